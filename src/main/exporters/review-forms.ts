import { Refusal } from '#shared/errors'
import { writeHtml } from '#shared/exchange/html/write'
import { writeJsonLines } from '#shared/exchange/jsonl/write'
import { writeCsv } from '#shared/exchange/review/csv'
import { formLanguage } from '#shared/exchange/forms'
import { scopeOf, type ReviewScope } from '#shared/exchange/review/scope'
import { reviewTable, type ReviewTable } from '#shared/exchange/review/table'
import type { ReviewWork } from '#shared/exchange/review/work'
import { LEFT_OUT_REASONS, type LeftOutReason } from '#shared/exchange/selection'
import { writeXliff } from '#shared/exchange/xliff/write'
import type { UnitId } from '#shared/model'
import { writeDocx } from '#main/exporters/docx'
import type { FormSource, FormWriter } from '#main/exporters/writers'
import { writeXlsx } from '#main/exporters/xlsx'
import { say } from '#shared/words/message'

/** Writes one work, or all that are asked for, to a form that people outside read; returns the characters dropped. */
type Body = (told: Tally, works: readonly Scoped[]) => Generator<string | Uint8Array, number>

interface Scoped {
  readonly work: ReviewWork
  readonly scope: ReviewScope
}

/** Hears of units by the place of their work, for the caller and for the report. */
interface Tally {
  readonly told: (work: number, unit: UnitId) => void
  readonly out: (work: number, unit: UnitId, why: LeftOutReason) => void
}

export const REVIEW_WRITERS = {
  'xliff-1.2': (source) => single(source, xliff('1.2', source.toolVersion)),
  'xliff-2.1': (source) => single(source, xliff('2.1', source.toolVersion)),
  xlsx: (source) => single(source, table(source, writeXlsx)),
  docx: (source) => single(source, table(source, writeDocx)),
  csv: (source) =>
    single(
      source,
      table(source, function* (one, told) {
        yield* writeCsv(one, told)
        return 0
      }),
    ),
  html: (source) =>
    written(source, function* ({ told, out }, works) {
      yield* writeHtml(works, formLanguage(source.query), told, out)
      return 0
    }),
  jsonl: (source) =>
    written(source, function* ({ told, out }, works) {
      for (const [n, { work, scope }] of works.entries())
        yield* writeJsonLines(
          work,
          scope,
          (unit) => told(n, unit),
          (unit, why) => out(n, unit, why),
        )
      return 0
    }),
} as const satisfies Readonly<Record<string, FormWriter>>

type TableWriter = (
  table: ReviewTable,
  told: (unit: UnitId) => void,
) => Generator<string | Uint8Array, number>

function table({ query }: FormSource, write: TableWriter): Body {
  return function* ({ told, out }, [one]) {
    if (one === undefined) return 0
    const { work, scope } = one
    const of = reviewTable(work, scope, formLanguage(query), (unit, why) => out(0, unit, why))
    return yield* write(of, (unit) => told(0, unit))
  }
}

function xliff(version: '1.2' | '2.1', toolVersion: string): Body {
  return function* ({ told, out }, [one]) {
    if (one === undefined) return 0
    const { work, scope } = one
    return yield* writeXliff(
      ...[work, scope, version, toolVersion],
      (unit) => told(0, unit),
      (unit, why) => out(0, unit, why),
    )
  }
}

/** A form that holds one work, so that what comes back is one operation of its history. */
function single(source: FormSource, body: Body): ReturnType<FormWriter> {
  if (source.works.length > 1)
    throw new Refusal('bad-argument', say('writing.oneWork', { count: source.works.length }))
  return written(source, body)
}

function* written({ works, query, review, told }: FormSource, body: Body): ReturnType<FormWriter> {
  // The keys are those of the list.
  const leftOut = Object.fromEntries(LEFT_OUT_REASONS.map((why) => [why, 0])) as Record<LeftOutReason, number>
  let units = 0
  const tally: Tally = {
    told: (work, unit) => {
      units++
      told({ work, unit, why: null })
    },
    out: (work, unit, why) => {
      leftOut[why]++
      told({ work, unit, why })
    },
  }
  const scoped = works.flatMap(({ id }) => {
    if (id === null) return []
    const work = review(id)
    return [{ work, scope: scopeOf(work, query.options) }]
  })
  const dropped = yield* body(tally, scoped)
  return { units, leftOut, dropped }
}
