// What stands behind the last mark of an end, and before the first of a beginning, in files that are read by all.
const REACH = 2048
const LAST = /startxref\s+(\d+)\s+%%EOF(?![^]*%%EOF)/u
const TABLE = /^\s*(?:xref|\d+\s+\d+\s+obj)\b/u

/**
 * Whether a PDF ends as one does: with where its table of parts is, and the table is there (ISO 32000-1, 7.5.5). The parser
 * looks through all of a file that does not, and reads what it finds; nothing then says that it found everything.
 */
export function endsWhole(bytes: Uint8Array): boolean {
  const place = LAST.exec(latin(bytes, bytes.length - REACH, bytes.length))?.[1]
  if (place === undefined) return false
  // Offsets are counted from the `%PDF` that stands behind what a mail program or a printer put before it.
  const first = Math.max(0, latin(bytes, 0, REACH).indexOf('%PDF-'))
  return [Number(place), Number(place) + first].some((at) => TABLE.test(latin(bytes, at, at + 32)))
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.subarray(Math.max(0, from), Math.max(0, to))).toString('latin1')
}
