import type { Members } from '#shared/plain'
import type { ReadVersion } from '#main/works/read-version'

/**
 * The groups that a table links: the cells of each row, with a gap where one is empty. None unless all versions are
 * columns of the same file.
 */
export function rowGroups(versions: readonly Pick<ReadVersion, 'rows' | 'sha256'>[]): Members[] {
  const [first] = versions
  const groups = new Map<number, number[][]>()
  for (const [version, { rows, sha256 }] of versions.entries()) {
    if (rows === undefined || sha256 !== first?.sha256) return []
    rows.forEach((row, segment) => {
      const group = groups.get(row) ?? versions.map((): number[] => [])
      group[version]?.push(segment)
      groups.set(row, group)
    })
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, members]) => members)
}
