import { readFileSync } from 'node:fs'
import type { ExportWork } from '#shared/exchange/selection'
import { exportOfPlain } from '#shared/exchange/sources'
import type { LanguageTag } from '#shared/model'
import type { PlainVersion } from '#shared/plain'

const SEEDS = new URL('../fixtures/seeds/', import.meta.url)

function version(lang: LanguageTag, file: string): PlainVersion {
  const lines = readFileSync(new URL(`segments/${file}`, SEEDS), 'utf8').split('\n')
  const segments = lines
    .filter((line) => line !== '')
    .map((text) => ({ text, paragraph: 0, kind: 'body' as const }))
  return { lang, segments }
}

/** The English and Russian statement, aligned as the reviewed links have it. */
export function seedStatement(): ExportWork {
  const links = readFileSync(new URL('links/en-ru.gold', SEEDS), 'utf8').split('\n')
  const members = links
    .filter((line) => line !== '')
    .map((line) => line.split(':').map((side) => (side.match(/\d+/g) ?? []).map(Number)))
  return exportOfPlain(
    'statement',
    { versions: [version('en', 'en-statement.txt'), version('ru', 'ru-statement.txt')], comparable: [] },
    members.map((group) => ({ members: group, confidence: null })),
  )
}
