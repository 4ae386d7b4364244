import type { AlignedText, AlignedUnit } from '#shared/exchange/aligned'
import { markedText } from '#shared/exchange/inline'
import { childrenOf, textOf } from '#shared/xml/tree'
import type { LanguageTag, Prop, XmlElement } from '#shared/model'

/** A unit of XLIFF as it is read; which of them begin a paragraph is the caller's to say. */
export type XliffUnit = Omit<AlignedUnit, 'paragraph'>

/** What surrounds a unit. */
export interface UnitPlace {
  /** Name of the document that the unit was taken from. */
  readonly file: string | null
  /** The language of a text with that `xml:lang` of its own. Refuses when nothing names one. */
  readonly language: (side: 'source' | 'target', own: string | undefined) => LanguageTag
}

/** Source or target with its language; null where there is no such element. */
export function sideOf(
  element: XmlElement | undefined,
  side: 'source' | 'target',
  { language }: UnitPlace,
  content: XmlElement | undefined = element,
): AlignedText | null {
  if (element === undefined || content === undefined) return null
  return {
    ...markedText(content),
    lang: language(side, element.attributes['xml:lang']),
    ...{ attributes: {}, props: [] },
  }
}

/** The attributes as props of type `x-xliff-…`, so that every format can carry them on. */
export function propsOf(
  prefix: string,
  attributes: XmlElement['attributes'],
  but: readonly string[],
): Prop[] {
  return Object.entries(attributes)
    .filter(([name]) => !but.includes(name) && !name.startsWith('xmlns'))
    .map(([name, text]) => ({ type: `x-xliff-${prefix}${name}`, text }))
}

/** The notes right in a unit, or in its `notes`. */
export function notesOf(unit: XmlElement): string[] {
  const lists = [unit, ...childrenOf(unit, 'notes')]
  return lists.flatMap((list) => childrenOf(list, 'note').map(textOf)).filter((note) => note.trim() !== '')
}
