import { joinShown } from '#shared/exchange/join'
import { asWritten, cellText } from '#shared/exchange/review/cell'
import type { LanguageTag } from '#shared/model'
import { say, type Message } from '#shared/words/message'

/** Where the new text of a unit goes: the places of the segments that change, with their text; or why it cannot. */
export type Distribution =
  | { readonly texts: ReadonlyMap<number, string>; readonly problem?: undefined }
  | { readonly problem: Message }

/** The text of segments as a form writes it. */
export function writtenText(
  lang: LanguageTag,
  segments: readonly string[],
  form: 'lines' | 'joined',
): string {
  return form === 'lines' ? cellText(segments) : asWritten(joinShown(lang, segments))
}

/**
 * Finds which of the segments a returned text changes. A line a segment, as many as there were, go one to one. Else the
 * text must begin and end as before, so that what is between belongs to one segment; anything else is for a person.
 */
export function distribute(
  lang: LanguageTag,
  segments: readonly string[],
  returned: string,
  form: 'lines' | 'joined',
): Distribution {
  if (segments.length === 0) return { problem: say('returned.noSegment', { lang }) }
  if (returned === '') return { problem: say('returned.empty', { lang }) }
  if (segments.length === 1) return { texts: new Map([[0, returned]]) }
  const written = segments.map(asWritten)
  const lines = returned.split('\n').map((line) => line.trim())
  const oneLine = written.every((text) => !text.includes('\n'))
  if (form === 'lines' && oneLine && lines.length === segments.length && !lines.includes(''))
    return { texts: new Map([...lines.entries()].filter(([n, line]) => line !== written[n])) }
  const only = onlyChanged(lang, written, returned, form)
  if (only !== null) return { texts: new Map([only]) }
  return {
    problem:
      form === 'lines'
        ? say('returned.otherLines', { lang, segments: segments.length, lines: lines.length })
        : say('returned.severalChanged', { lang, segments: segments.length }),
  }
}

/** The one segment around which the text is as it was, and its new text. */
function onlyChanged(
  lang: LanguageTag,
  written: readonly string[],
  returned: string,
  form: 'lines' | 'joined',
): readonly [number, string] | null {
  for (let n = 0; n < written.length; n++) {
    const head = writtenText(lang, written.slice(0, n), form)
    const tail = writtenText(lang, written.slice(n + 1), form)
    if (!returned.startsWith(head) || !returned.endsWith(tail)) continue
    if (head.length + tail.length >= returned.length) continue
    const middle = asWritten(returned.slice(head.length, returned.length - tail.length))
    const cut = form === 'lines' && middle.includes('\n') && written[n]?.includes('\n') === false
    if (middle !== '' && !cut) return [n, middle]
  }
  return null
}
