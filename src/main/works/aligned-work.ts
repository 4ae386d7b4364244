import type { AlignedHeader, AlignedText, AlignedUnit } from '#shared/exchange/aligned'
import type {
  ImportedUnit,
  InlineCode,
  LanguageTag,
  Segment,
  Unit,
  UnitId,
  Version,
  VersionId,
  Work,
  WorkId,
} from '#shared/model'
import type { Change } from '#shared/ops/change'
import type { PlanContext } from '#shared/ops/plan'
import { LongText } from '#main/works/long-text'
import { say } from '#shared/words/message'

/** What is known of a work of an aligned file besides its units. */
export interface AlignedSource {
  readonly name: string
  readonly title: string
  /** Name of the file, without its folder. */
  readonly file: string
  readonly sha256: string
  readonly encoding: string
  readonly header: AlignedHeader
  /** For versions that come from files of their own, by language. */
  readonly files?: ReadonlyMap<LanguageTag, Pick<AlignedSource, 'file' | 'sha256' | 'encoding'>>
}

/** The texts of one language; the second variants of a language are a version of their own. */
interface Column {
  readonly version: VersionId
  readonly lang: LanguageTag
  /** 1 for the first variants in a language. */
  readonly variant: number
  readonly codes: InlineCode[]
  readonly text: LongText
  pairs: number
  paragraph: number
  /** Whether a paragraph began since the last text. */
  apart: boolean
}

/**
 * A work in the making out of aligned units: one version a language, whose text is the units' texts one a line,
 * with an empty line where the file says that a paragraph begins. Each text stays one segment, as its author
 * had it; each unit of the file is a unit, whatever it links. What is held of it are the texts and their codes:
 * rows of units and segments are handed out at once, before those of their versions.
 */
export class AlignedWork {
  readonly id: WorkId
  readonly #allocate: PlanContext['allocate']
  readonly #columns = new Map<string, Column>()
  #segments = 0
  #length = 0
  #blank = 0

  constructor(allocate: PlanContext['allocate']) {
    this.#allocate = allocate
    this.id = allocate('work')
  }

  /** Segments so far. */
  get segments(): number {
    return this.#segments
  }

  /** UTF-16 units of text so far. */
  get length(): number {
    return this.#length
  }

  /** The rows of one more unit, as inserts; none where it holds no text. */
  add(unit: AlignedUnit): readonly Change[] {
    if (unit.paragraph) for (const column of this.#columns.values()) column.apart = true
    const filled = unit.texts.filter(({ text }) => text.trim() !== '')
    this.#blank += unit.texts.length - filled.length
    if (filled.length === 0) return []
    const id = this.#allocate('unit')
    const seen = new Map<string, number>()
    const placed = filled.map((text) => {
      const lang = text.lang.toLowerCase()
      const variant = (seen.get(lang) ?? 0) + (text.continues === true ? 0 : 1)
      seen.set(lang, variant)
      return { text, column: this.#column(text.lang, variant) }
    })
    const after = unitRow(id, this.id, unit, placed)
    const segments = placed.map(({ text, column }) => this.#segment(id, column, text))
    return [
      { table: 'unit', id, before: null, after },
      ...segments.map((row): Change => ({ table: 'segment', id: row.id, before: null, after: row })),
    ]
  }

  /** The rows of the work and its versions, which end it. */
  finish({ name, title, ...source }: AlignedSource): readonly Change[] {
    const versions = this.#columnsFrom(source.header.srclang).map((column, place) =>
      this.#version(column, place, source),
    )
    const after: Work = {
      ...{ id: this.id, name, title, about: {}, relations: [] },
      pivot: versions[0]?.id ?? null,
    }
    return [
      { table: 'work', id: this.id, before: null, after },
      ...versions.map((row): Change => ({ table: 'version', id: row.id, before: null, after: row })),
    ]
  }

  #column(lang: LanguageTag, variant: number): Column {
    const key = `${lang.toLowerCase()} ${variant}`
    const known = this.#columns.get(key)
    if (known !== undefined) return known
    const column: Column = {
      ...{ version: this.#allocate('version'), lang, variant, codes: [], text: new LongText() },
      ...{ pairs: 0, paragraph: 0, apart: false },
    }
    this.#columns.set(key, column)
    return column
  }

  #segment(unit: UnitId, column: Column, { text, codes }: AlignedText): Segment {
    if (column.apart && column.text.length > 0) {
      column.text.add('\n')
      column.paragraph++
    }
    column.apart = false
    const from = column.text.length
    let most = -1
    for (const code of codes) {
      most = Math.max(most, code.pair ?? -1)
      const pair = code.pair === null ? null : code.pair + column.pairs
      column.codes.push({ ...code, offset: from + code.offset, pair })
    }
    column.pairs += most + 1
    column.text.add(text)
    column.text.add('\n')
    this.#segments++
    this.#length += text.length
    const start = from + text.length - text.trimStart().length
    return {
      ...{ id: this.#allocate('segment'), version: column.version, unit },
      ...{ spans: [[start, from + text.trimEnd().length]], paragraph: column.paragraph, kind: 'body' },
      correction: null,
    }
  }

  /** The source language first, then as they came. */
  #columnsFrom(srclang: LanguageTag | null): Column[] {
    const rank = ({ lang }: Column): number => (lang.toLowerCase() === srclang?.toLowerCase() ? 0 : 1)
    return [...this.#columns.values()].sort((a, b) => rank(a) - rank(b))
  }

  #version(column: Column, place: number, source: Omit<AlignedSource, 'name' | 'title'>): Version {
    const { version: id, lang, variant, codes, text } = column
    const { file, sha256, encoding } = source.files?.get(lang) ?? source
    const { format, attributes, props, notes } = source.header
    const warnings = this.#blank === 0 ? [] : [say('files.blankTexts', { count: this.#blank })]
    return {
      ...{ id, work: this.id, place, lang, about: {}, file, sha256 },
      title: variant === 1 ? '' : `variant ${variant}`,
      imported: { format, encoding, parts: [], warnings, header: { attributes, props, notes } },
      text: text.toString(),
      ...(codes.length > 0 && { markup: codes }),
    }
  }
}

interface Placed {
  readonly text: AlignedText
  readonly column: Column
}

function unitRow(id: UnitId, work: WorkId, unit: AlignedUnit, placed: readonly Placed[]): Unit {
  const { state, confidence, notes } = unit
  const imported = importedOf(unit, placed)
  return {
    ...{ id, work, state, origin: 'imported', confidence, reasons: [], conflicts: [] },
    note: notes.filter((note) => note.trim() !== '').join('\n'),
    ...(imported !== null && { imported }),
  }
}

function importedOf({ id, attributes, props }: AlignedUnit, placed: readonly Placed[]): ImportedUnit | null {
  const texts = placed
    .filter(({ text }) => text.props.length > 0 || Object.keys(text.attributes).length > 0)
    .map(({ column: { version }, text }) => ({ version, attributes: text.attributes, props: text.props }))
  const silent = id === null && texts.length === 0 && props.length === 0
  return silent && Object.keys(attributes).length === 0 ? null : { id, attributes, props, texts }
}
