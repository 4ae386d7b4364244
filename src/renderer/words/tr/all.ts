import type { Catalogue } from '#renderer/words/catalogue'
import { bar } from '#renderer/words/tr/bar'
import { commands } from '#renderer/words/tr/commands'
import { columns } from '#renderer/words/tr/columns'
import { common } from '#renderer/words/tr/common'
import { fault } from '#renderer/words/tr/fault'
import { grid } from '#renderer/words/tr/grid'
import { groups } from '#renderer/words/tr/groups'
import { keys } from '#renderer/words/tr/keys'
import { look } from '#renderer/words/tr/look'
import { palette } from '#renderer/words/tr/palette'
import { segment } from '#renderer/words/tr/segment'
import { status } from '#renderer/words/tr/status'
import { welcome } from '#renderer/words/tr/welcome'
import { works } from '#renderer/words/tr/works'

export const tr: Catalogue = {
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
