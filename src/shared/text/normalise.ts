/** White space (no-break spaces and line breaks too) folded to one space and trimmed. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** A name as names are compared: without case, accents, width and the dots of Turkish. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .normalize('NFC')
}
