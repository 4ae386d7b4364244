import { codeOf } from '#shared/exchange/profiles/codes'
import { type ProfileRules, STANDARD } from '#shared/exchange/profiles/profile'
import type { SelectedUnit } from '#shared/exchange/selection'
import { unitAttributes, variantAttributes } from '#shared/exchange/tmx/attributes'
import { writeSeg } from '#shared/exchange/tmx/seg'
import { foldSpace } from '#shared/exchange/tmx/space'
import { TuidSource } from '#shared/exchange/tmx/tuid'
import { XmlWriter } from '#shared/xml/writer'
import type { LanguageTag, Prop } from '#shared/model'

export interface TmxWriteOptions {
  /** Version of Parallax, for the header. */
  readonly toolVersion: string
  /** The source language of a pair file, before the profile's codes; `*all*` where every language is one. */
  readonly srclang: string
  /** TMX as the standard has it unless told otherwise. */
  readonly rules?: ProfileRules
}

/** What was written, known at the end. */
export interface TmxWritten {
  readonly units: number
  /** Characters that XML cannot hold and that were dropped. */
  readonly dropped: number
}

const CHUNK = 1 << 16
const DOCTYPE = '\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">'

/**
 * Writes TMX 1.4 (LISA OSCAR, 2005) as chunks of text, to be encoded as the rules say. Nothing of it depends on the
 * time or the machine, so equal units give equal bytes: only dates that units were imported with are written.
 * What TMX has no word for stands in `prop`s of type `x-parallax-…`. Returns the counts.
 */
export function* writeTmx(
  units: Iterable<SelectedUnit>,
  { toolVersion, srclang, rules = STANDARD }: TmxWriteOptions,
): Generator<string, TmxWritten> {
  const xml = new XmlWriter(rules.encoding === 'utf-8' ? 'UTF-8' : 'UTF-16')
  const writer = new UnitWriter(xml, rules, srclang !== '*all*')
  let written = 0
  if (rules.doctype) xml.raw(DOCTYPE)
  xml.line().start('tmx', { version: '1.4' })
  xml.line().start('header', {
    creationtool: 'Parallax',
    creationtoolversion: toolVersion,
    segtype: 'sentence',
    'o-tmf': 'Parallax',
    adminlang: 'en',
    srclang: srclang === '*all*' || rules.srclang === '*all*' ? '*all*' : codeOf(srclang, rules),
    datatype: 'plaintext',
  })
  xml.end().line().start('body')
  for (const unit of units) {
    writer.write(unit)
    written++
    if (xml.pending >= CHUNK) yield xml.take()
  }
  xml.endLine().endLine().text('\n')
  yield xml.take()
  return { units: written, dropped: xml.dropped }
}

/** Writes one `tu` after the other under the rules of a profile. */
class UnitWriter {
  readonly #xml: XmlWriter
  readonly #rules: ProfileRules
  readonly #isPair: boolean
  readonly #tuids = new TuidSource()
  readonly #codes = new Map<LanguageTag, LanguageTag>()

  constructor(xml: XmlWriter, rules: ProfileRules, isPair: boolean) {
    this.#xml = xml
    this.#rules = rules
    this.#isPair = isPair
  }

  write(unit: SelectedUnit): void {
    const xml = this.#xml
    const { imported, texts } = unit
    const tuid = this.#tuids.next(unit)
    if (imported === undefined) xml.line().start('tu', { tuid })
    else xml.line().start('tu', { tuid, ...this.#unitAttributes(imported.attributes, texts) })
    if (unit.note.trim() !== '') xml.line().start('note').text(unit.note).end()
    if (this.#rules.props !== 'strip') this.#writeOwnProps(unit)
    for (const { lang, text, attributes, codes = [], props = [] } of texts) {
      const code = this.#codeOf(lang)
      if (attributes === undefined) xml.line().start('tuv', { 'xml:lang': code })
      else xml.line().start('tuv', { 'xml:lang': code, ...variantAttributes(attributes, this.#rules.people) })
      this.#writeProps(props)
      this.#writeText(text, codes)
      xml.end()
    }
    xml.endLine()
  }

  #writeText(text: string, codes: Parameters<typeof writeSeg>[2]): void {
    const kept = this.#rules.level === 2 ? codes : []
    if (this.#rules.space === 'keep') return writeSeg(this.#xml, text, kept)
    const folded = foldSpace(text, kept)
    writeSeg(this.#xml, folded.text, folded.codes)
  }

  /** A pair file has one source: a unit of it names no other. */
  #unitAttributes(
    given: Readonly<Record<string, string>>,
    texts: SelectedUnit['texts'],
  ): Record<string, string | undefined> {
    const langs = texts.map(({ lang }) => lang.toLowerCase())
    const { srclang, ...rest } = unitAttributes(given, langs, this.#rules.people)
    if (srclang === undefined || this.#isPair) return rest
    return { ...rest, srclang: srclang === '*all*' ? srclang : this.#codeOf(srclang) }
  }

  #writeOwnProps({ imported, work, state, confidence, divergences }: SelectedUnit): void {
    this.#writeProps(imported?.props ?? [])
    this.#writeProp('x-parallax-work', work)
    this.#writeProp('x-parallax-state', state)
    if (confidence !== null) this.#writeProp('x-parallax-confidence', confidence.toFixed(3))
    for (const category of divergences) this.#writeProp('x-parallax-divergence', category)
  }

  #writeProps(props: readonly Prop[]): void {
    const { props: rule } = this.#rules
    if (rule === 'strip') return
    for (const { type, text, lang } of props)
      this.#writeProp(rule === 'keep' || /^x-/i.test(type) ? type : `x-${type}`, text, lang)
  }

  #writeProp(type: string, text: string, lang?: LanguageTag): void {
    this.#xml.line().start('prop', { type, 'xml:lang': lang }).text(text).end()
  }

  #codeOf(lang: LanguageTag): LanguageTag {
    let code = this.#codes.get(lang)
    if (code === undefined) {
      code = codeOf(lang, this.#rules)
      this.#codes.set(lang, code)
    }
    return code
  }
}
