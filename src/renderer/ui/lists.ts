import { language } from '#renderer/words/words'
import { listed } from '#shared/words/written'

/** Several things one after the other: `a, b`; in Chinese `a、b`. */
export function inRow(parts: readonly string[]): string {
  return listed(language(), parts, 'commas')
}

/** Sentences one after the other: Chinese has no space between them. */
export function sentences(...parts: readonly string[]): string {
  return parts.join(language() === 'zh' ? '' : ' ')
}
