import type { InlineCode } from '#shared/model'
import { textOf } from '#shared/xml/tree'

/** What is written of a code of the text: its id, the id of the code it pairs with, and the code itself. */
export interface WrittenCode {
  readonly id: string
  /** The id of the opening code where both halves are in the text, else null. */
  readonly opener: string | null
  readonly data: string
}

/**
 * Ids for the codes of a source, and for those of its target: the same for the same code, so that tools can tell
 * which of the source's codes a target lacks. `known` is the source's answer when the target is asked for.
 */
export function numberCodes(
  codes: readonly InlineCode[],
  known: readonly { readonly key: string; readonly id: string }[] = [],
): {
  readonly written: readonly WrittenCode[]
  readonly keys: readonly { readonly key: string; readonly id: string }[]
} {
  const free = [...known]
  let last = known.reduce((most, { id }) => Math.max(most, Number(id)), 0)
  const keys = codes.map((code) => {
    const key = `${code.role} ${dataOf(code)}`
    const at = free.findIndex((one) => one.key === key)
    const id = free.splice(at, at < 0 ? 0 : 1)[0]?.id ?? String(++last)
    return { key, id }
  })
  const open = new Map<number, string>()
  const openers = codes.map(({ role, pair }, n): string | null => {
    const id = keys[n]?.id ?? ''
    if (pair === null) return null
    if (role === 'open') {
      const closed = codes.some((other, m) => m > n && other.role === 'close' && other.pair === pair)
      if (closed) open.set(pair, id)
      return closed ? id : null
    }
    const opener = open.get(pair) ?? null
    open.delete(pair)
    return opener
  })
  return {
    keys,
    written: codes.map((code, n) => ({
      id: keys[n]?.id ?? '',
      opener: openers[n] ?? null,
      data: dataOf(code),
    })),
  }
}

/** The code as its own format has it, as far as that is known. */
function dataOf(code: InlineCode): string {
  const { attributes } = code
  const text = textOf(code)
  return text !== '' ? text : (attributes['equiv-text'] ?? attributes['equiv'] ?? attributes['disp'] ?? '')
}
