import { Refusal } from '#shared/errors'
import type { WorkId } from '#shared/model'
import type { Command } from '#shared/ops/commands'
import type { TableName } from '#shared/ops/change'
import { inEnglishOnly } from '#shared/words/message'
import type { Store } from '#main/db/store'

/** The work a command is about: that of the first row it names. Throws `Refusal` when it names none that exists. */
export function workOfCommand(store: Store, command: Command): WorkId {
  const [table, id] = firstRow(command)
  if (id === undefined) throw new Refusal('bad-argument', inEnglishOnly(`${command.kind} names no ${table}`))
  return store.workOf(table, id)
}

function firstRow(command: Command): readonly [TableName, number | undefined] {
  switch (command.kind) {
    case 'unit.link':
    case 'unit.unlink':
    case 'segment.join':
    case 'segment.moved':
      return ['segment', command.segments[0]]
    case 'segment.move':
    case 'segment.split':
    case 'segment.correct':
    case 'column.shift':
      return ['segment', command.segment]
    case 'version.resegment':
      return ['version', command.version]
    case 'unit.merge':
    case 'unit.review':
    case 'unit.detach':
    case 'unit.exclude':
    case 'cell.swap':
      return ['unit', command.units[0]]
    case 'unit.split':
    case 'unit.note':
    case 'unit.accept-above':
    case 'gap.insert':
    case 'gap.remove':
      return ['unit', command.unit]
    case 'divergence.decide':
    case 'divergence.grade':
      return ['divergence', command.divergences[0]]
    case 'divergence.note':
      return ['divergence', command.divergence]
    case 'divergence.add':
      return ['segment', command.places[0]?.segment]
    case 'work.date':
    case 'work.sign':
    case 'work.merge':
    case 'work.replace':
      return ['work', command.work]
    default:
      throw new Refusal('bad-argument', inEnglishOnly(`there is no command ${JSON.stringify(command)}`))
  }
}
