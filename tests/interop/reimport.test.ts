import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { asWritten } from '#shared/exchange/review/cell'
import type { ReviewFinding, ReviewUnit } from '#shared/exchange/review/work'
import { mergeCommand } from '#shared/exchange/roundtrip/decide'
import { writeXliff } from '#shared/exchange/xliff/write'
import { LIBREOFFICE, runBasic } from '#support/libreoffice'
import { outsideProject } from '#support/outside'
import { temporaryFolder } from '#support/project'
import { anyReview, wholeScope } from '#support/review-work'
import { describeWithTool, runTool, works } from '#support/tools'

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

describeWithTool('LibreOffice', LIBREOFFICE, () => {
  it('edits the workbook and the text document, and both come back as what was edited and nothing else', async () => {
    const project = await outsideProject()
    const sheet = await project.write('xlsx', 'a.xlsx')
    const text = await project.write('docx', 'a.docx')
    const [editedSheet, editedText] = [join(project.folder, 'b.xlsx'), join(project.folder, 'b.docx')]
    runBasic(project.folder, here('edit.bas'), 'Edit', [sheet, editedSheet, text, editedText])
    expect([editedSheet, editedText].map((path) => existsSync(path))).toEqual([true, true])

    const fromSheet = await project.bringBack(editedSheet)
    expect(fromSheet.items.map(({ kind, row, theirs }) => [kind, row, theirs])).toEqual([
      ['state', 0, 'accepted'],
      ['note', 0, 'checked in Calc'],
      ['text', 4, 'Пятое, в таблице 📖.'],
    ])
    expect(fromSheet.problems.map(({ kind, row }) => [kind, row])).toEqual([['missing', 1]])
    const taken = mergeCommand(fromSheet, () => undefined)
    if (taken === null) throw new Error('nothing to take')
    await project.app.api.run(taken)

    const fromText = await project.bringBack(editedText)
    expect(fromText.problems).toEqual([])
    const texts = fromText.items.filter(({ kind }) => kind === 'text')
    expect(texts.map(({ row, theirs, conflict }) => [row, theirs, conflict])).toEqual([
      [2, 'Отдельное, в тексте.', false],
    ])
    const states = fromText.items.filter(({ kind }) => kind === 'state')
    expect(states.map(({ row, mine, theirs, conflict }) => [row, mine, theirs, conflict])).toEqual([
      [0, 'accepted', 'doubtful', true],
      ...[1, 2, 3, 4].map((row) => [row, 'unreviewed', 'doubtful', false]),
    ])
  })
})

const python = ['python3', '/usr/bin/python3'].find((command) =>
  works(command, ['-c', 'import translate.storage.xliff']),
)

describeWithTool('translate-toolkit', python !== undefined, () => {
  it('reads XLIFF 1.2, edits it, and it comes back as what was edited and nothing else', async () => {
    const project = await outsideProject()
    const path = await project.write('xliff-1.2', 'a.xlf', { languages: ['en', 'ru'] })
    const found = runTool(python ?? 'python3', [here('edit_xliff.py'), path, 'Пятое.', 'Пятое & последнее.'])
    // The script prints what this type says.
    const units = JSON.parse(found) as readonly { source: string; target: string }[]
    expect(units.map(({ source, target }) => [source, target])).toEqual([
      ['The first sentence.', 'Первое предложение.'],
      ['The second & <b>sentence</b>.', 'Второе «предложение» 𠮷.'],
      ['The third ]]> one.', 'Третье 📖 здесь. Отдельное предложение.'],
      ['A sentence apart.', ''],
      ['The fifth.', 'Пятое.'],
    ])
    const view = await project.bringBack(path)
    expect(view.problems).toEqual([])
    expect(view.items.map(({ kind, row, theirs }) => [kind, row, theirs])).toEqual([
      ['note', 4, 'from the toolkit'],
      ['text', 4, 'Пятое & последнее.'],
    ])
  })
})

describeWithTool('xmllint', works('xmllint', ['--version']), () => {
  it.each(['1.2', '2.1'] as const)(
    'finds XLIFF %s valid, with notes, states, codes and findings',
    (version) => {
      const folder = temporaryFolder()
      const finding: ReviewFinding = {
        ...{ category: 'omission', severity: 'major', confidence: 0.9, state: 'open' },
        ...{ message: 'a <message> & "quotes"', evidence: [] },
      }
      const files = fc.sample(anyReview, { seed: 11, numRuns: 40 }).flatMap((work, n) => {
        const units = [...work.units].map((unit) => ({ ...unit, findings: findingsIn(unit, finding) }))
        const scope = wholeScope([3, 0])
        if (units.every(({ members }) => (members[3] ?? []).every(({ text }) => asWritten(text) === '')))
          return []
        const ignore = (): void => undefined
        const file = join(folder, `${n}.xlf`)
        writeFileSync(
          file,
          [...writeXliff({ ...work, units }, scope, version, '1.0.0', ignore, ignore)].join(''),
        )
        return [file]
      })
      expect(files.length).toBeGreaterThan(20)
      const all = files.map((file) => readFileSync(file, 'utf8')).join('')
      const codes = version === '1.2' ? ['<bpt ', '<ept ', '<ph ', '<it '] : ['<sc ', '<ec ', '<ph ', '<sm ']
      for (const written of ['locQualityIssueType=', '<note>', ...codes])
        expect(all.includes(written), written).toBe(true)
      const schema = here(`../fixtures/xliff/written-${version}.rng`)
      expect(runTool('xmllint', ['--noout', '--nonet', '--relaxng', schema, ...files])).toBe('')
    },
  )
})

/** A finding at the first character of each segment, and one about what is not there. */
function findingsIn({ members }: ReviewUnit, finding: ReviewFinding): readonly ReviewFinding[] {
  const evidence = members.flatMap((segments, version) =>
    segments.map(({ id, text }) => ({ version, segment: id, start: 0, end: 1, text: text.slice(0, 1) })),
  )
  return [
    { ...finding, evidence: evidence.map((one) => ({ ...one, role: 'place' })) },
    { ...finding, evidence: evidence.slice(0, 1).map((one) => ({ ...one, role: 'neighbour' })) },
  ]
}
