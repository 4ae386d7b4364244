/**
 * A document with another table between the marks `<!-- name -->` and `<!-- /name -->`, each on a line of its own; all
 * around them stays. Null where the marks are not there, or not in this order.
 */
export function withTable(text: string, name: string, table: string): string | null {
  const lines = text.split('\n')
  const [from, to] = [lines.indexOf(`<!-- ${name} -->`), lines.indexOf(`<!-- /${name} -->`)]
  if (from < 0 || to < from) return null
  return [...lines.slice(0, from + 1), '', table.trim(), '', ...lines.slice(to)].join('\n')
}
