import { isNode, type Node } from '#shared/exchange/validate/node'
import { type Report } from '#shared/exchange/validate/problem'
import { say } from '#shared/words/message'

interface Half {
  readonly node: Node
  other: Half | null
}

/** Checks that the codes of a text pair: each `bpt` has an `ept` of the same number behind it, and none other has it. */
export function checkCodes(seg: Node, report: Report): void {
  if (seg.content.every((part) => typeof part === 'string')) return
  const halves: Half[] = []
  const open = new Map<string, Half>()
  walk(seg, (node) => {
    if (node.name === 'ut') {
      report('deprecated', node.line, say('tmx.ut'))
      node.name = 'ph'
    }
    if (node.name !== 'bpt' && node.name !== 'ept') return
    const half: Half = { node, other: null }
    halves.push(half)
    const i = node.attributes['i']
    if (i === undefined) return
    if (node.name === 'bpt') {
      if (!open.has(i)) open.set(i, half)
      return
    }
    const beginning = open.get(i)
    if (beginning === undefined) return
    open.delete(i)
    beginning.other = half
    half.other = beginning
  })
  number(halves, report)
}

/** Gives each pair a number of its own, and makes halves without another one what stands alone. */
function number(halves: readonly Half[], report: Report): void {
  const taken = new Set<string>()
  for (const { node, other } of halves) {
    const { attributes, line, name } = node
    if (other === null) {
      const i = attributes['i']
      const half = name === 'bpt' ? 'ept' : 'bpt'
      report(
        'codes',
        line,
        i === undefined ? say('tmx.noNumber', { name }) : say('tmx.half', { name, number: i, half }),
      )
      node.name = 'it'
      const { x, type } = attributes
      node.attributes = {
        pos: name === 'bpt' ? 'begin' : 'end',
        ...(x !== undefined && { x }),
        ...(type !== undefined && { type }),
      }
    } else if (name === 'bpt') {
      const given = attributes['i'] ?? ''
      let i = given
      for (let next = 1; taken.has(i); next++) i = String(next)
      if (i !== given) report('codes', line, say('tmx.sameNumber', { number: given }))
      taken.add(i)
      attributes['i'] = i
      other.node.attributes['i'] = i
    }
  }
}

function walk({ content }: Node, visit: (node: Node) => void): void {
  for (const part of content)
    if (isNode(part)) {
      visit(part)
      walk(part, visit)
    }
}
