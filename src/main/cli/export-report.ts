import { LEFT_OUT_REASONS, type ExportReport, type LeftOutReason } from '#shared/exchange/selection'
import { counted } from '#main/words'

const WHY: Readonly<Record<LeftOutReason, string>> = {
  excluded: 'excluded',
  kind: 'of page furniture and other kinds',
  empty: 'without text',
  gap: 'without counterpart',
  state: 'in another review state',
  confidence: 'below the confidence asked for',
  comparable: 'of comparable versions only',
  divergence: 'with an unresolved divergence',
  long: 'with a text that is too long',
  duplicate: 'said before',
}

/** Where works changed after they were last checked: what of it matters, in one line; else empty. */
export function describeOutdated(works: number): string {
  if (works === 0) return ''
  return `${counted(works, 'work')} changed after the last check, so divergences may be missing: open the project in the window, which checks what is opened\n`
}

/** What was written and what stayed out, in one line. */
export function describeReport({ files, units, leftOut, dropped }: ExportReport): string {
  const out = LEFT_OUT_REASONS.filter((why) => leftOut[why] > 0).map((why) => `${leftOut[why]} ${WHY[why]}`)
  const left = out.length === 0 ? '' : `; left out: ${out.join(', ')}`
  const lost = dropped === 0 ? '' : `; ${counted(dropped, 'character')} dropped that the file cannot hold`
  return `${files.join(', ')}: ${counted(units, 'unit')}${left}${lost}\n`
}
