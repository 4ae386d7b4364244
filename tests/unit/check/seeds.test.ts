import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkWork } from '#shared/check/check'
import { readLinks } from '#shared/exchange/links'
import type { Finding, Members } from '#shared/plain'
import { plainVersion, plainWork } from '#support/plain-work'
import { seedLinks, seedSegments } from '#support/seed-texts'

interface Case {
  readonly id: string
  readonly category: string
  readonly versions: readonly string[]
  readonly texts: readonly string[]
  readonly accept?: readonly string[]
}
// The file is part of the repository and has this form.
const gold = JSON.parse(
  readFileSync(new URL('../../fixtures/seeds/divergences.json', import.meta.url), 'utf8'),
) as { find: Case[]; not: Case[] }

/** The corpus as its gold has it: segments cut by hand, links of the one pair of translations reviewed by hand. */
const LANGS = ['zh', 'tr', 'en', 'ru']
const summit = plainWork(
  ['zh-A74', 'tr-report', 'en-statement', 'ru-statement'].map((name, n) =>
    plainVersion(LANGS[n] ?? '', seedSegments(name)),
  ),
  [
    [0, 1],
    [0, 2],
    [0, 3],
    [1, 2],
    [1, 3],
  ],
)
const csto = plainWork([plainVersion('zh', seedSegments('zh-A75-860'))])

const sizes = summit.versions.map((version) => version.segments.length)
const pair = readLinks(seedLinks(), sizes.slice(2))
const alone = sizes
  .slice(0, 2)
  .flatMap((size, v) =>
    Array.from({ length: size }, (_, s): Members => sizes.map((_, w) => (w === v ? [s] : []))),
  )
const goldLinks: Members[] = [...alone, ...pair.map(([en = [], ru = []]): Members => [[], [], en, ru])]

/** The gold with the passage that all four versions share in one unit, as the corpus links it. */
function withSharedPassage(): Members[] {
  const find = (version: number, start: string): number =>
    summit.versions[version]?.segments.findIndex(({ text }) => text.startsWith(start)) ?? -1
  const shared: Members = [
    [find(0, '如果各位同意')],
    [find(1, 'Küresel dayanışma örneği'), find(1, 'Zirvede, Devlet başkanı, küresel')],
    [find(2, 'As it is known')],
    [find(3, 'Как известно')],
  ]
  const named = (members: Members): boolean =>
    members.some((places, v) => places.some((place) => shared[v]?.includes(place) === true))
  return [...goldLinks.filter((members) => !named(members)), shared]
}

function overlaps(
  finding: Finding,
  langs: readonly string[],
  text: string,
  versions: readonly string[],
): boolean {
  return finding.evidence.some(({ version, text: quoted }) => {
    const lang = langs[version] ?? ''
    return versions.includes(lang) && (quoted.includes(text) || text.includes(quoted))
  })
}

describe.each([
  ['the gold links', goldLinks],
  ['the shared passage in one unit', withSharedPassage()],
])('the corpus with %s', (_, groups) => {
  const findings = checkWork(summit, groups)
  const certain = findings.filter(({ confidence }) => confidence >= 0.5)

  it('reports the Turkish paragraph that repeats another, with both as evidence', () => {
    const duplicate = gold.find.find(({ id }) => id === 'tr-duplicate-special-session')
    const found = certain.filter(
      ({ category, evidence }) =>
        category === 'duplicate' &&
        duplicate?.texts.every((text) => evidence.some((e) => e.text.startsWith(text))),
    )
    expect(found).toMatchObject([{ severity: 'major' }])
  })

  it('reports the title that only the Russian has', () => {
    const title = gold.find.find(({ id }) => id === 'ru-title-only')?.texts[0] ?? ''
    const found = certain.filter(
      ({ category, evidence }) =>
        ['omission', 'addition'].includes(category) && evidence.some((e) => e.text === title),
    )
    expect(found).toHaveLength(1)
  })

  it.each(gold.not.map((one): [string, Case] => [one.id, one]))(
    'does not report %s',
    (_id, { category, versions, texts }) => {
      const wrong = certain.filter(
        (finding) =>
          finding.category === category && texts.some((text) => overlaps(finding, LANGS, text, versions)),
      )
      expect(wrong.map(({ message }) => message)).toEqual([])
    },
  )

  it('reports the Chinese passage that returns in other words as a minor matter at most', () => {
    const task = gold.find.find(({ id }) => id === 'zh-near-duplicate-taskforce')?.texts[0] ?? ''
    const found = findings.filter(({ evidence }) => evidence.some((e) => e.text.startsWith(task)))
    expect(found).toMatchObject([{ category: 'duplicate', severity: 'minor' }])
  })

  it('reports nothing else that is major', () => {
    const major = certain.filter(({ severity }) => severity === 'major' || severity === 'critical')
    expect(major.map(({ category }) => (category === 'omission' ? 'addition' : category)).toSorted()).toEqual(
      ['addition', 'duplicate'],
    )
  })
})

it('finds nothing certain in the text that exists in one version', () => {
  const found = checkWork(csto, csto.versions[0]?.segments.map((_, s): Members => [[s]]) ?? [])
  expect(found.filter(({ confidence }) => confidence >= 0.5)).toEqual([])
})
