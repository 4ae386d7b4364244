import { languageOf } from '#shared/check/lexicons'
import type { CheckContext } from '#shared/check/context'
import type { PlainSegment } from '#shared/plain'
import type { Token } from '#shared/text/tokens'

/** Probability that a word turns up by chance, and that a word (or a number, a name) is rendered at all. */
const CHANCE = 0.001
const RENDERED = 0.35
const KEPT = 0.7
/** A single word says no more than this, in nats. */
const MOST = 4

/** The words of the other side, ready to be asked whether they render something. */
export interface Rendering {
  /** How much more likely a text is as translated than as by chance, in nats: negative where nothing renders it. */
  score(text: string): number
}

/** Compares texts of `full` with what stands in `cut`, by the lexicons of the pair and by what is the same in both. */
export function renderingIn(
  context: CheckContext,
  full: number,
  cut: number,
  texts: readonly PlainSegment[],
): Rendering | null {
  const [from, to] = [langOf(context, full), langOf(context, cut)]
  const [forth, back] = [context.lexicons(from, to), context.lexicons(to, from)]
  if (forth === null || back === null || languageOf(from) === languageOf(to)) return null
  const there = texts.flatMap(({ text }) => context.tokenise(text, to)).filter(isSaid)
  const same = new Map(there.map((token) => [keyOf(token), token.kind === 'word' ? 0.7 : 0.9]))
  const renders = new Map<string, number>()
  const words = new Set(there.filter(({ kind }) => kind === 'word').map(({ key }) => key))
  for (const word of words)
    for (const { word: given, t } of back.translations(word))
      renders.set(given, (renders.get(given) ?? 0) + t)
  return {
    score(text) {
      let score = 0
      for (const token of context.tokenise(text, from)) {
        if (!isSaid(token)) continue
        const known = same.get(keyOf(token)) ?? 0
        if (token.kind !== 'word') {
          if (known > 0 || token.kind !== 'name') score += worth(known, KEPT, there.length)
          continue
        }
        const translations = forth.translations(token.key)
        if (translations.length === 0 && known === 0) continue
        let t = known + (renders.get(token.key) ?? 0)
        for (const { word, t: forward } of translations) if (words.has(word)) t += 0.5 * forward
        score += worth(t, RENDERED, there.length)
      }
      return score
    },
  }
}

function worth(t: number, rendered: number, length: number): number {
  return Math.min(MOST, Math.log(1 - rendered + (rendered * Math.min(t, 1)) / (Math.max(1, length) * CHANCE)))
}

function isSaid({ kind }: Token): boolean {
  return kind !== 'punctuation'
}

function keyOf({ kind, key }: Token): string {
  return `${kind} ${key}`
}

function langOf(context: CheckContext, version: number): string {
  return context.work.versions[version]?.lang ?? ''
}
