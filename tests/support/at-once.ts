/** What comes of all parts, done without a rest between them. */
export function atOnce<T>(parts: Generator<undefined, T>): T {
  for (;;) {
    const part = parts.next()
    if (part.done === true) return part.value
  }
}
