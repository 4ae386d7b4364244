import type { MatchedRow } from '#shared/exchange/roundtrip/check-rows'
import { writtenText } from '#shared/exchange/roundtrip/distribute'
import type { MergeProblem } from '#shared/exchange/roundtrip/merge'
import type { Returned } from '#shared/exchange/roundtrip/returned'
import type { LanguageTag } from '#shared/model'
import { say } from '#shared/words/message'

type Why = Pick<MergeProblem, 'kind' | 'message'>

/**
 * Texts that stand in a row, but say that something else was done than to edit them: those that are the text of
 * another unit, whose row has another one now (a part of the table was sorted, or cells were moved), and those that
 * lack what a new row beside them holds (the row was split). By row of the file and version.
 */
export function misplacedTexts(
  { rows, segments: form }: Returned,
  matched: readonly MatchedRow[],
  langs: readonly LanguageTag[],
): ReadonlyMap<number, ReadonlyMap<number, Why>> {
  const found = new Map<number, Map<number, Why>>()
  const tell = (at: number, version: number, why: Why): void => {
    found.set(at, (found.get(at) ?? new Map<number, Why>()).set(version, why))
  }
  langs.forEach((lang, version) => {
    const cells = matched.map(({ row, unit }) => ({
      row,
      unit,
      base: writtenText(
        lang,
        (unit.members[version] ?? []).map(({ text }) => text),
        form,
      ),
      now: row.texts[version] ?? null,
    }))
    const changed = cells.filter(({ base, now }) => now !== null && now !== base)
    const owners = new Map(changed.map((cell) => [cell.base, cell]))
    for (const { row, now } of changed) {
      const owner = owners.get(now ?? '')
      if (now !== '' && owner !== undefined)
        tell(row.at, version, {
          kind: 'out-of-place',
          message: say('returned.misplaced', { lang, unit: owner.unit.row + 1 }),
        })
    }
    for (const { row, base, now } of changed) {
      const beside = rows.filter((other) => other.key === null && Math.abs(other.at - row.at) === 1)
      const rest = beside.map((other) => bare(other.texts[version] ?? '')).find((text) => text !== '')
      if (rest !== undefined && bare(base).includes(rest) && !bare(now ?? '').includes(rest))
        tell(row.at, version, {
          kind: 'split',
          message: say('returned.split', { lang }),
        })
    }
  })
  return found
}

/** A text without its white space. */
function bare(text: string): string {
  return text.replace(/\s+/gu, '')
}
