import { DOCX_NAMESPACES } from '#main/importers/docx-names'
import type { Source } from '#main/importers/source'
import { readXml, type Attributes, type XmlReader } from '#main/importers/xml'

/** What one note holds, to be read where the text refers to it. */
export type NoteContent = readonly ((reader: XmlReader) => void)[]

/** Reads `footnotes.xml` or `endnotes.xml` into the content of each note by its id; separators are no notes. */
export function readDocxNotes(bytes: Uint8Array, part: string, source: Source): Map<string, NoteContent> {
  const notes = new Map<string, NoteContent>()
  let current: ((reader: XmlReader) => void)[] | null = null
  const isNote = (name: string): boolean => name === 'w:footnote' || name === 'w:endnote'
  const reader: XmlReader = {
    open(name: string, attributes: Attributes) {
      if (isNote(name)) {
        current = []
        const type = attributes.get('w:type') ?? 'normal'
        if (type === 'normal') notes.set(attributes.get('w:id') ?? '', current)
      } else current?.push((to) => to.open(name, attributes))
    },
    close(name) {
      if (isNote(name)) current = null
      else current?.push((to) => to.close(name))
    },
    text(text) {
      current?.push((to) => to.text(text))
    },
  }
  readXml(bytes, part, DOCX_NAMESPACES, reader, source)
  return notes
}
