import { say, type Message } from '#shared/words/message'

/** What a reader of text documents says of how people worked on the document: what of that is not in the text. */
export function editingWarnings({ changes, comments }: { changes: number; comments: number }): Message[] {
  const warnings: Message[] = []
  if (changes > 0) warnings.push(say('files.tracked', { count: changes }))
  if (comments > 0) warnings.push(say('files.comments', { count: comments }))
  return warnings
}
