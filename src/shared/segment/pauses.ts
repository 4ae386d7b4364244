import { Asides } from '#shared/segment/asides'
import { Marks } from '#shared/segment/marks'
import { isSpace } from '#shared/text/characters'
import type { Pause } from '#shared/segment/options'

const MARKS: Readonly<Record<Pause, string>> = { semicolon: ';；', colon: ':：' }
const WIDE = /[；：]/u

/**
 * The ends of sentences with those at semicolons or colons: where white space follows, or the mark is a full-width
 * one, and not in brackets, whose sentence goes on behind them. Linear.
 */
export function withPauses(text: string, ends: readonly number[], pauses: readonly Pause[]): number[] {
  const marks = new RegExp(`[${pauses.map((pause) => MARKS[pause]).join('')}]`, 'gu')
  const asides = new Asides().find(text, new Marks().find(text).brackets)
  let aside = 0
  const more: number[] = []
  for (const { 0: mark, index } of text.matchAll(marks)) {
    while (aside < asides.ends.count && asides.ends.at(aside) <= index) aside++
    if (aside < asides.starts.count && asides.starts.at(aside) <= index) continue
    let end = index + mark.length
    if (!WIDE.test(mark) && !isSpace(text.charCodeAt(end))) continue
    while (end < text.length && isSpace(text.charCodeAt(end))) end++
    if (end < text.length) more.push(end)
  }
  return [...new Set([...ends, ...more])].sort((a, b) => a - b)
}
