import { Refusal } from '#shared/errors'
import {
  type ExportOptions,
  type ExportReport,
  type ExportWork,
  type LeftOut,
  type LeftOutReason,
  type SelectedUnit,
  selectUnits,
} from '#shared/exchange/selection'
import { writeTmx } from '#shared/exchange/tmx/write'
import type { LanguageTag } from '#shared/model'

/**
 * The works as one TMX file: chunks to be written one after the other, and at the end the report of what went
 * in and what stayed out (`files` is the caller's to fill). Units are selected as they are written; draining
 * it without writing is the preview. Refuses (at the first chunk) a pair of languages that no work has.
 */
export function* exportTmx(
  works: readonly ExportWork[],
  options: ExportOptions,
  toolVersion: string,
): Generator<string, Omit<ExportReport, 'files'>> {
  if (options.languages !== 'all') requirePair(works, options.languages)
  const list: LeftOut[] = []
  const leftOut: Record<LeftOutReason, number> = {
    gap: 0,
    comparable: 0,
    state: 0,
    divergence: 0,
    furniture: 0,
    empty: 0,
  }
  function* selected(): Generator<SelectedUnit> {
    for (const work of works)
      for (const choice of selectUnits(work, options))
        if (choice.kind === 'selected') yield choice.unit
        else {
          leftOut[choice.leftOut.why]++
          list.push(choice.leftOut)
        }
  }
  const srclang = options.languages === 'all' ? '*all*' : options.languages[0]
  const { units, dropped } = yield* writeTmx(selected(), { toolVersion, srclang })
  return { units, leftOut, list, dropped }
}

function requirePair(works: readonly ExportWork[], [a, b]: readonly [LanguageTag, LanguageTag]): void {
  if (a.toLowerCase() === b.toLowerCase())
    throw new Refusal('bad-argument', `a pair needs two languages, not ${a} twice`)
  const has = ({ languages }: ExportWork, wanted: LanguageTag): boolean =>
    languages.some((lang) => lang.toLowerCase() === wanted.toLowerCase())
  if (works.some((work) => has(work, a) && has(work, b))) return
  const there = [...new Set(works.flatMap(({ languages }) => languages))].sort().join(', ')
  throw new Refusal(
    'bad-argument',
    `no work has versions in both ${a} and ${b}; there are: ${there || 'none'}`,
  )
}
