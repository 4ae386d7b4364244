import type { WorkView } from '#shared/api'
import { relationOf } from '#shared/model'
import { counted } from '#main/words'

/** A work in plain lines: its versions with their segments and links, its units, its divergences. */
export function describeWork(work: WorkView): string {
  const width = Math.max(...work.versions.map(({ lang }) => lang.length))
  const versions = work.versions.map(({ lang, segments, linked, accepted, file, title }) => {
    const counts = `${counted(segments, 'segment')}, ${linked} linked, ${accepted} accepted`
    return `  ${lang.padEnd(width)}  ${counts}  ${file}${title === '' ? '' : `  ${title}`}\n`
  })
  const { total, accepted, gaps } = work.units
  const states = Object.entries(work.divergences).filter(([, count]) => count > 0)
  const divergences = states.map(([state, count]) => `${count} ${state}`).join(', ')
  const lines = [
    `${work.name}: ${work.title}\n`,
    ...versions,
    work.versions.length > 1 ? `  relations: ${relations(work)}\n` : '',
    `  ${counted(total, 'unit')}, ${accepted} accepted, ${gaps} with a gap\n`,
    `  divergences: ${divergences === '' ? 'none' : divergences}\n`,
  ]
  return lines.join('')
}

function relations(work: WorkView): string {
  const pairs = work.versions.flatMap((a, n) => work.versions.slice(n + 1).map((b) => [a, b] as const))
  const of = (kind: string): string =>
    pairs
      .filter(([a, b]) => relationOf(work, a.id, b.id) === kind)
      .map(([a, b]) => `${a.lang}–${b.lang}`)
      .join(' ')
  return [`translation ${of('translation') || 'none'}`, `comparable ${of('comparable') || 'none'}`].join('; ')
}
