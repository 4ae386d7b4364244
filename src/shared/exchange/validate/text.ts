import { lengthOf } from '#shared/exchange/tmx/length'
import { addText, type Node, plainText } from '#shared/exchange/validate/node'
import { shortened, type Report } from '#shared/exchange/validate/problem'
import { chineseWriting } from '#shared/text/chinese-writing'
import { countScripts, type Script, SCRIPTS } from '#shared/text/scripts'
import { say } from '#shared/words/message'

/** Scripts of languages that are written in one, by primary tag; Chinese has a rule of its own. */
const WRITTEN_IN: ReadonlyMap<string, readonly Script[]> = new Map(
  Object.entries({
    ...{
      zh: ['Han'],
      ja: ['Han', 'Kana'],
      ko: ['Hangul', 'Han'],
      ar: ['Arabic'],
      fa: ['Arabic'],
      ur: ['Arabic'],
    },
    ...{
      he: ['Hebrew'],
      el: ['Greek'],
      hi: ['Devanagari'],
      th: ['Thai'],
      ka: ['Georgian'],
      hy: ['Armenian'],
    },
    ...{ ru: ['Cyrillic'], uk: ['Cyrillic'], bg: ['Cyrillic'], be: ['Cyrillic'], mk: ['Cyrillic'] },
    ...{
      en: ['Latin'],
      tr: ['Latin'],
      de: ['Latin'],
      fr: ['Latin'],
      es: ['Latin'],
      it: ['Latin'],
      pt: ['Latin'],
    },
    ...{
      nl: ['Latin'],
      pl: ['Latin'],
      cs: ['Latin'],
      sv: ['Latin'],
      da: ['Latin'],
      fi: ['Latin'],
      hu: ['Latin'],
    },
    ...{ ro: ['Latin'], vi: ['Latin'], id: ['Latin'] },
  } satisfies Record<string, readonly Script[]>),
)
/** Names, codes and quotations are in other scripts: only a text of some length of which nearly nothing is right tells. */
const LEAST_LETTERS = 20
const LEAST_SHARE = 0.1
const WORD =
  /(?:\p{Script=Latin}[\p{Script=Latin}\p{M}]*\p{Script=Cyrillic}|\p{Script=Cyrillic}[\p{Script=Cyrillic}\p{M}]*\p{Script=Latin})[\p{L}\p{M}]*/u
const CYRILLIC = /[\u0400-\u052f]/
const LATIN = /[A-Za-z\u00c0-\u024f]/
/** What begins in its own script is not counted to its end. */
const BEGINNING = 48

/** Checks what a seg says, as far as its language tells; white space at its ends is taken off. */
export function checkText(seg: Node, lang: string, limit: number | null, report: Report): void {
  trim(seg, report)
  const text = plainText(seg)
  if (limit !== null && text.length > limit && lengthOf(text) > limit)
    report('tool-length', seg.line, say('tmx.long', { lang, length: lengthOf(text), limit }))
  checkScript(text, lang, seg.line, report)
}

function checkScript(text: string, lang: string, line: number, report: Report): void {
  const [primary = '', ...subtags] = lang.toLowerCase().split('-')
  const wanted =
    subtags.some((tag) => /^[a-z]{4}$/.test(tag)) && primary !== 'zh' ? undefined : WRITTEN_IN.get(primary)
  if (wanted !== undefined && text.length >= LEAST_LETTERS) {
    const found = otherScript(text, wanted)
    if (found !== null)
      report(
        'script',
        line,
        say('tmx.script', { lang, script: say(`scripts.${found}`), text: shortened(text) }),
      )
  }
  if (CYRILLIC.test(text) && LATIN.test(text)) {
    const [word] = WORD.exec(text) ?? []
    if (word !== undefined) report('mixed-script', line, say('tmx.mixed', { word: shortened(word) }))
  }
  if (primary !== 'zh') return
  const writing = chineseWriting(text, [[0, text.length]])
  const named =
    subtags.includes('hant') || ['tw', 'hk', 'mo'].some((tag) => subtags.includes(tag)) ? 'Hant' : 'Hans'
  const says = subtags.includes('hans') ? 'Hans' : subtags.length === 0 ? null : named
  if (says !== null && writing !== null && writing !== says)
    report(
      'chinese',
      line,
      say(writing === 'Hant' ? 'tmx.traditional' : 'tmx.simplified', { lang, text: shortened(text) }),
    )
}

/** The script that a text is in, when next to nothing of it is in one of those wanted; else null. */
function otherScript(text: string, wanted: readonly Script[]): Script | null {
  for (const end of [Math.min(text.length, BEGINNING), text.length]) {
    const counts = countScripts(text, [[0, end]])
    let [letters, right, most] = [0, 0, 0]
    for (const [n, count] of counts.entries()) {
      if (count === 0) continue
      letters += count
      if (wanted.includes(SCRIPTS[n] ?? 'Latin')) right += count
      if (count > (counts[most] ?? 0)) most = n
    }
    if (right * 2 > letters) return null
    if (end < text.length) continue
    return letters >= LEAST_LETTERS && right < letters * LEAST_SHARE ? (SCRIPTS[most] ?? null) : null
  }
  return null
}

function trim(seg: Node, report: Report): void {
  const { content } = seg
  const [first] = content
  const last = content.at(-1)
  const before = typeof first === 'string' && first !== first.trimStart()
  const after = typeof last === 'string' && last !== last.trimEnd()
  if (!before && !after) return
  report('space', seg.line, say(before ? (after ? 'tmx.spaceAround' : 'tmx.spaceBefore') : 'tmx.spaceAfter'))
  if (before) content[0] = first.trimStart()
  const end = content.at(-1)
  if (typeof end === 'string') content[content.length - 1] = end.trimEnd()
}

/** Several segs as one, with a space between them. */
export function joinSegs(segs: readonly Node[]): Node {
  const [first, ...rest] = segs
  if (first === undefined) throw new RangeError('no seg to join')
  for (const { content } of rest) {
    addText(first, ' ')
    for (const part of content)
      if (typeof part === 'string') addText(first, part)
      else first.content.push(part)
  }
  return first
}
