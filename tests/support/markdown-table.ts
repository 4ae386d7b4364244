/** A table in Markdown, its columns padded as Prettier pads them, so that it can be read as text and put into a page. */
export function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = heads.map((_, column) => rows.map((row) => row[column] ?? ''))
  const widths = heads.map((head, column) =>
    Math.max(3, head.length, ...(cells[column] ?? []).map((cell) => cell.length)),
  )
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`
  return [line(heads), rule, ...rows.map(line)].join('\n')
}

/** A share as figures in a table have it: `.973`, `1.000`. */
export function share(value: number): string {
  return value.toFixed(3).replace(/^0/u, '')
}
