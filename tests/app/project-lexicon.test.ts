import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { App } from '#main/app'
import type { Row } from '#shared/api'
import type { LexiconView } from '#shared/lexicon-view'
import type { WorkId } from '#shared/model'
import { corpusProjects } from '#support/corpus-project'
import { temporaryFolder } from '#support/project'

const projects = corpusProjects()

/** Words that no lexicon knows, of two languages: `borum` is `kelta` and so on. */
const WORDS: readonly (readonly [string, string])[] = [
  ['borum', 'kelta'],
  ['danif', 'mopsu'],
  ['fenil', 'garuk'],
  ['goral', 'pitem'],
  ['hupas', 'lonve'],
  ['jatix', 'sarbi'],
]
const FIRST = [...WORDS, ...WORDS].map((_, n) => [0, 1, 2].map((step) => WORDS[(n + step) % WORDS.length]))
const sentence = (words: readonly (readonly [string, string] | undefined)[], side: 0 | 1): string =>
  `${words.map((word) => word?.[side] ?? '').join(' ')}.`

async function importLines(
  app: App,
  name: string,
  en: readonly string[],
  tr: readonly string[],
  ladder: string,
) {
  const folder = temporaryFolder()
  const at = (end: string): string => join(folder, `${name}.${end}`)
  writeFileSync(at('en'), `${en.join('\n')}\n`)
  writeFileSync(at('tr'), `${tr.join('\n')}\n`)
  writeFileSync(at('ladder'), ladder)
  const files = { files: [at('en'), at('tr')], langs: ['en', 'tr'], ladder: at('ladder') }
  const [work = -1] = await app.importLines(files)
  return work
}

/** A work whose links teach, and one that only words can link: two of its sentences are one in Turkish. */
async function twoWorks(): Promise<{ app: App; taught: WorkId; next: WorkId }> {
  const app = await projects.open()
  const rungs = (sizes: readonly (readonly [number, number])[]): string => {
    const lines = ['0\t0\t1']
    let [i, j] = [0, 0]
    for (const [p, q] of sizes) lines.push(`${(i += p)}\t${(j += q)}\t1`)
    return `${lines.join('\n')}\n`
  }
  const taught = await importLines(
    app,
    'first',
    FIRST.map((words) => sentence(words, 0)),
    FIRST.map((words) => sentence(words.toReversed(), 1)),
    rungs(FIRST.map(() => [1, 1])),
  )
  const twice = (n: number, side: 0 | 1): string => sentence([WORDS[n], WORDS[n]], side)
  const merged = sentence([WORDS[4], WORDS[3]], 1)
  const next = await importLines(
    app,
    'next',
    WORDS.map((_, n) => twice(n, 0)),
    [twice(0, 1), twice(1, 1), twice(2, 1), merged, twice(5, 1)],
    rungs([
      [2, 1],
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 1],
    ]),
  )
  return { app, taught, next }
}

async function rowsOf({ api }: App, work: WorkId): Promise<readonly Row[]> {
  const { works } = await api.project({})
  const pivot = works.find(({ id }) => id === work)?.versions[0]?.id ?? -1
  return (await api.rows({ work, pivot, from: 0, count: 1000 })).rows
}

async function linksOf(app: App, work: WorkId): Promise<string[]> {
  const rows = await rowsOf(app, work)
  return rows.map(({ cells }) => cells.map((cell) => cell.map(({ index }) => index).join()).join(':'))
}

async function acceptAll(app: App, work: WorkId): Promise<void> {
  const units = (await rowsOf(app, work)).map(({ unit }) => unit)
  await app.api.run({ kind: 'unit.review', units, state: 'accepted' })
}

const lexicon = ({ api }: App, work: WorkId, find = ''): Promise<LexiconView> =>
  api.lexicon({ work, find, count: 500 })

const RIGHT = ['0:0', '1:1', '2:2', '3,4:3', '5:4']

describe('the lexicon of a project', () => {
  it('learns from accepted units, helps the next document, and forgets when one takes them back', async () => {
    const { app, taught, next } = await twoWorks()
    await app.api.job({ kind: 'align', work: next })
    expect(await linksOf(app, next)).not.toEqual(RIGHT)
    await app.api.undo({ work: next })
    const blank = (await lexicon(app, next)).pairs

    await acceptAll(app, taught)
    const { pairs, accepted } = await lexicon(app, next)
    expect(accepted.find(({ languages }) => languages.join() === 'en,tr')?.units).toBeGreaterThanOrEqual(12)
    for (const [source, target] of WORDS)
      expect(pairs).toContainEqual({ languages: ['en', 'tr'], source, target, origin: 'accepted', units: 6 })
    await app.api.job({ kind: 'align', work: next })
    expect(await linksOf(app, next)).toEqual(RIGHT)
    const reasons = (await rowsOf(app, next)).map((row) => row.reasons.map(({ source }) => source))
    expect(reasons.every((sources) => sources.includes('lexicon'))).toBe(true)
    await app.api.undo({ work: next })

    await app.api.undo({ work: taught })
    expect((await lexicon(app, next)).pairs).toEqual(blank)
    await app.api.job({ kind: 'align', work: next })
    expect(await linksOf(app, next)).not.toEqual(RIGHT)
  })

  it('takes pairs that a person adds, and none that a person forbids', async () => {
    const { app, taught, next } = await twoWorks()
    const pair = ([source, target]: readonly [string, string]) => ({
      ...{ languages: ['en', 'tr'] as const, source, target },
    })
    await app.api.changeSettings({ lexicon: { added: WORDS.map(pair), forbidden: [] } })
    await app.api.job({ kind: 'align', work: next })
    expect(await linksOf(app, next)).toEqual(RIGHT)
    await app.api.undo({ work: next })

    await acceptAll(app, taught)
    await app.api.changeSettings({ lexicon: { added: [], forbidden: WORDS.map(pair) } })
    const { pairs } = await lexicon(app, next)
    expect(pairs.filter(({ origin }) => origin === 'forbidden')).toHaveLength(WORDS.length)
    const words = new Set(WORDS.map(([word]) => word))
    expect(
      pairs
        .filter(({ source, origin }) => words.has(source) && origin !== 'forbidden')
        .filter(({ source, target }) => WORDS.some(([a, b]) => a === source && b === target)),
    ).toEqual([])
    await app.api.job({ kind: 'align', work: next })
    const reasons = (await rowsOf(app, next)).flatMap((row) => row.reasons.map(({ source }) => source))
    expect(reasons).not.toContain('lexicon')
  })

  it('takes files, says what is in them, finds words in them, and lets go of them', async () => {
    const { app, next } = await twoWorks()
    const text = WORDS.map((pair) => `${pair.join('\t')}\n`).join('')
    const base64 = Buffer.from(text).toString('base64')
    const added = await app.api.addLexicon({ name: 'made up.en-tr.tsv', base64, languages: null })
    expect(added).toMatchObject({ kind: 'project.lexicon', label: 'change lexicons' })
    const view = await lexicon(app, next, 'BOR')
    expect(view.files).toEqual([
      { name: 'made up.en-tr.tsv', lists: [{ languages: ['en', 'tr'], pairs: WORDS.length }] },
    ])
    expect(view.pairs).toEqual([
      {
        ...{ languages: ['en', 'tr'], source: 'borum', target: 'kelta', units: 0 },
        ...{ origin: 'file', file: 'made up.en-tr.tsv' },
      },
    ])
    await app.api.job({ kind: 'align', work: next })
    expect(await linksOf(app, next)).toEqual(RIGHT)
    await app.api.removeLexicon({ name: 'made up.en-tr.tsv' })
    expect((await lexicon(app, next)).files).toEqual([])
    await expect(app.api.removeLexicon({ name: 'made up.en-tr.tsv' })).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  it('is there after the project is opened again', async () => {
    const { app, next } = await twoWorks()
    const base64 = Buffer.from('borum\tkelta').toString('base64')
    await app.api.addLexicon({ name: 'a.tsv', base64, languages: ['en', 'tr'] })
    const { file } = await app.api.project({})
    await app.close()
    expect(readFileSync(file).length).toBeGreaterThan(0)
    const again = await projects.open(file)
    expect((await lexicon(again, next)).files).toEqual([
      { name: 'a.tsv', lists: [{ languages: ['en', 'tr'], pairs: 1 }] },
    ])
  })

  it('refuses what is no lexicon, naming file and line, and writes nothing', async () => {
    const { app } = await twoWorks()
    const { seq } = await app.api.project({})
    const base64 = Buffer.from('borum\tkelta\nno tab').toString('base64')
    await expect(app.api.addLexicon({ name: 'a.en-tr.tsv', base64, languages: null })).rejects.toThrow(
      'cannot read a.en-tr.tsv, line 2: there is no tab between a word and its translation',
    )
    const setting = { lexicon: { added: [{ languages: ['en'], source: 'a', target: '' }], forbidden: [] } }
    await expect(app.api.changeSettings(setting as never)).rejects.toMatchObject({ code: 'bad-argument' })
    expect((await app.api.project({})).seq).toBe(seq)
  })
})
