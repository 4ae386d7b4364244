/** Ways in which a printed page breaks up a text, to see what unwrapping makes of it. */
export interface Wrapping {
  readonly name: string
  readonly columns: number
  /** An empty line behind every line. */
  readonly loose?: boolean
  /** A page number and a running head every 40 lines. */
  readonly paged?: boolean
  /** Long words broken at the ends of lines. */
  readonly hyphenated?: boolean
}

const COLUMNS = [38, 60, 78, 95]
const PAGE_LINES = 40
const LEAST_HALF = 4

export const WRAPPINGS: readonly Wrapping[] = COLUMNS.flatMap((columns) => [
  { name: `${columns}`, columns },
  { name: `${columns} loose`, columns, loose: true },
  { name: `${columns} pages`, columns, paged: true },
  { name: `${columns} hyphens`, columns, hyphenated: true },
])

/** The paragraphs as a page has them, an indent before each and nothing between where the lines stand loose. */
export function wrapText(paragraphs: readonly string[], lang: string, wrapping: Wrapping): string {
  const unspaced = lang === 'zh'
  const indent = unspaced ? '　　' : '    '
  const lines = paragraphs.flatMap((paragraph, n) => {
    const own = unspaced
      ? wrapWide(indent + paragraph, wrapping.columns)
      : wrapWords(indent, paragraph, wrapping)
    return wrapping.loose === true || n === 0 ? own : ['', ...own]
  })
  const pages = wrapping.paged === true ? paginate(lines) : lines
  return pages.join(wrapping.loose === true ? '\n\n' : '\n')
}

function wrapWide(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  let width = 0
  // Words and numbers in Latin letters are not broken, and a closing mark does not begin a line: it hangs.
  for (const [piece] of text.matchAll(/[!-~\u00c0-\u024f]+|[^]/gu)) {
    const own = /^[\u2e80-\u9fff\uff00-\uff60\u3000-\u303f]/u.test(piece) ? 2 : piece.length
    if (width + own > columns && !/^[，。、；：！？）」』》”’…]/u.test(piece)) {
      lines.push(line)
      line = ''
      width = 0
    }
    line += piece
    width += own
  }
  return [...lines, line]
}

function wrapWords(indent: string, text: string, { columns, hyphenated }: Wrapping): string[] {
  const lines: string[] = []
  let line = indent
  for (const word of text.split(' ')) {
    const space = line.trim() === '' ? '' : ' '
    if (line.length + space.length + word.length <= columns || line.trim() === '') {
      line += space + word
      continue
    }
    const room = columns - line.length - space.length - 1
    const fits = hyphenated === true && room >= LEAST_HALF && word.length - room >= LEAST_HALF
    if (fits && /^\p{L}+$/u.test(word)) {
      lines.push(`${line}${space}${word.slice(0, room)}-`)
      line = word.slice(room)
    } else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line]
}

function paginate(lines: readonly string[]): string[] {
  const pages: string[] = []
  lines.forEach((line, n) => {
    if (n > 0 && n % PAGE_LINES === 0) pages.push('', String(n / PAGE_LINES), '', '\fA/75/860 Records', '')
    pages.push(line)
  })
  return pages
}
