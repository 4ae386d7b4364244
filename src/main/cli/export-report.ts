import type { ExportReport, LeftOutReason } from '#shared/exchange/selection'
import { counted } from '#main/words'

const WHY: Readonly<Record<LeftOutReason, string>> = {
  gap: 'without counterpart',
  comparable: 'of comparable versions only',
  state: 'in another review state',
  divergence: 'with an unresolved divergence',
  furniture: 'of page furniture',
  empty: 'without text',
}

/** What was written and what stayed out, in one line. */
export function describeReport({ files, units, leftOut, dropped }: ExportReport): string {
  const reasons: readonly LeftOutReason[] = ['gap', 'comparable', 'state', 'divergence', 'furniture', 'empty']
  const out = reasons.filter((why) => leftOut[why] > 0).map((why) => `${leftOut[why]} ${WHY[why]}`)
  const left = out.length === 0 ? '' : `; left out: ${out.join(', ')}`
  const lost = dropped === 0 ? '' : `; ${counted(dropped, 'character')} dropped that XML cannot hold`
  return `${files.join(', ')}: ${counted(units, 'unit')}${left}${lost}\n`
}
