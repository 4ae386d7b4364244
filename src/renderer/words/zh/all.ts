import type { Catalogue } from '#renderer/words/catalogue'
import { bar } from '#renderer/words/zh/bar'
import { commands } from '#renderer/words/zh/commands'
import { columns } from '#renderer/words/zh/columns'
import { common } from '#renderer/words/zh/common'
import { fault } from '#renderer/words/zh/fault'
import { grid } from '#renderer/words/zh/grid'
import { groups } from '#renderer/words/zh/groups'
import { keys } from '#renderer/words/zh/keys'
import { look } from '#renderer/words/zh/look'
import { palette } from '#renderer/words/zh/palette'
import { segment } from '#renderer/words/zh/segment'
import { status } from '#renderer/words/zh/status'
import { welcome } from '#renderer/words/zh/welcome'
import { works } from '#renderer/words/zh/works'

export const zh: Catalogue = {
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
