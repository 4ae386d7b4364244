const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

/**
 * A message as text: without placeholders, mark-up, code, addresses and keyboard mnemonics. Null for one that
 * is a pattern of several texts (ICU plurals and selections) or holds nothing but such things.
 */
export function cleanMessage(message: string): string | null {
  if (/\{\s*\w+\s*,\s*(?:plural|select)/u.test(message)) return null
  const text = message
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/gu, (_, name: string) => ENTITIES[name] ?? ' ')
    .replace(/<[^<>]*>/gu, ' ')
    .replace(/`[^`]*`/gu, ' ')
    .replace(/(?:https?|command|mailto|file):[^\s)\]]*/gu, ' ')
    .replace(/\$?\{+[^{}]*\}+/gu, ' ')
    .replace(/\$\([^()]*\)|\$t\([^()]*\)/gu, ' ')
    .replace(/%\d*\$?[sd]\b|%\d+|__\w+__/gu, ' ')
    // "&&File", and the Chinese "文件(&&F)".
    .replace(/\(&{1,2}\w\)/gu, '')
    .replace(/&&?(?=[\p{L}\d])/gu, '')
    .replace(/\b\w+(?:[._/]\w+)+\b/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  return /\p{L}/u.test(text) ? text : null
}
