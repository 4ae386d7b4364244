import type { Catalogue } from '#renderer/words/catalogue'
import { bar } from '#renderer/words/zh/bar'
import { checks } from '#renderer/words/zh/checks'
import { columns } from '#renderer/words/zh/columns'
import { commands } from '#renderer/words/zh/commands'
import { common } from '#renderer/words/zh/common'
import { compare } from '#renderer/words/zh/compare'
import { dating } from '#renderer/words/zh/dating'
import { divergences } from '#renderer/words/zh/divergences'
import { exporting } from '#renderer/words/zh/exporting'
import { fault } from '#renderer/words/zh/fault'
import { grid } from '#renderer/words/zh/grid'
import { groups } from '#renderer/words/zh/groups'
import { history } from '#renderer/words/zh/history'
import { importing } from '#renderer/words/zh/importing'
import { jobs } from '#renderer/words/zh/jobs'
import { keys } from '#renderer/words/zh/keys'
import { lexicon } from '#renderer/words/zh/lexicon'
import { look } from '#renderer/words/zh/look'
import { menu } from '#renderer/words/zh/menu'
import { operations } from '#renderer/words/zh/operations'
import { palette } from '#renderer/words/zh/palette'
import { projects } from '#renderer/words/zh/projects'
import { realign } from '#renderer/words/zh/realign'
import { reimport } from '#renderer/words/zh/reimport'
import { report } from '#renderer/words/zh/report'
import { resegment } from '#renderer/words/zh/resegment'
import { rules } from '#renderer/words/zh/rules'
import { search } from '#renderer/words/zh/search'
import { segment } from '#renderer/words/zh/segment'
import { source } from '#renderer/words/zh/source'
import { status } from '#renderer/words/zh/status'
import { tour } from '#renderer/words/zh/tour'
import { views } from '#renderer/words/zh/views'
import { welcome } from '#renderer/words/zh/welcome'
import { works } from '#renderer/words/zh/works'

export const zh: Catalogue = {
  bar,
  checks,
  columns,
  commands,
  common,
  compare,
  dating,
  divergences,
  exporting,
  fault,
  grid,
  groups,
  history,
  importing,
  jobs,
  keys,
  lexicon,
  look,
  menu,
  operations,
  palette,
  projects,
  realign,
  reimport,
  report,
  resegment,
  rules,
  search,
  segment,
  source,
  status,
  tour,
  views,
  welcome,
  works,
}
