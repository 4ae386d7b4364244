import type { Category, LanguageTag, Severity } from '#shared/model'
import type { Bar, Track } from '#shared/report/charts'

/** What a report is made of, before it is HTML or a Word document: the content is put together once. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [name: string, value: string])[] }
  | { readonly kind: 'text'; readonly line: Line }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | Table
  | { readonly kind: 'chart'; readonly chart: Chart; readonly title: string; readonly counts: Table }
  | Entry

/** A table; columns from `numbersFrom` on hold figures. `widths` are shares of the whole. */
export interface Table {
  readonly kind: 'table'
  /** Empty for a table without a head. */
  readonly heads: readonly string[]
  readonly widths: readonly number[]
  readonly numbersFrom: number
  readonly rows: readonly (readonly Cell[])[]
}

export type Cell = readonly Line[]

/** A paragraph in one language. */
export interface Line {
  readonly lang?: LanguageTag
  readonly runs: readonly Run[]
}

export interface Run {
  readonly text: string
  /** `place` and `counterpart` are the stretches that show a divergence. */
  readonly look?: 'quiet' | 'code' | 'place' | 'counterpart'
}

/** One divergence with its evidence, kept together. */
export interface Entry {
  readonly kind: 'entry'
  readonly number: number
  /** What it is, how grave in words, and the rest in small type. */
  readonly head: {
    readonly name: string
    readonly severity: Severity
    readonly severityName: string
    readonly facts: string
  }
  readonly blocks: readonly Block[]
}

export type Chart =
  | { readonly of: 'text'; readonly tracks: readonly Track[] }
  | { readonly of: 'category'; readonly bars: readonly Bar<Category>[] }
  | { readonly of: 'version'; readonly bars: readonly Bar<LanguageTag>[] }

/** A heading: 1 of the report, 2 of a part of it, 3 within one. */
export function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text }
}

/** A paragraph of plain text. */
export function text(value: string, look?: Run['look'], lang?: LanguageTag): Block {
  return { kind: 'text', line: lineOf(value, look, lang) }
}

/** A line of plain text. */
export function lineOf(value: string, look?: Run['look'], lang?: LanguageTag): Line {
  const run = look === undefined ? { text: value } : { text: value, look }
  return lang === undefined ? { runs: [run] } : { runs: [run], lang }
}

/** A cell of plain text. */
export function cellOf(value: string | number): Cell {
  return [lineOf(String(value))]
}
