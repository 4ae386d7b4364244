import type { ExportSegment, ExportUnit, ExportWork, SelectedUnit } from '#shared/exchange/selection'
import { readTmx, type TmxUnit } from '#shared/exchange/tmx/read'
import { type TmxWritten, writeTmx } from '#shared/exchange/tmx/write'
import type { LanguageTag } from '#shared/model'

/** A unit of an export with one body segment for each text; null is a gap. */
export function exportUnit(
  id: number,
  texts: readonly (string | null | readonly ExportSegment[])[],
  rest: Partial<ExportUnit> = {},
): ExportUnit {
  return {
    id,
    state: 'unreviewed',
    confidence: null,
    note: '',
    divergences: [],
    members: texts.map((text) =>
      text === null ? [] : typeof text === 'string' ? [{ text, kind: 'body' as const }] : text,
    ),
    ...rest,
  }
}

/** A work of those units; versions at the places of `comparable` are only comparable. */
export function exportWork(
  languages: readonly LanguageTag[],
  units: Iterable<ExportUnit>,
  comparable: readonly (readonly [number, number])[] = [],
): ExportWork {
  return {
    id: null,
    name: 'a-work',
    languages,
    comparable: (a, b) => comparable.some(([x, y]) => (x === a && y === b) || (x === b && y === a)),
    units,
  }
}

/** What becomes one tu, from its texts by language. */
export function selected(
  texts: Readonly<Record<LanguageTag, string>>,
  rest: Partial<SelectedUnit> = {},
): SelectedUnit {
  return {
    id: 0,
    work: 'a-work',
    state: 'unreviewed',
    confidence: null,
    note: '',
    divergences: [],
    texts: Object.entries(texts).map(([lang, text]) => ({ lang, text })),
    ...rest,
  }
}

/** Runs a generator to its end: the chunks it yields, joined, and what it returns. */
export function drain<T>(chunks: Generator<string, T>): { readonly text: string; readonly result: T } {
  let text = ''
  for (;;) {
    const next = chunks.next()
    if (next.done === true) return { text, result: next.value }
    text += next.value
  }
}

export function tmxOf(units: Iterable<SelectedUnit>): { readonly text: string; readonly result: TmxWritten } {
  return drain(writeTmx(units, { toolVersion: '1.2.3', srclang: '*all*' }))
}

/** The units of a TMX document, read in pieces of `size` UTF-16 units. */
export function unitsOf(text: string, size = text.length): readonly TmxUnit[] {
  function* pieces(): Generator<string> {
    for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
  }
  return [...readTmx(pieces())].flatMap((event) => (event.kind === 'unit' ? [event.unit] : []))
}
