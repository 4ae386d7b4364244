import type { Database } from 'better-sqlite3'
import { statement } from '#main/db/statement'
import type { LanguageTag, Span, UnitId, VersionId, WorkId } from '#shared/model'
import { render } from '#shared/text/render'

/** What an accepted unit says, by the language of each version that it holds something of. */
export type AcceptedUnit = ReadonlyMap<LanguageTag, string>

/**
 * The units that a person accepted last of all works but `except`, `most` of them: read from the tables, no work is
 * loaded.
 */
export function acceptedUnits(db: Database, most: number, except: WorkId | null): AcceptedUnit[] {
  const rows = statement(
    db,
    `SELECT segment.unit, segment.version, segment.spans, segment.correction FROM segment
      WHERE segment.unit IN (
        SELECT id FROM unit WHERE state = 'accepted' AND work IS NOT ? ORDER BY id DESC LIMIT ?
      )`,
  )
    .raw()
    .all(except, most) as [UnitId, VersionId, string, string | null][]
  const versions = new Map<VersionId, { lang: LanguageTag; text: string }>()
  const versionOf = (id: VersionId): { lang: LanguageTag; text: string } => {
    const known = versions.get(id)
    if (known !== undefined) return known
    const read = statement(db, 'SELECT lang, text FROM version WHERE id = ?').get(id) as {
      lang: LanguageTag
      text: string
    }
    versions.set(id, read)
    return read
  }
  const units = new Map<UnitId, { lang: LanguageTag; start: number; text: string }[]>()
  for (const [unit, version, stored, correction] of rows) {
    const spans = JSON.parse(stored) as Span[]
    const { lang, text } = versionOf(version)
    const parts = units.get(unit) ?? []
    units.set(unit, parts)
    parts.push({ lang, start: spans[0]?.[0] ?? 0, text: correction ?? render(text, spans) })
  }
  return [...units.values()].map((parts) => {
    const said = new Map<LanguageTag, string>()
    for (const { lang, text } of parts.sort((a, b) => a.start - b.start))
      said.set(lang, said.has(lang) ? `${said.get(lang) ?? ''} ${text}` : text)
    return said
  })
}
