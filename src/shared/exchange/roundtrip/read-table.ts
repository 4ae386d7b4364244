import { Refusal } from '#shared/errors'
import { asWritten } from '#shared/exchange/review/cell'
import { readKey, readOrigin, type ReviewOrigin } from '#shared/exchange/review/key'
import { versionLabels } from '#shared/exchange/review/table'
import { formWords, stateMeant, type FormWords } from '#shared/exchange/review/words'
import type { Returned, ReturnedRow } from '#shared/exchange/roundtrip/returned'
import type { LanguageTag } from '#shared/model'
import { say, type Message } from '#shared/words/message'

/** Rows in which the header is looked for: people put a title above it. */
const HEADER_WITHIN = 20

/** Where things stand in a table; -1 where its column is gone. */
interface Columns {
  readonly key: number
  readonly state: number
  readonly note: number
  readonly texts: readonly number[]
}

/**
 * Reads a table that was written for review (`headerOf`) and came back: by its header, whatever the order of its columns,
 * in the language that it was written in, and by the keys of its rows. `languages` gives the tags of the versions of an origin. Null where no header of ours is.
 */
export function readReviewTable(
  rows: readonly (readonly (string | undefined)[])[],
  languages: (origin: ReviewOrigin) => readonly LanguageTag[],
): Returned | null {
  const header = rows.slice(0, HEADER_WITHIN).findIndex((row) => originIn(row) !== null)
  const names = Array.from(rows[header] ?? [], (name) => name ?? '')
  const found = originIn(names)
  if (found === null) return null
  const { origin, column: key } = found
  const labels = versionLabels(languages(origin)).map(({ label }) => label)
  const words = formWords(origin.words)
  const wanted = [words.columns.state, words.columns.note, ...labels]
  const places = new Map(wanted.map((name) => [name, names.findIndex((one) => same(one, name))]))
  const at = (name: string): number => places.get(name) ?? -1
  const columns: Columns = {
    ...{ key, state: at(words.columns.state), note: at(words.columns.note) },
    texts: labels.map(at),
  }
  const twice = wanted.find((name) => names.filter((one) => same(one, name)).length > 1)
  if (twice !== undefined) throw new Refusal('bad-input', say('writing.twoColumns', { twice }))
  return {
    origin,
    segments: 'lines',
    rows: rows.flatMap((row, n) => {
      const read = n > header ? readRow(row, n + 1, columns, words) : null
      return read === null ? [] : [read]
    }),
    remarks: remarksOn(names, wanted, places, key, words),
  }
}

function originIn(
  row: readonly (string | undefined)[],
): { readonly origin: ReviewOrigin; readonly column: number } | null {
  for (const [column, cell] of row.entries()) {
    const origin = readOrigin(cell ?? '')
    if (origin !== null) return { origin, column }
  }
  return null
}

/** Null for a row in which nothing stands. */
function readRow(
  row: readonly (string | undefined)[],
  at: number,
  columns: Columns,
  words: FormWords,
): ReturnedRow | null {
  const cell = (column: number): string | null => (column < 0 ? null : asWritten(row[column] ?? ''))
  const state = cell(columns.state)
  const read = {
    ...{ at, key: readKey(cell(columns.key) ?? ''), note: cell(columns.note) },
    state: state === null ? null : stateMeant(state, words),
    texts: columns.texts.map(cell),
  }
  const empty = [read.state, read.note, ...read.texts].every((text) => (text ?? '') === '')
  return empty && read.key === null ? null : read
}

function remarksOn(
  names: readonly string[],
  wanted: readonly string[],
  places: ReadonlyMap<string, number>,
  key: number,
  { columns }: FormWords,
): readonly Message[] {
  const known = [...wanted, columns.unit, columns.findings]
  const gone = wanted.filter((name) => (places.get(name) ?? -1) < 0)
  const strange = names.filter(
    (name, n) => n !== key && name.trim() !== '' && !known.some((one) => same(one, name)),
  )
  return [
    ...gone.map((name) => say('returned.noColumn', { name })),
    ...strange.map((name) => say('returned.unknownColumn', { name: name.trim().slice(0, 40) })),
  ]
}

function same(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.toLowerCase()
}
