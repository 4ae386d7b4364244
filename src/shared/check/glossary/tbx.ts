import type { Concept, GlossaryTerm } from '#shared/check/glossary/glossary'
import type { LanguageTag } from '#shared/model'
import { XmlSource, type Attributes } from '#shared/xml/source'
import { say } from '#shared/words/message'

/** Names of TBX version 3 (ISO 30042:2019, in either style) and of version 2. */
const ENTRY = new Set(['conceptEntry', 'termEntry'])
const SECTION = new Set(['langSec', 'langSet'])
const TERM_SECTION = new Set(['termSec', 'tig', 'ntig'])
const ROOTS = new Set(['tbx', 'martif'])
const STATUS = 'administrativeStatus'
/** Values of the administrative status that forbid a term, with and without the suffix of TBX-Basic. */
const FORBIDDEN = /^(?:deprecatedTerm|supersededTerm)(?:-admn-sts)?$/u
const KNOWN =
  /^(?:preferredTerm|admittedTerm|standardizedTerm|regulatedTerm|legalTerm|deprecatedTerm|supersededTerm)(?:-admn-sts)?$/u

/**
 * Reads TBX-Basic: the terms of each concept, those of which the administrative status is deprecated or superseded as
 * forbidden. Everything else in the file is passed by.
 * @throws Refusal `bad-input` that names file, line and reason.
 */
export function readGlossaryTbx(file: string, text: string): Concept[] {
  const concepts: Concept[] = []
  let isTbx = false
  let entry: GlossaryTerm[] | null = null
  let lang: LanguageTag | null = null
  let term: { text: string; forbidden: boolean } | null = null
  let reading: 'term' | 'status' | null = null
  let read = ''
  const open = (name: string, attributes: Attributes): void => {
    const element = localName(name)
    if (!isTbx && !ROOTS.has(element)) source.refuse(say('reading.noTbx', { element }))
    isTbx = true
    if (ENTRY.has(element)) entry = []
    else if (SECTION.has(element)) {
      lang = attributes['xml:lang'] ?? null
      if (lang === null) source.refuse(say('reading.noLang', { element }))
    } else if (TERM_SECTION.has(element)) term = { text: '', forbidden: false }
    else if (element === 'term') {
      if (entry === null || lang === null) source.refuse(say('reading.outside'))
      term ??= { text: '', forbidden: false }
      reading = 'term'
      read = ''
    } else if (element === STATUS || attributes['type'] === STATUS) {
      reading = 'status'
      read = ''
    }
  }
  const close = (name: string): void => {
    const element = localName(name)
    if (reading === 'term' && element === 'term') {
      const words = read.replace(/\s+/gu, ' ').trim()
      if (words === '') source.refuse(say('reading.emptyTerm'))
      if (term !== null) term.text = words
      reading = null
    } else if (reading === 'status' && (element === STATUS || element === 'termNote')) {
      const status = read.trim()
      if (!KNOWN.test(status)) source.refuse(say('reading.status', { status }))
      if (term !== null) term.forbidden = FORBIDDEN.test(status)
      reading = null
    } else if (TERM_SECTION.has(element)) {
      if (term !== null && term.text === '') source.refuse(say('reading.emptyTerm'))
      if (term !== null && lang !== null) entry?.push({ lang, ...term })
      term = null
    } else if (SECTION.has(element)) lang = null
    else if (ENTRY.has(element)) {
      if (entry !== null && entry.length > 0) concepts.push({ terms: entry })
      entry = null
    }
  }
  const source = new XmlSource(say('reading.file', { name: file }), {
    open,
    close,
    text: (part) => {
      if (reading !== null) read += part
    },
  })
  source.push(text)
  source.close()
  return concepts
}

/** Without its prefix: in the style that names data categories by elements they have one, `min:administrativeStatus`. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
