import { DATATYPES } from '#shared/exchange/validate/model'
import type { Node } from '#shared/exchange/validate/node'
import { shortened, type Report } from '#shared/exchange/validate/problem'
import { checkStructure } from '#shared/exchange/validate/structure'
import { say } from '#shared/words/message'

/** What a header says where it does not say it. */
const DEFAULTS: Readonly<Record<string, string>> = {
  ...{ creationtool: 'unknown', creationtoolversion: 'unknown', segtype: 'sentence', 'o-tmf': 'unknown' },
  ...{ adminlang: 'en', srclang: '*all*', datatype: 'unknown' },
}

/** A header for a file that has none. */
export function emptyHeader(line: number): Node {
  return { name: 'header', attributes: { ...DEFAULTS }, content: [], line }
}

/** Checks and mends the header, its seven attributes first. */
export function checkHeader(header: Node, report: Report): void {
  checkStructure(header, report)
  const { attributes, line } = header
  for (const [name, value] of Object.entries(DEFAULTS)) {
    const given = attributes[name]
    if (given === undefined) report('header', line, say('tmx.headerLacks', { name }))
    else if (given.trim() === '') report('header', line, say('tmx.headerEmpty', { name }))
    else continue
    attributes[name] = value
  }
  checkDatatype(header, report)
}

/** Some readers know the values that the standard lists, and no other. */
export function checkDatatype({ attributes, line }: Node, report: Report): void {
  const { datatype } = attributes
  if (datatype === undefined || DATATYPES.has(datatype.toLowerCase())) return
  report('datatype', line, say('tmx.datatype', { datatype: shortened(datatype) }))
  attributes['datatype'] = 'unknown'
}
