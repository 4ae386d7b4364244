/**
 * `after`, but with each part of it that equals its part of `before` replaced by that: what shows a part that stayed the same
 * is then told so, and need not be drawn again. For values as they come as JSON.
 */
export function keepSame<T>(before: unknown, after: T): T {
  if (Object.is(before, after)) return after
  if (!isRecord(before) || !isRecord(after) || Array.isArray(before) !== Array.isArray(after)) return after
  const keys = Object.keys(after)
  let same = keys.length === Object.keys(before).length
  const kept: Record<string, unknown> = {}
  for (const key of keys) {
    kept[key] = keepSame(before[key], after[key])
    same &&= Object.is(kept[key], before[key]) && key in before
  }
  // Where all parts are the same, `before` is what `after` is; else the parts are put together as they came.
  if (same) return before as T
  return (Array.isArray(after) ? Object.values(kept) : kept) as T
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
