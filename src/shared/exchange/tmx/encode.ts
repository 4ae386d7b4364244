/** The text as UTF-16LE with a byte order mark, chunk by chunk. A chunk may end between the halves of a character. */
export function* encodeUtf16<R>(chunks: Generator<string, R>): Generator<Uint8Array, R> {
  yield Uint8Array.of(0xff, 0xfe)
  for (;;) {
    const next = chunks.next()
    if (next.done === true) return next.value
    const text = next.value
    const bytes = new Uint8Array(text.length * 2)
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      bytes[at * 2] = unit & 0xff
      bytes[at * 2 + 1] = unit >>> 8
    }
    yield bytes
  }
}
