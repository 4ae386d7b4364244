import type { Page } from '@playwright/test'
import { SAYINGS } from '#shared/words/in-words'
import type { Language } from '#shared/words/languages'
import { CATALOGUES } from '#renderer/words/words'
import { patternsOf } from './patterns.ts'

/** What the window can say in a language as it stands in the catalogues, without values to put in. */
function plainWords(lang: Language): Map<string, string> {
  const all = [...patternsOf(CATALOGUES[lang]), ...patternsOf(SAYINGS[lang])]
  return new Map(all.filter(([, message]) => !message.includes('{')))
}

const english = plainWords('en')

/**
 * Texts of the window that do not fit their place: cut off, or words of the window that end in an ellipsis (titles of
 * works and texts of people may); and words that stay English while it speaks another language.
 */
export function misworded(page: Page, lang: Language): Promise<string[]> {
  const own = plainWords(lang)
  const foreign = [...english].filter(
    ([key, message]) => /\p{L}{2}/u.test(message) && own.get(key) !== message,
  )
  const words = [...own.values()]
  const others = foreign.map(([, message]) => message).filter((message) => !words.includes(message))
  return page.evaluate(
    ([mine, theirs]) => {
      const found: string[] = []
      const [known, wrong] = [new Set(mine), new Set(theirs)]
      const pen = document.createElement('canvas').getContext('2d')
      for (const part of document.querySelectorAll<HTMLElement>('body *')) {
        // Texts of people, and what only a reader of the screen is told.
        if (part.clientWidth === 0 || part.closest('.monaco-editor, .rows, .unseen, [cmdk-label]') !== null)
          continue
        const style = getComputedStyle(part)
        if (
          part instanceof HTMLInputElement &&
          part.value === '' &&
          part.placeholder !== '' &&
          pen !== null
        ) {
          pen.font = style.font
          const room = part.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight)
          if (pen.measureText(part.placeholder).width > room + 2) found.push(`cut: ${part.placeholder}`)
        }
        const text = [...part.childNodes]
          .filter((node) => node.nodeType === Node.TEXT_NODE)
          .map((node) => node.textContent ?? '')
          .join(' ')
          .trim()
        if (text === '') continue
        if (wrong.has(text) && part.closest('[lang]:not(html)') === null) found.push(`English: ${text}`)
        if (style.display === 'inline' || part.scrollWidth <= part.clientWidth + 1) continue
        if (/auto|scroll/u.test(style.overflowX)) continue
        if (style.textOverflow !== 'ellipsis' || known.has(text)) found.push(`cut: ${text.slice(0, 60)}`)
      }
      return [...new Set(found)]
    },
    [words, others] as const,
  )
}
