import { openProject } from '#main/db/store'
import { plan } from '#shared/ops/plan'

/**
 * A process that edits: opens the project named on its command line, numbers the note of a unit on and on,
 * and says each number on its output once that edit is committed. It ends when it is killed.
 */
const file = process.argv[2]
if (file === undefined) throw new Error('name a project')
const store = openProject(file, { actor: 'loop' })
const [work] = store.works()
const [unit] = work === undefined ? [] : store.load(work.id).units.keys()
if (work === undefined || unit === undefined) throw new Error('the project has no unit')
process.stdout.write('ready\n')

let number = Number(store.load(work.id).unit(unit).note)
const edit = (): void => {
  const state = store.load(work.id)
  const allocate = store.allocate.bind(store)
  const command = { kind: 'unit.note', unit, text: String(++number) } as const
  const changes = plan(state, command, { actor: 'loop', at: new Date().toISOString(), allocate })
  store.commit({ kind: command.kind, work: work.id, args: command }, changes)
  // Written before the next edit begins: what stands here was acknowledged.
  process.stdout.write(`${number}\n`, () => setImmediate(edit))
}
edit()
