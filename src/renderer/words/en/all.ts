import { bar } from '#renderer/words/en/bar'
import { commands } from '#renderer/words/en/commands'
import { columns } from '#renderer/words/en/columns'
import { common } from '#renderer/words/en/common'
import { fault } from '#renderer/words/en/fault'
import { grid } from '#renderer/words/en/grid'
import { groups } from '#renderer/words/en/groups'
import { keys } from '#renderer/words/en/keys'
import { look } from '#renderer/words/en/look'
import { palette } from '#renderer/words/en/palette'
import { segment } from '#renderer/words/en/segment'
import { status } from '#renderer/words/en/status'
import { welcome } from '#renderer/words/en/welcome'
import { works } from '#renderer/words/en/works'

/** All that the window says, by feature. The English messages are what the others are held to. */
export const en = {
  bar,
  commands,
  columns,
  common,
  fault,
  grid,
  groups,
  keys,
  look,
  palette,
  segment,
  status,
  welcome,
  works,
} as const
