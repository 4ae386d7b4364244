import type { SelectedUnit } from '#shared/exchange/selection'
import { unitAttributes, variantAttributes } from '#shared/exchange/tmx/attributes'
import { writeSeg } from '#shared/exchange/tmx/seg'
import { TuidSource } from '#shared/exchange/tmx/tuid'
import { XmlWriter } from '#shared/xml/writer'
import type { Prop } from '#shared/model'

export interface TmxWriteOptions {
  /** Version of Parallax, for the header. */
  readonly toolVersion: string
  /** The source language of a pair file; `*all*` where every language is one. */
  readonly srclang: string
}

/** What was written, known at the end. */
export interface TmxWritten {
  readonly units: number
  /** Characters that XML cannot hold and that were dropped. */
  readonly dropped: number
}

const CHUNK = 1 << 16

/**
 * Writes TMX 1.4 (LISA OSCAR, 2005) as chunks of text, to be encoded as UTF-8 without a byte order mark: level
 * 2 where texts have codes, else level 1. Nothing of it depends on the time or the machine, so equal units give equal bytes: only dates that
 * units were imported with are written, and so is a DOCTYPE, which some readers would fetch. What TMX has no
 * word for stands in `prop`s of type `x-parallax-…`. Returns the counts.
 */
export function* writeTmx(
  units: Iterable<SelectedUnit>,
  { toolVersion, srclang }: TmxWriteOptions,
): Generator<string, TmxWritten> {
  const xml = new XmlWriter()
  const tuids = new TuidSource()
  let written = 0
  xml.line().start('tmx', { version: '1.4' })
  xml.line().start('header', {
    creationtool: 'Parallax',
    creationtoolversion: toolVersion,
    segtype: 'sentence',
    'o-tmf': 'Parallax',
    adminlang: 'en',
    srclang,
    datatype: 'plaintext',
  })
  xml.end().line().start('body')
  for (const unit of units) {
    writeUnit(xml, unit, tuids.next(unit))
    written++
    if (xml.pending >= CHUNK) yield xml.take()
  }
  xml.endLine().endLine().text('\n')
  yield xml.take()
  return { units: written, dropped: xml.dropped }
}

function writeUnit(xml: XmlWriter, unit: SelectedUnit, tuid: string): void {
  const { imported, texts } = unit
  const langs = texts.map(({ lang }) => lang.toLowerCase())
  const about = unitAttributes(imported?.attributes ?? {}, langs)
  xml.line().start('tu', { tuid, ...about })
  if (unit.note.trim() !== '') xml.line().start('note').text(unit.note).end()
  const ours: readonly (readonly [type: string, text: string])[] = [
    ['work', unit.work],
    ['state', unit.state],
    ...(unit.confidence === null ? [] : [['confidence', unit.confidence.toFixed(3)] as const]),
    ...unit.divergences.map((category) => ['divergence', category] as const),
  ]
  writeProps(xml, imported?.props ?? [])
  writeProps(
    xml,
    ours.map(([type, text]) => ({ type: `x-parallax-${type}`, text })),
  )
  for (const { lang, text, attributes = {}, codes = [], props = [] } of texts) {
    xml.line().start('tuv', { 'xml:lang': lang, ...variantAttributes(attributes) })
    writeProps(xml, props)
    writeSeg(xml, text, codes)
    xml.end()
  }
  xml.endLine()
}

function writeProps(xml: XmlWriter, props: readonly Prop[]): void {
  for (const { type, text, lang } of props)
    xml.line().start('prop', { type, 'xml:lang': lang }).text(text).end()
}
