import { counted } from '#main/words'

/** What a reader of text documents says of how people worked on the document: what of that is not in the text. */
export function editingWarnings({ changes, comments }: { changes: number; comments: number }): string[] {
  const warnings: string[] = []
  if (changes > 0)
    warnings.push(
      `it holds ${counted(changes, 'tracked change')}: what was deleted is left out, what was inserted is in`,
    )
  if (comments > 0)
    warnings.push(`${counted(comments, 'comment')} in it ${comments === 1 ? 'is' : 'are'} left out`)
  return warnings
}
