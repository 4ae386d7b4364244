import { orderGroups } from '#shared/group-order'
import { Refusal } from '#shared/errors'
import type { Members } from '#shared/plain'
import { inEnglishOnly } from '#shared/words/message'

/**
 * Links as text: a line a bead, one list of 0-based segment numbers for each version, `[0, 1]:[0]:[]`; a line
 * of its own for each segment that is linked to nothing, `[]:[7]:[]`.
 */

/** The links in the order of version `pivot`, ending in a line feed; empty for no groups. */
export function writeLinks(groups: readonly Members[], pivot = 0): string {
  const lines = groups.flatMap((members) => (isLinked(members) ? [members] : singles(members)))
  return orderGroups(lines, (members) => members, pivot)
    .map((members) => `${members.map((list) => `[${list.join(', ')}]`).join(':')}\n`)
    .join('')
}

/**
 * Reads links of versions with `sizes` segments each. Segments that no line mentions become groups of their
 * own, so that every segment is in exactly one group. Empty lines and lines that begin with # are passed over.
 * @throws Refusal `bad-input` that names the line and what is wrong with it.
 */
export function readLinks(text: string, sizes: readonly number[]): Members[] {
  const groups: Members[] = []
  const lineOf = sizes.map(() => new Map<number, number>())
  text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|\r|\n/u)
    .forEach((raw, index) => {
      const line = raw.trim()
      if (line === '' || line.startsWith('#')) return
      const members = readLine(line, index + 1, sizes)
      members.forEach((list, version) => {
        for (const segment of list) {
          const before = lineOf[version]?.get(segment)
          if (before !== undefined)
            refuse(index + 1, `segment ${segment} of list ${version + 1} already stands in line ${before}`)
          lineOf[version]?.set(segment, index + 1)
        }
      })
      if (members.some((list) => list.length > 0))
        groups.push(...(isLinked(members) ? [members] : singles(members)))
    })
  sizes.forEach((size, version) => {
    for (let segment = 0; segment < size; segment++)
      if (lineOf[version]?.has(segment) !== true)
        groups.push(sizes.map((_, v) => (v === version ? [segment] : [])))
  })
  return orderGroups(groups, (members) => members, 0)
}

function readLine(line: string, number: number, sizes: readonly number[]): Members {
  if (!/^\[[^[\]]*\](?:\s*:\s*\[[^[\]]*\])*$/u.test(line))
    refuse(number, 'expected lists of segment numbers like [0, 1]:[2]')
  const lists = [...line.matchAll(/\[([^[\]]*)\]/gu)].map(([, inside = '']) => inside.trim())
  if (lists.length !== sizes.length)
    refuse(number, `expected ${sizes.length} lists, one for each version, and found ${lists.length}`)
  return lists.map((inside, version) => {
    if (inside === '') return []
    const segments = inside.split(',').map((item) => {
      const digits = item.trim()
      if (!/^\d+$/u.test(digits)) refuse(number, `"${digits}" is not a segment number`)
      return Number(digits)
    })
    const size = sizes[version] ?? 0
    for (const segment of segments)
      if (segment >= size)
        refuse(
          number,
          `segment ${segment} of list ${version + 1} is out of range: the version has ${size} segments`,
        )
    return segments.sort((a, b) => a - b)
  })
}

function refuse(line: number, what: string): never {
  throw new Refusal('bad-input', inEnglishOnly(`links, line ${line}: ${what}`))
}

function isLinked(members: Members): boolean {
  return members.filter((list) => list.length > 0).length > 1
}

/** The group taken apart into a group for each segment. */
function singles(members: Members): Members[] {
  return members.flatMap((list, version) =>
    list.map((segment) => members.map((_, v) => (v === version ? [segment] : []))),
  )
}
