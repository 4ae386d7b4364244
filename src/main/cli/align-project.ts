import type { Command } from 'commander'
import type { WorkView } from '#shared/api'
import type { RealignScope, RealignUnit, RealignView } from '#shared/realign-view'
import { isProjectFile } from '#shared/desk'
import { Refusal } from '#shared/errors'
import { inEnglishOnly } from '#shared/words/message'
import type { App } from '#main/app'
import type { Context } from '#main/cli/context'
import { withProject } from '#main/cli/open-project'
import { workOrOnly } from '#main/cli/work-named'
import { counted } from '#main/words'

/** Options of `align` on a project. */
export interface ProjectFlags {
  readonly work?: string
  readonly units?: string
  readonly from?: string
  readonly dryRun?: boolean
}

export function addProjectOptions(command: Command): Command {
  return command
    .option('--work <name>', 'of a project: the work; needed where it has several')
    .option('--units <numbers>', 'of a project: only these units, as 3-9,12')
    .option('--from <number>', 'of a project: only from this unit down')
    .option('--dry-run', 'of a project: only list what would change')
}

/** Whether `align` is asked about a project and not about files. Refuses its options where it is not. */
export function isProject(files: readonly string[], { work, units, from, dryRun }: ProjectFlags): boolean {
  const [file] = files
  if (files.length === 1 && file !== undefined && isProjectFile(file)) return true
  if (work !== undefined || units !== undefined || from !== undefined || dryRun === true)
    throw new Refusal(
      'bad-argument',
      inEnglishOnly('--work, --units, --from and --dry-run are for a project, as p.parallax'),
    )
  return false
}

/** Realigns a work of a project as far as it is asked, and lists what that changes. */
export async function alignProject(context: Context, file: string, flags: ProjectFlags): Promise<void> {
  const { terminal, progress, endProgress } = context
  await withProject(terminal.path(file), false, async (app) => {
    const work = workOrOnly(await app.api.project({}), flags.work)
    const scope = await scopeOf(app, work, flags)
    const { onProgress } = progress('align')
    const end = app.subscribe((event) => {
      if (event.type === 'progress' && event.done !== null) onProgress?.(event.done)
    })
    const view = await app.api.proposeRealign({ work: work.id, scope })
    end()
    endProgress()
    terminal.out(describe(view))
    if (flags.dryRun === true || view.changed + view.rescored === 0) return
    await app.api.applyRealign({ proposal: view.proposal })
  })
}

async function scopeOf({ api }: App, work: WorkView, { units, from }: ProjectFlags): Promise<RealignScope> {
  if (units !== undefined && from !== undefined)
    throw new Refusal(
      'bad-argument',
      inEnglishOnly('--units and --from say two different things: name one of them'),
    )
  const pivot = work.pivot ?? work.versions[0]?.id ?? -1
  const rows = async (first: number, last: number): Promise<number[]> => {
    const { total } = work.units
    if (!(first >= 1 && first <= last && last <= total))
      throw new Refusal(
        'bad-argument',
        inEnglishOnly(`units are numbered 1 to ${total}: ${first}-${last} are none`),
      )
    const page = await api.rows({ work: work.id, pivot, from: first - 1, count: last - first + 1 })
    return page.rows.map(({ unit }) => unit)
  }
  if (from !== undefined) {
    const number = numberOf(from)
    const [unit = -1] = await rows(number, number)
    return { kind: 'from', unit, pivot }
  }
  if (units === undefined) return { kind: 'all' }
  const named = await Promise.all(
    units.split(',').map((part) => {
      const [first = '', last = first] = part.split('-')
      return rows(numberOf(first), numberOf(last))
    }),
  )
  return { kind: 'units', units: named.flat() }
}

function numberOf(text: string): number {
  const number = Number(text.trim())
  if (text.trim() !== '' && Number.isInteger(number)) return number
  throw new Refusal('bad-argument', inEnglishOnly(`"${text}" is no number of a unit`))
}

/** What would change, a line a place. */
function describe({ changed, kept, settled, rescored, places, total }: RealignView): string {
  const lines = places.map(
    ({ before, after }) =>
      `units ${numbers(before)} -> ${numbers(after)}  confidence ${least(before)} -> ${least(after)}\n`,
  )
  const more = total > places.length ? `and ${total - places.length} more places\n` : ''
  const counts = `${counted(changed, 'unit')} regrouped, ${kept} kept, ${settled} settled by a person, ${rescored} with another confidence\n`
  return [...lines, more, counts].join('')
}

function numbers(units: readonly RealignUnit[]): string {
  return units.map(({ row }) => row + 1).join(',') || 'none'
}

function least(units: readonly RealignUnit[]): string {
  const known = units.flatMap(({ confidence }) => confidence ?? [])
  return known.length === 0 ? 'none' : Math.min(...known).toFixed(2)
}
