import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sentenceSplitter } from '#shared/segment/sentences'

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

function measure(
  docs: readonly string[][],
  lang: string,
): { right: number; found: number; expected: number; characters: number } {
  const total = { right: 0, found: 0, expected: 0, characters: 0 }
  const split = sentenceSplitter(lang)
  for (const lines of docs) {
    for (let n = 0; n + 5 <= lines.length; n += 5) {
      const group = lines.slice(n, n + 5)
      const space = lang === 'zh' ? '' : ' '
      const text = group.join(space)
      const gold = new Set<number>()
      let place = 0
      for (const line of group.slice(0, -1)) gold.add((place += line.length + space.length))
      const ends = split(text).slice(0, -1)
      const right = ends.filter((end) => gold.has(end)).length
      total.right += right
      total.found += ends.length
      total.expected += gold.size
      total.characters += text.length
      if (errors) report(text, gold, new Set(ends), lang)
    }
  }
  return total
}

function report(text: string, gold: ReadonlySet<number>, found: ReadonlySet<number>, lang: string): void {
  const around = (at: number): string =>
    `${text.slice(Math.max(0, at - 40), at)} | ${text.slice(at, at + 30)}`
  for (const at of gold) if (!found.has(at)) console.log(`${lang} missed  ${around(at)}`)
  for (const at of found) if (!gold.has(at)) console.log(`${lang} extra   ${around(at)}`)
}

console.log('set          lang  precision  recall     F1   boundaries')
for (const set of SETS) {
  for (const lang of LANGUAGES) {
    const docs = existsSync(join(dev, set)) ? documents(set, lang) : []
    if (docs.length === 0) {
      console.log(`${set.padEnd(12)} ${lang}    skipped`)
      continue
    }
    const { right, found, expected } = measure(docs, lang)
    const [precision, recall, f1] = [right / found, right / expected, (2 * right) / (found + expected)]
    const figures = [precision, recall, f1].map((figure) => figure.toFixed(4).padStart(8)).join(' ')
    console.log(`${set.padEnd(12)} ${lang}   ${figures}   ${expected}`)
  }
}
