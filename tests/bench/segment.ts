import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cutText } from '#shared/segment/cut'
import { boundaryF1 } from '#support/boundary-score'
import { sentenceSplitter, type SentenceSplitter } from '#shared/segment/sentences'
import { render } from '#shared/text/render'
import { WRAPPINGS, wrapText, type Wrapping } from './wrapping.ts'

/**
 * Boundary precision, recall and F1 of the segmenter on paragraphs made by joining five consecutive lines of
 * the alignment sets that end in closing punctuation (Chinese without spaces). Only boundaries inside a
 * paragraph count. For sets whose lines hold several sentences recall is the figure that means something.
 *
 *     node tests/bench/segment.ts [BENCH] [--errors LANG]
 */
const [bench = process.env['PARALLAX_BENCH'] ?? '../shared/bench'] = process.argv
  .slice(2)
  .filter((word) => !word.startsWith('--'))
const errors = process.argv.includes('--errors')
const dev = join(bench, 'align', 'dev')
const CLOSED = /[.!?…。！？][\p{Pe}\p{Pf}"'*]*$/u
const LANGUAGES = ['zh', 'tr', 'ru', 'en']
const WRAPPED_SET = 'pud-clean'
const SETS = ['pud-clean', 'ntrex-clean', 'bible', 'mac']

/** The different lines of one language in a set, document by document. */
function documents(set: string, lang: string): string[][] {
  const seen = new Set<string>()
  const found: string[][] = []
  for (const pair of readdirSync(join(dev, set)).toSorted()) {
    const side = pair.split('-').indexOf(lang)
    if (side < 0) continue
    const files = readdirSync(join(dev, set, pair)).filter((name) =>
      name.endsWith(side === 0 ? '.src' : '.tgt'),
    )
    for (const file of files.toSorted()) {
      const content = readFileSync(join(dev, set, pair, file), 'utf8')
      if (seen.has(content)) continue
      seen.add(content)
      const lines = content.split('\n').map((line) => line.trim().replace(/\s+/gu, ' '))
      found.push(lines.filter((line) => CLOSED.test(line)))
    }
  }
  return found
}

interface Tally {
  right: number
  found: number
  expected: number
}

/** The paragraphs of five lines of the documents, with where their lines end. */
function paragraphsOf(
  docs: readonly string[][],
  lang: string,
): { readonly text: string; readonly gold: ReadonlySet<number>; readonly lines: readonly string[] }[] {
  const space = lang === 'zh' ? '' : ' '
  return docs.flatMap((lines) =>
    Array.from({ length: Math.floor(lines.length / 5) }, (_, n) => {
      const group = lines.slice(n * 5, n * 5 + 5)
      const gold = new Set<number>()
      let place = 0
      for (const line of group.slice(0, -1)) gold.add((place += line.length + space.length))
      return { text: group.join(space), gold, lines: group }
    }),
  )
}

function measure(docs: readonly string[][], lang: string, split: SentenceSplitter, say: boolean): Tally {
  const total = { right: 0, found: 0, expected: 0 }
  for (const { text, gold } of paragraphsOf(docs, lang)) {
    const ends = split(text).slice(0, -1)
    total.right += ends.filter((end) => gold.has(end)).length
    total.found += ends.length
    total.expected += gold.size
    if (say) report(text, gold, new Set(ends), lang)
  }
  return total
}

function f1({ right, found, expected }: Tally): number {
  return (2 * right) / (found + expected)
}

function intlSplitter(lang: string): SentenceSplitter {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' })
  return (text) => Array.from(segmenter.segment(text), ({ index, segment }) => index + segment.length)
}

/**
 * F1 over the boundaries of a set, its documents one after the other, wrapped and unwrapped again; ends of paragraphs
 * count, too. Hyphens are left out of both sides, so that one more or less does not shift what is behind it.
 */
function measureWrapped(docs: readonly string[][], lang: string, wrapping: Wrapping | null): number {
  const paragraphs = paragraphsOf(docs, lang)
  const texts = paragraphs.map(({ text }) => text)
  const text = wrapping === null ? texts.join('\n') : wrapText(texts, lang, wrapping)
  const shown = cutText(text, lang)
    .filter(({ kind }) => kind !== 'furniture')
    .map(({ spans }) => render(text, spans).replaceAll('-', ''))
  return boundaryF1(
    paragraphs.flatMap(({ lines }) => lines.map((line) => line.replaceAll('-', ''))),
    shown,
  )
}

function report(text: string, gold: ReadonlySet<number>, found: ReadonlySet<number>, lang: string): void {
  const around = (at: number): string =>
    `${text.slice(Math.max(0, at - 40), at)} | ${text.slice(at, at + 30)}`
  for (const at of gold) if (!found.has(at)) console.log(`${lang} missed  ${around(at)}`)
  for (const at of found) if (!gold.has(at)) console.log(`${lang} extra   ${around(at)}`)
}

console.log('set          lang  precision  recall     F1   Intl F1   boundaries')
for (const set of SETS) {
  for (const lang of LANGUAGES) {
    const docs = existsSync(join(dev, set)) ? documents(set, lang) : []
    if (docs.length === 0) {
      console.log(`${set.padEnd(12)} ${lang}    skipped`)
      continue
    }
    const tally = measure(docs, lang, sentenceSplitter(lang), errors)
    const { right, found, expected } = tally
    const intl = f1(measure(docs, lang, intlSplitter(lang), false))
    const row = [right / found, right / expected, f1(tally), intl]
    const figures = row.map((figure) => figure.toFixed(4).padStart(8)).join(' ')
    console.log(`${set.padEnd(12)} ${lang}   ${figures}   ${expected}`)
  }
}

console.log(
  `\n${WRAPPED_SET} wrapped and unwrapped again, F1: columns, with an empty line behind each line, pages, hyphens`,
)
const wrapped = LANGUAGES.map((lang) => ({
  lang,
  docs: existsSync(join(dev, WRAPPED_SET)) ? documents(WRAPPED_SET, lang) : [],
}))
if (wrapped.some(({ docs }) => docs.length === 0)) console.log('skipped')
else {
  console.log(`${''.padEnd(12)} ${LANGUAGES.map((lang) => lang.padStart(7)).join(' ')}`)
  for (const wrapping of [null, ...WRAPPINGS]) {
    const figures = wrapped.map(({ lang, docs }) =>
      wrapping?.hyphenated === true && lang === 'zh' ? '-' : measureWrapped(docs, lang, wrapping).toFixed(4),
    )
    console.log(
      `${(wrapping?.name ?? 'not wrapped').padEnd(12)} ${figures.map((one) => one.padStart(7)).join(' ')}`,
    )
  }
}
