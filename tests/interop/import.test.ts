import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { alignedProject, importFiles, tmxFile } from '#support/aligned'
import { translateWithOmegat } from '#support/omegat'
import { unitsOf } from '#support/tmx'
import { describeWithTool, runTool, works } from '#support/tools'

const python = ['python3', '/usr/bin/python3'].find((command) =>
  works(command, ['-c', 'import translate.storage.tmx']),
)

describeWithTool('translate-toolkit', python !== undefined, () => {
  interface Written {
    readonly source: string
    readonly target: string
    readonly notes: string
  }

  it('writes TMX and XLIFF that are imported with nothing lost', async () => {
    const { app, folder } = alignedProject()
    const script = fileURLToPath(new URL('write_aligned.py', import.meta.url))
    // The script prints what this type says.
    const written = JSON.parse(runTool(python ?? 'python3', [script, folder])) as Readonly<
      Record<string, readonly Written[]>
    >
    // As people see it, where a line break is white space.
    const shown = (text: string): string => text.replace(/\s+/g, ' ').trim()
    for (const [name, units] of Object.entries(written)) {
      const [work = -1] = await importFiles(app, [join(folder, name)])
      const view = (await app.api.project({})).works.find(({ id }) => id === work)
      expect(view?.versions.map(({ lang }) => lang)).toEqual(['en', 'ru'])
      const { rows } = await app.api.rows({ work, pivot: view?.pivot ?? -1, from: 0, count: 100 })
      const texts = rows.map(({ cells, note }) => ({
        source: cells[0]?.map(({ text }) => text).join('|'),
        target: cells[1]?.map(({ text }) => text).join('|'),
        notes: note,
      }))
      const wanted = units.map(({ source, target, notes }) => ({
        ...{ source: shown(source), target: shown(target), notes },
      }))
      // The toolkit tells the forms of a plural as one unit; the file holds a unit a form.
      const plain = wanted.filter(({ source }) => !source.startsWith('%d'))
      expect(plain).toHaveLength(4)
      expect(texts.slice(0, plain.length)).toEqual(plain)
      expect(texts.slice(plain.length).map(({ target }) => target)).toEqual(
        name === 'catalogue.xlf' ? ['%d файл', '%d файла', '%d файлов'] : [],
      )
      expect(rows.every(({ state, origin }) => state === 'unreviewed' && origin === 'imported')).toBe(true)
    }
  })
})

describeWithTool('OmegaT', works('omegat', ['--help']), () => {
  it('writes memories of a project, with dates, authors, notes and tags, that are imported with nothing lost', async () => {
    const { app, file, folder, exported } = alignedProject()
    const memory = tmxFile(
      `<tu><note>look &amp; see</note><tuv xml:lang="EN"><seg>Hello there.</seg></tuv><tuv xml:lang="RU" creationid="bo" creationdate="20190101T000000Z" changeid="ann" changedate="20200102T030405Z"><seg>Привет.</seg></tuv></tu>
       <tu><tuv xml:lang="EN"><seg>Press &lt;b0&gt;OK&lt;/b0&gt; now.</seg></tuv><tuv xml:lang="RU"><seg>Нажмите &lt;b0&gt;ОК&lt;/b0&gt; 📖.</seg></tuv></tu>`,
      'srclang="EN"',
    )
    const html = '<html><body><p>Hello there.</p><p>Press <b>OK</b> now.</p></body></html>'
    const project = await translateWithOmegat(folder, ['EN', 'RU'], { 'page.html': html }, [
      file('memory.tmx', memory),
    ])
    for (const kind of ['omegat', 'level1', 'level2']) {
      const file = join(project, `project-${kind}.tmx`)
      const essence = (text: string): unknown =>
        unitsOf(text).map(({ notes, variants }) => ({
          notes,
          variants: variants.map(({ lang, attributes, text: shown, codes }) => ({
            ...{ lang, attributes, shown, codes: codes.map(({ offset, content }) => [offset, content]) },
          })),
        }))
      const there = readFileSync(file, 'utf8')
      expect(unitsOf(there)).toHaveLength(2)
      if (kind === 'level2') expect(there).toContain('<bpt')
      await importFiles(app, [file])
      const back = readFileSync(await exported(`${kind}.tmx`), 'utf8')
      expect(essence(back)).toEqual(essence(there))
      await app.api.undo({ work: null })
    }
  })
})
