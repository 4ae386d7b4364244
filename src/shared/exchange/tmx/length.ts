/** Characters of a text as people and tools count them: code points. */
export function lengthOf(text: string): number {
  let length = text.length
  for (let at = 0; at + 1 < text.length; at++)
    if ((text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) length--
  return length
}

/** Whether a text has more characters than a tool takes; most are told without counting. */
export function isLonger(text: string, limit: number): boolean {
  return text.length > limit && lengthOf(text) > limit
}
