import type { Database } from 'better-sqlite3'
import { statement } from '#main/db/statement'
import { readSettings, type Settings, type SettingsChange } from '#shared/settings'

/** The settings of a project; a key that is absent was never set. */
export function loadSettings(db: Database): Settings {
  const rows = statement(db, 'SELECT key, value FROM setting').raw().all() as [string, string][]
  return readSettings(Object.fromEntries(rows.map(([key, value]) => [key, JSON.parse(value) as unknown])))
}

/** The settings that a change is about, as they are before it; null for one that was never set. */
export function settingsOf(all: Settings, change: SettingsChange): object {
  return Object.fromEntries(Object.keys(change).map((key) => [key, all[key as keyof Settings] ?? null]))
}

/** Writes the settings that are given, inside the caller's transaction; null removes one. */
export function writeSettings(db: Database, change: SettingsChange): void {
  for (const [key, value] of Object.entries(change))
    if (value === null) statement(db, 'DELETE FROM setting WHERE key = ?').run(key)
    else
      statement(
        db,
        'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
      ).run(key, JSON.stringify(value))
}
