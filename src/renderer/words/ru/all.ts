import type { Catalogue } from '#renderer/words/catalogue'
import { bar } from '#renderer/words/ru/bar'
import { commands } from '#renderer/words/ru/commands'
import { columns } from '#renderer/words/ru/columns'
import { common } from '#renderer/words/ru/common'
import { fault } from '#renderer/words/ru/fault'
import { grid } from '#renderer/words/ru/grid'
import { groups } from '#renderer/words/ru/groups'
import { keys } from '#renderer/words/ru/keys'
import { look } from '#renderer/words/ru/look'
import { palette } from '#renderer/words/ru/palette'
import { segment } from '#renderer/words/ru/segment'
import { status } from '#renderer/words/ru/status'
import { welcome } from '#renderer/words/ru/welcome'
import { works } from '#renderer/words/ru/works'

export const ru: Catalogue = {
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
}
