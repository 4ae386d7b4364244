import type { OdtStyles } from '#main/importers/odt-styles'
import type { Format } from '#main/importers/inline-codes'
import type { SourceBuilder } from '#main/importers/source-builder'
import type { XmlReader } from '#main/importers/xml'
import type { Cell } from '#shared/text/document'
import type { SegmentKind } from '#shared/model'

/** What was met that is not in the text as it stands, for the warnings. */
export interface OdtFindings {
  changes: number
  comments: number
  embedded: number
}

export interface OdtContext {
  readonly builder: SourceBuilder
  readonly styles: OdtStyles
  readonly findings: OdtFindings
  /** Which elements hold the text of this part, and the kind of its paragraphs where each does not tell. */
  readonly roots: ReadonlyMap<string, SegmentKind | null>
}

/** Not read, with what is in it: deleted text, annotations, marks of notes, readings above characters. */
const SKIPPED = new Set([
  'text:tracked-changes',
  'office:annotation',
  'text:note-citation',
  'text:ruby-text',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'office:forms',
  'office:event-listeners',
  'svg:title',
  'svg:desc',
])
const CHANGES = new Set(['text:changed-region'])
const MOST_SPACES = 1000

/** Reads the paragraphs of a part of an OpenDocument text into a builder. */
export function odtReader({ builder, styles, findings, roots }: OdtContext): XmlReader {
  const kinds: (SegmentKind | null)[] = []
  const cells: Cell[] = []
  // Formats in force, a list for each paragraph that is open, and how many each open element added.
  const formats: Format[][] = [[]]
  const added: number[] = []
  let lists = 0
  let tables = 0
  let skipped = 0
  // Whether the last character written was white space, which swallows white space that follows it.
  let spaced = true

  const current = (): Format[] => formats.at(-1) ?? []
  const push = (...more: readonly Format[]): void => {
    current().push(...more)
    added.push(more.length)
    builder.format([...current()])
  }
  const pop = (): void => {
    current().splice(current().length - (added.pop() ?? 0))
    builder.format([...current()])
  }
  const begin = (kind: SegmentKind): void => {
    builder.begin({ kind: kinds.at(-1) ?? kind, cell: cells.at(-1) })
    formats.push([])
    spaced = true
  }
  const put = (text: string): void => {
    builder.write(text)
    spaced = false
  }
  const moveTo = (change: (cell: Cell) => Cell): void => {
    const cell = cells.pop()
    if (cell !== undefined) cells.push(change(cell))
  }

  return {
    open(name, attributes) {
      if (roots.has(name)) {
        kinds.push(roots.get(name) ?? null)
        return
      }
      if (kinds.length === 0) return
      if (CHANGES.has(name)) findings.changes++
      if (skipped > 0 || SKIPPED.has(name)) {
        if (name === 'office:annotation') findings.comments++
        skipped++
        return
      }
      const style = attributes.get('text:style-name') ?? ''
      switch (name) {
        case 'text:h':
          return begin('heading')
        case 'text:p':
          return begin(lists > 0 ? 'list' : styles.isTitle(style) ? 'heading' : 'body')
        case 'text:span':
          return push(...styles.formats(style))
        case 'text:a':
          return push({ type: 'link', value: attributes.get('xlink:href') ?? '' })
        case 'text:s':
          return put(
            ' '.repeat(Math.min(MOST_SPACES, Math.max(1, Number(attributes.get('text:c') ?? '1') || 1))),
          )
        case 'text:tab':
          return put('\t')
        case 'text:line-break':
          return put('\n')
        case 'text:list':
          lists++
          return
        case 'text:note':
          builder.mark('note', attributes.get('text:id') ?? '')
          kinds.push('note')
          return
        case 'table:table':
          cells.push({ table: tables++, row: -1, column: -1 })
          return
        case 'table:table-row':
          return moveTo(({ table, row }) => ({ table, row: row + 1, column: -1 }))
        case 'table:table-cell':
        case 'table:covered-table-cell':
          return moveTo(({ table, row, column }) => ({ table, row, column: column + 1 }))
        case 'draw:image':
          return builder.mark('image', attributes.get('xlink:href') ?? '')
        case 'draw:object':
        case 'draw:object-ole':
          findings.embedded++
          return
      }
    },
    close(name) {
      if (kinds.length === 0) return
      if (skipped > 0) {
        skipped--
        return
      }
      if (roots.has(name)) {
        kinds.pop()
        return
      }
      switch (name) {
        case 'text:h':
        case 'text:p':
          formats.pop()
          return builder.end()
        case 'text:span':
        case 'text:a':
          return pop()
        case 'text:list':
          lists--
          return
        case 'text:note':
          kinds.pop()
          return
        case 'table:table':
          cells.pop()
          return
      }
    },
    text(text) {
      if (skipped > 0 || !builder.writing) return
      // White space as the part is laid out: any run of it is one space (ODF 1.3, part 3, 6.1.2).
      const folded = text.replace(/[ \t\r\n]+/gu, ' ')
      const own = spaced && folded.startsWith(' ') ? folded.slice(1) : folded
      if (own === '') return
      builder.write(own)
      spaced = own.endsWith(' ')
    },
  }
}
