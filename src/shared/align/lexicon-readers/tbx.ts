import type { TermList, TermPair } from '#shared/align/term-list'
import type { LanguageTag } from '#shared/model'
import { type Attributes, XmlSource } from '#shared/xml/source'
import { say } from '#shared/words/message'

/** Entries, language sections and terms under the names of TBX version 3 (ISO 30042:2019) and of version 2. */
const ENTRY = new Set(['conceptEntry', 'termEntry'])
const SECTION = new Set(['langSec', 'langSet'])
const ROOTS = new Set(['tbx', 'martif'])

interface Term {
  readonly lang: LanguageTag
  readonly text: string
}

/**
 * Reads TBX, version 3 (`tbx`, `conceptEntry`, `langSec`) or 2 (`martif`, `termEntry`, `langSet`): for every two
 * languages the pairs of terms that stand in one entry. Everything else in the file is passed by.
 * @throws Refusal `bad-input` that names file, line and reason.
 */
export function readTbx(name: string, text: string): TermList[] {
  const lists = new Map<string, { languages: TermList['languages']; pairs: TermPair[] }>()
  const add = (a: Term, b: Term): void => {
    const [source, target] = a.lang < b.lang ? [a, b] : [b, a]
    const key = `${source.lang} ${target.lang}`
    const list = lists.get(key) ?? { languages: [source.lang, target.lang], pairs: [] }
    lists.set(key, list)
    list.pairs.push({ source: source.text, target: target.text, weight: 1 })
  }

  let isTbx = false
  let terms: Term[] | null = null
  let lang: LanguageTag | null = null
  let term: string | null = null
  const open = (element: string, attributes: Attributes): void => {
    if (!isTbx && !ROOTS.has(element)) source.refuse(say('reading.noTbx', { element }))
    isTbx = true
    if (ENTRY.has(element)) terms = []
    else if (SECTION.has(element)) {
      lang = attributes['xml:lang'] ?? null
      if (lang === null) source.refuse(say('reading.noLang', { element }))
    } else if (element === 'term') {
      if (lang === null || terms === null) source.refuse(say('reading.outside'))
      term = ''
    }
  }
  const close = (element: string): void => {
    if (ENTRY.has(element)) {
      const entry = terms ?? []
      entry.forEach((a, n) => {
        for (const b of entry.slice(n + 1)) if (a.lang !== b.lang) add(a, b)
      })
      terms = null
    } else if (SECTION.has(element)) lang = null
    else if (element === 'term' && term !== null) {
      const words = term.replace(/\s+/gu, ' ').trim()
      if (words === '') source.refuse(say('reading.emptyTerm'))
      if (lang !== null) terms?.push({ lang, text: words })
      term = null
    }
  }
  const source = new XmlSource(say('reading.file', { name }), {
    open,
    close,
    text: (part) => {
      if (term !== null) term += part
    },
  })
  source.push(text.replace(/^\uFEFF/u, ''))
  source.close()
  return [...lists.values()]
}
