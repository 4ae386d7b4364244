import { XmlWriter } from '#shared/xml/writer'
import type { SrxDocument, SrxRule } from '#shared/segment/srx/read'

/** A document of rules as SRX 2.0. */
export function writeSrx({ cascade, languageRules, maps }: SrxDocument): string {
  const xml = new XmlWriter()
  xml.line().start('srx', { xmlns: 'http://www.lisa.org/srx20', version: '2.0' })
  xml.line().start('header', { segmentsubflows: 'yes', cascade: cascade ? 'yes' : 'no' })
  for (const [type, include] of [
    ['start', 'no'],
    ['end', 'yes'],
    ['isolated', 'no'],
  ] as const)
    xml.line().start('formathandle', { type, include }).end()
  xml.endLine()
  xml.line().start('body')
  xml.line().start('languagerules')
  for (const { name, rules } of languageRules) {
    xml.line().start('languagerule', { languagerulename: name })
    for (const rule of rules) writeRule(xml, rule)
    xml.endLine()
  }
  xml.endLine()
  xml.line().start('maprules')
  for (const { pattern, name } of maps)
    xml.line().start('languagemap', { languagepattern: pattern, languagerulename: name }).end()
  return `${xml.endLine().endLine().endLine().take()}\n`
}

function writeRule(xml: XmlWriter, { breaks, before, after }: SrxRule): void {
  xml.line().start('rule', { break: breaks ? 'yes' : 'no' })
  xml.line().start('beforebreak').text(before).end()
  xml.line().start('afterbreak').text(after).end()
  xml.endLine()
}
