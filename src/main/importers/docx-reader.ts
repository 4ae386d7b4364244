import type { NoteContent } from '#main/importers/docx-notes'
import { BODY_LEVEL, type StyleKinds } from '#main/importers/docx-styles'
import type { Format, MarkupType } from '#main/importers/inline-codes'
import type { SourceBuilder } from '#main/importers/source-builder'
import type { Attributes, XmlReader } from '#main/importers/xml'
import type { Cell } from '#shared/text/document'
import type { SegmentKind } from '#shared/model'

/** What was met that is not in the text as it stands, for the warnings. */
export interface DocxFindings {
  changes: number
  comments: number
  hidden: number
  embedded: number
}

export interface DocxContext {
  readonly builder: SourceBuilder
  readonly styles: StyleKinds
  readonly findings: DocxFindings
  /** Addresses by the id of the relation, of the part that is read. */
  readonly links: ReadonlyMap<string, string>
  /** Notes that are read behind the paragraph that refers to them, by `footnote:ID` and `endnote:ID`. */
  readonly notes: ReadonlyMap<string, NoteContent>
  /** Kind of all paragraphs of this part, where it is not told by each. */
  readonly kind?: SegmentKind
}

/** Where the reader stands in a paragraph; text boxes and notes have a paragraph of their own within it. */
interface Place {
  properties: boolean
  outline: number | null
  numbered: boolean | null
  style: SegmentKind
  formats: Format[]
  hidden: boolean
  /** The mark of the last paragraph was deleted: the next goes on with it. */
  joined: boolean
  readonly links: Format[]
}

/** Not read at all, with what is in it. Deleted text, instructions of fields, readings above characters. */
const SKIPPED = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delInstrText',
  'w:rt',
  'w:sdtPr',
  'w:tblPr',
  'w:sectPr',
])
/** Properties as they were before a tracked change. */
const CHANGED = new Set(['w:pPrChange', 'w:rPrChange'])
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '\u2011'],
  ['w:softHyphen', '\u00ad'],
])
const TOGGLES: ReadonlyMap<string, MarkupType> = new Map([
  ['w:b', 'bold'],
  ['w:i', 'italic'],
  ['w:u', 'underline'],
  ['w:strike', 'strike'],
  ['w:dstrike', 'strike'],
])
const OFF = new Set(['0', 'false', 'off', 'none'])

/** Reads the content of a part of a docx document into a builder. */
export function docxReader(context: DocxContext): XmlReader {
  const { builder, findings } = context
  const places: Place[] = [newPlace()]
  const cells: Cell[] = []
  const choices: boolean[] = []
  const noted = new Set<string>()
  let place = places[0] ?? newPlace()
  let tables = 0
  // Elements below the one that is skipped, and whether text counts.
  let skipped = 0
  let reading = false
  let inNote = false

  const kindOf = (): SegmentKind => {
    if (context.kind !== undefined) return context.kind
    if (inNote) return 'note'
    if (place.outline !== null) return place.outline < BODY_LEVEL ? 'heading' : 'body'
    if (place.style === 'heading' || place.numbered === null) return place.style
    return place.numbered ? 'list' : 'body'
  }
  const write = (text: string): void => {
    if (!place.hidden) builder.write(text)
    else if (text.trim() !== '') findings.hidden++
  }
  const enter = (): void => {
    place = newPlace()
    places.push(place)
  }
  const leave = (): void => {
    if (place.joined) builder.end()
    places.pop()
    place = places.at(-1) ?? newPlace()
  }
  const beginParagraph = (): void => {
    Object.assign(place, { outline: null, numbered: null, style: 'body' })
    if (place.joined) place.joined = false
    else builder.begin({ kind: kindOf(), cell: cells.at(-1) })
  }
  const readNote = (key: string): void => {
    builder.mark('note', key)
    const content = context.notes.get(key)
    if (content === undefined || inNote || noted.has(key)) return
    noted.add(key)
    inNote = true
    enter()
    for (const event of content) event(reader)
    leave()
    inNote = false
  }
  const property = (name: string, attributes: Attributes): void => {
    const value = attributes.get('w:val') ?? ''
    if (name === 'w:pStyle') place.style = context.styles.get(value) ?? 'body'
    else if (name === 'w:outlineLvl') place.outline = Number(value)
    else if (name === 'w:numId') place.numbered = value !== '0'
    else if (name === 'w:del') {
      place.joined = true
      findings.changes++
    }
  }
  const runProperty = (name: string, attributes: Attributes): void => {
    const value = attributes.get('w:val') ?? ''
    const type = TOGGLES.get(name)
    if (type !== undefined && !OFF.has(value)) place.formats.push({ type })
    else if (name === 'w:vanish') place.hidden = !OFF.has(value)
    else if (name === 'w:vertAlign' && value.endsWith('script'))
      place.formats.push({ type: value === 'superscript' ? 'superscript' : 'subscript' })
  }
  const moveTo = (change: (cell: Cell) => Cell): void => {
    const cell = cells.pop()
    if (cell !== undefined) cells.push(change(cell))
  }

  const reader: XmlReader = {
    open(name, attributes) {
      if (skipped > 0) {
        skipped++
        return
      }
      if (place.properties && !CHANGED.has(name)) return property(name, attributes)
      if (SKIPPED.has(name) || CHANGED.has(name) || (name === 'mc:Fallback' && choices.at(-1) === true)) {
        if (name === 'w:del' || name === 'w:moveFrom') findings.changes++
        skipped = 1
        return
      }
      const character = CHARACTERS.get(name)
      if (character !== undefined) return write(character)
      switch (name) {
        case 'w:p':
          return beginParagraph()
        case 'w:pPr':
          place.properties = true
          return
        case 'w:r':
          Object.assign(place, { formats: [], hidden: false })
          return builder.format(place.links)
        case 'w:t':
        case 'm:t':
          reading = true
          return builder.format([...place.links, ...place.formats])
        case 'w:sym':
          return write(symbol(attributes.get('w:char') ?? ''))
        case 'w:hyperlink': {
          const target =
            context.links.get(attributes.get('r:id') ?? '') ?? `#${attributes.get('w:anchor') ?? ''}`
          place.links.push({ type: 'link', value: target })
          return
        }
        case 'wp:docPr':
          return builder.mark('image', attributes.get('descr') ?? attributes.get('name') ?? '')
        case 'w:footnoteReference':
          return readNote(`footnote:${attributes.get('w:id') ?? ''}`)
        case 'w:endnoteReference':
          return readNote(`endnote:${attributes.get('w:id') ?? ''}`)
        case 'w:commentReference':
          findings.comments++
          return
        case 'w:altChunk':
          findings.embedded++
          return
        case 'w:ins':
        case 'w:moveTo':
          findings.changes++
          return
        case 'w:tbl':
          cells.push({ table: tables++, row: -1, column: -1 })
          return
        case 'w:tr':
          return moveTo(({ table, row }) => ({ table, row: row + 1, column: -1 }))
        case 'w:tc':
          moveTo(({ table, row, column }) => ({ table, row, column: column + 1 }))
          return
        case 'w:txbxContent':
          return enter()
        case 'mc:AlternateContent':
          choices.push(false)
          return
        case 'mc:Choice':
          choices.splice(-1, 1, true)
          return
        default:
          return runProperty(name, attributes)
      }
    },
    close(name) {
      if (skipped > 0) {
        skipped--
        return
      }
      switch (name) {
        case 'w:pPr':
          place.properties = false
          return builder.become(kindOf())
        case 'w:p':
          if (!place.joined) builder.end()
          return
        case 'w:t':
        case 'm:t':
          reading = false
          return
        case 'w:hyperlink':
          place.links.pop()
          return
        case 'w:tbl':
          cells.pop()
          return
        case 'w:tc':
          if (place.joined) builder.end()
          place.joined = false
          return
        case 'w:txbxContent':
          return leave()
        case 'mc:AlternateContent':
          choices.pop()
          return
      }
    },
    text(text) {
      if (skipped === 0 && reading) write(text)
    },
  }
  return reader
}

function newPlace(): Place {
  return {
    properties: false,
    outline: null,
    numbered: null,
    style: 'body',
    formats: [],
    hidden: false,
    joined: false,
    links: [],
  }
}

/** A character of a symbol font; those of the private use area keep their code, for nobody knows their font. */
function symbol(code: string): string {
  const value = /^[0-9A-Fa-f]{4}$/u.test(code) ? Number.parseInt(code, 16) : 0
  return value < 0x20 || (value >= 0xd800 && value <= 0xdfff) ? '' : String.fromCharCode(value)
}
