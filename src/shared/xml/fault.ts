import { say, type Message } from '#shared/words/message'

/** What the reader says, without its full stop, and the message that says the same. */
const FAULTS = {
  'unexpected close tag': 'xml.unexpectedClose',
  'undefined entity': 'xml.undefinedEntity',
  'disallowed character in entity name': 'xml.badEntity',
  'empty entity name': 'xml.badEntity',
  'malformed character entity': 'xml.badEntity',
  'disallowed character': 'xml.character',
  'disallowed character in tag name': 'xml.tagName',
  'disallowed character in closing tag': 'xml.tagName',
  'disallowed character in attribute name': 'xml.attributeName',
  'attribute without value': 'xml.noValue',
  'unquoted attribute value': 'xml.unquoted',
  'no whitespace between attributes': 'xml.noSpace',
  'malformed comment': 'xml.comment',
  'document must contain a root element': 'xml.noRoot',
  'documents may contain only one root': 'xml.twoRoots',
  'text data outside of root node': 'xml.outside',
  'unexpected end': 'xml.end',
} as const

/** Those that name a thing behind a colon. */
const NAMED_FAULTS = {
  'unclosed tag': 'reading.unclosed',
  'unmatched closing tag': 'xml.unmatched',
  'duplicate attribute': 'xml.twice',
  'unbound namespace prefix': 'xml.prefix',
} as const

/** What `saxes` says of XML that is not well-formed, as a message; rare faults keep its own words. */
export function xmlFault(what: string): Message {
  const plain = what.replace(/\.$/u, '')
  if (isKeyOf(FAULTS, plain)) return say(FAULTS[plain])
  const [, kind = '', name = ''] = /^([a-z ]+): (.*)$/su.exec(plain) ?? []
  return isKeyOf(NAMED_FAULTS, kind) ? say(NAMED_FAULTS[kind], { name }) : say('xml.other', { why: plain })
}

function isKeyOf<T extends object>(table: T, key: string): key is keyof T & string {
  return Object.hasOwn(table, key)
}
