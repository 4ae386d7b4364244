import { dateOf } from '#shared/exchange/validate/dates'
import { DATES, FORMS_OF, MODEL } from '#shared/exchange/validate/model'
import { addText, type Node } from '#shared/exchange/validate/node'
import { shortened, type Report } from '#shared/exchange/validate/problem'
import { say } from '#shared/words/message'

/** Checks an element and all in it against the content model, and mends what is not as it should be. */
export function checkStructure(node: Node, report: Report): void {
  const model = MODEL[node.name]
  if (model === undefined) return
  checkAttributes(node, report)
  const { children, text } = model
  let place = 0
  let late = false
  let foreign = false
  for (const part of node.content)
    if (typeof part === 'string') {
      if (text || isBlank(part)) continue
      report('element', node.line, say('tmx.textIn', { element: node.name, text: shortened(part) }))
      foreign = true
    } else {
      const known = children.indexOf(part.name)
      if (known < 0) {
        foreign = true
        const own = part.name === node.name
        report(
          'element',
          part.line,
          own
            ? say('tmx.inItself', { element: part.name })
            : say('reading.notIn', { element: part.name, parent: node.name }),
        )
      } else if (!text) {
        // Notes and props may stand in any order, before what they are about.
        const stage = part.name === 'note' || part.name === 'prop' || part.name === 'ude' ? 0 : 1
        if (stage < place) {
          late = true
          report('order', part.line, say('tmx.late', { element: part.name, other: children.at(-1) ?? '' }))
        }
        place = Math.max(place, stage)
      }
    }
  if (foreign) removeForeign(node, children, text)
  if (late) node.content = [...ofStage(node, 0), ...ofStage(node, 1)]
  for (const part of node.content) if (typeof part !== 'string') checkStructure(part, report)
}

function ofStage({ content }: Node, stage: 0 | 1): (string | Node)[] {
  return content.filter(
    (part) => typeof part !== 'string' && (part.name === 'note' || part.name === 'prop' ? 0 : 1) === stage,
  )
}

/** In a text the tags go and what they enclose stays; elsewhere the whole element goes. */
function removeForeign(node: Node, children: readonly string[], text: boolean): void {
  const content = node.content
  node.content = []
  const add = (parts: readonly (string | Node)[]): void => {
    for (const part of parts)
      if (typeof part === 'string') {
        if (text) addText(node, part)
      } else if (children.includes(part.name)) node.content.push(part)
      else if (text) add(part.content)
  }
  add(content)
}

function checkAttributes(node: Node, report: Report): void {
  const { attributes, line, name } = node
  const model = MODEL[name]
  if (model === undefined) return
  for (const key in attributes) {
    const value = attributes[key] ?? ''
    if (key === 'lang' && model.attributes.includes('xml:lang')) {
      report('language', line, say('tmx.lang', { element: name }))
      attributes['xml:lang'] ??= value
      Reflect.deleteProperty(attributes, key)
    } else if (!model.attributes.includes(key)) {
      report('attribute', line, say('tmx.attribute', { element: name, attribute: key }))
      Reflect.deleteProperty(attributes, key)
    } else if (FORMS_OF[key]?.test(value) === false) {
      report('value', line, say('tmx.value', { attribute: key, value: shortened(value), element: name }))
      Reflect.deleteProperty(attributes, key)
    } else if (DATES.includes(key)) {
      const date = dateOf(value)
      if (date === value) continue
      report('date', line, say('tmx.date', { attribute: key, value: shortened(value) }))
      if (date === null) Reflect.deleteProperty(attributes, key)
      else attributes[key] = date
    }
  }
  // What the header lacks has a rule of its own, and so do the numbers of codes.
  if (name === 'header') return
  for (const key of model.required)
    if (attributes[key] === undefined && key !== 'i') {
      report('attribute', line, say('tmx.lacks', { element: name, attribute: key }))
      attributes[key] = key === 'pos' ? 'begin' : 'x-unknown'
    }
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}
