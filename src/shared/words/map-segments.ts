import type { Message, NamedSegments, Value } from '#shared/words/message'

/** A message with other values where it names segments; the same object where none of them becomes another. */
export function mapSegments(message: Message, change: (named: NamedSegments) => Value): Message {
  const values = Object.entries(message.values ?? {})
  const changed = values.map(([name, value]) => [name, mapped(value, change)] as const)
  return changed.every(([, value], n) => value === values[n]?.[1])
    ? message
    : { ...message, values: Object.fromEntries(changed) }
}

function mapped(value: Value, change: (named: NamedSegments) => Value): Value {
  if (typeof value !== 'object') return value
  if ('key' in value) return mapSegments(value, change)
  if ('list' in value) {
    const list = value.list.map((one) => mapped(one, change))
    return list.every((one, n) => one === value.list[n]) ? value : { ...value, list }
  }
  return 'from' in value ? change(value) : value
}
