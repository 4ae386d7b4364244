/**
 * Time, memory and F1 of the aligner by the number of lines, on texts made here from a seed.
 *
 *   node tests/bench/align-scale.ts [LINES,…]
 *
 * The texts are sentences of two invented languages: words drawn by Zipf's law, a third of them from the topic of
 * the passage, each with a usual and a rarer translation; numbers here and there. Of either side 3 % of the lines
 * are left out, 12 % are joined to the next on one side, and blocks of 20 to 100 lines are missing. An eighth of
 * the words are in the lexicon that is handed in. F1 is strict, without nulls, in full and in fast mode.
 * Each run is a process of its own (`--one full`, for one size).
 */
import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { scoreOf, tally } from '#support/align-score'
import type { PlainBead } from '#support/align-score'
import type { Lexicons } from '#shared/align/lexicon'
import { FAST, TRANSLATION } from '#shared/align/presets'
import { alignPair } from '#support/align-pair'
import { stemLength } from '#shared/text/tokens'
import { markdownTable, share } from '#support/markdown-table'
import { seededRandom } from '#support/random'

const WORDS = 30_000
const TOPIC_WORDS = 60
const LETTERS = ['ptkbdgmnlrsvzfh', 'aeiou'] as const

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { one: { type: 'string' } },
})
const sizes = (positionals[0] ?? '1000,10000,50000,100000').split(',').map(Number)

/** Words of an invented language, all different within the letters that the tokeniser keeps. */
function vocabulary(random: () => number): string[] {
  const length = stemLength('und')
  const words = new Set<string>()
  while (words.size < WORDS) {
    let word = ''
    for (let k = 0; k < length; k++) {
      const letters = LETTERS[k % 2] ?? ''
      word += letters[Math.floor(random() * letters.length)] ?? ''
    }
    words.add(word)
  }
  return [...words]
}

interface Texts {
  readonly source: string[]
  readonly target: string[]
  readonly gold: PlainBead[]
  readonly lexicons: Lexicons
}

function makeTexts(lines: number): Texts {
  const random = seededRandom(lines)
  const usual = vocabulary(random)
  const rarer = vocabulary(random)
  const words = vocabulary(random)
  const zipf = (): number => Math.floor(WORDS ** random()) - 1
  let topic: number[] = []
  const sentence = (n: number): readonly [string, string] => {
    if (n % 40 === 0) topic = Array.from({ length: TOPIC_WORDS }, () => Math.floor(random() * WORDS))
    const own: string[] = []
    const other: string[] = []
    for (let k = 6 + Math.floor(random() * 16); k > 0; k--) {
      const word = random() < 0.33 ? (topic[Math.floor(random() * TOPIC_WORDS)] ?? 0) : zipf()
      const draw = random()
      // Six words of ten are said on one side only.
      if (draw > 0.3) own.push(words[word] ?? '')
      if (draw < 0.7) other.push((random() < 0.75 ? usual : rarer)[word] ?? '')
    }
    if (random() < 0.1) {
      const number = String(10 + Math.floor(random() * 5000))
      own.push(number)
      other.push(number)
    }
    return [`${own.join(' ')}.`, `${other.join(' ')}.`]
  }

  const source: string[] = []
  const target: string[] = []
  const gold: PlainBead[] = []
  let missing = 0
  for (let n = 0; n < lines; n++) {
    const [own, other] = sentence(n)
    if (missing === 0 && random() < 0.0004) missing = 20 + Math.floor(random() * 80)
    const draw = random()
    if (missing > 0 || draw < 0.03) {
      if (missing > 0) missing--
      source.push(own)
    } else if (draw < 0.06) target.push(other)
    else if (draw < 0.18 && n + 1 < lines) {
      const [next, nextOther] = sentence(++n)
      const isSource = draw < 0.12
      const i = source.length
      const j = target.length
      source.push(...(isSource ? [`${own} ${next}`] : [own, next]))
      target.push(...(isSource ? [other, nextOther] : [`${other} ${nextOther}`]))
      gold.push(isSource ? [[i], [j, j + 1]] : [[i, i + 1], [j]])
    } else {
      gold.push([[source.length], [target.length]])
      source.push(own)
      target.push(other)
    }
  }
  const lexicon = (from: readonly string[], to: readonly string[]) => {
    const known = new Map(from.map((word, k) => [word, { word: to[k] ?? '', t: 0.6 }] as const))
    for (const [k, word] of from.entries()) if (k % 8 !== 0) known.delete(word)
    return {
      translations: (word: string) => {
        const found = known.get(word)
        return found === undefined ? [] : [found]
      },
    }
  }
  const there = lexicon(words, usual)
  const back = lexicon(usual, words)
  return { source, target, gold, lexicons: (from) => (from === 'xa' ? there : back) }
}

/** F1, CPU seconds, lines a second and the peak of memory (MB) in one mode. */
function runOne(lines: number, mode: string): string[] {
  const { source, target, gold, lexicons } = makeTexts(lines)
  const before = process.cpuUsage()
  const beads = alignPair(
    { lang: 'xa', texts: source },
    { lang: 'xb', texts: target },
    { lexicons, preset: mode === 'fast' ? FAST : TRANSLATION },
  )
  const { user, system } = process.cpuUsage(before)
  const seconds = (user + system) / 1e6
  const found = beads
    .filter((bead) => bead.source.length > 0 && bead.target.length > 0)
    .map((bead): PlainBead => [bead.source, bead.target])
  const { strict } = tally(gold, found)
  const memory = process.resourceUsage().maxRSS / 1024
  return [
    share(scoreOf(strict).f1),
    seconds.toFixed(1),
    (source.length / seconds).toFixed(0),
    memory.toFixed(0),
  ]
}

if (values.one !== undefined) console.log(runOne(sizes[0] ?? 0, values.one).join(' '))
else {
  const measure = (size: number, mode: string): string[] =>
    execFileSync(process.execPath, [import.meta.filename, String(size), '--one', mode], { encoding: 'utf8' })
      .trim()
      .split(' ')
  const heads = ['full', 'fast'].flatMap((mode) => [mode, 'CPU s', 'lines/s', 'peak MB'])
  const rows = sizes.map((size) => [String(size), ...measure(size, 'full'), ...measure(size, 'fast')])
  console.log(markdownTable(['lines a side', ...heads], rows))
}
