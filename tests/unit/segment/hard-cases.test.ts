import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sentenceSplitter } from '#shared/segment/sentences'

/** A paragraph with `|` at each right cut; `open` when the segmenter is known to get it wrong. */
interface HardCase {
  readonly marked: string
  readonly open: boolean
}

const OPEN = '? '

function readCases(lang: string): HardCase[] {
  const file = new URL(`../../fixtures/segment/hard-${lang}.txt`, import.meta.url)
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => ({
      marked: line.startsWith(OPEN) ? line.slice(OPEN.length) : line,
      open: line.startsWith(OPEN),
    }))
}

function cut(lang: string, text: string): string {
  const ends = sentenceSplitter(lang)(text)
  return ends.map((end, n) => text.slice(ends[n - 1] ?? 0, end)).join('|')
}

describe.each(['zh', 'tr', 'ru', 'en'])('hard paragraphs in %s', (lang) => {
  const cases = readCases(lang)
  const open = cases.filter((one) => one.open)

  it('are at least 60, each once', () => {
    expect(new Set(cases.map(({ marked }) => marked)).size).toBe(cases.length)
    expect(cases.length).toBeGreaterThanOrEqual(60)
  })

  it.each(cases.filter((one) => !one.open))('are cut right: $marked', ({ marked }) => {
    expect(cut(lang, marked.replaceAll('|', ''))).toBe(marked)
  })

  if (open.length > 0)
    it.each(open)('are open, and listed as such only while they are: $marked', ({ marked }) => {
      const found = cut(lang, marked.replaceAll('|', ''))
      process.stdout.write(`open in ${lang}: ${found}  instead of  ${marked}\n`)
      expect(found, 'it is right now: take the mark away').not.toBe(marked)
    })
})
