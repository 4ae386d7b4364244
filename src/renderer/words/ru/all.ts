import type { Catalogue } from '#renderer/words/catalogue'
import { bar } from '#renderer/words/ru/bar'
import { checks } from '#renderer/words/ru/checks'
import { columns } from '#renderer/words/ru/columns'
import { commands } from '#renderer/words/ru/commands'
import { common } from '#renderer/words/ru/common'
import { compare } from '#renderer/words/ru/compare'
import { dating } from '#renderer/words/ru/dating'
import { divergences } from '#renderer/words/ru/divergences'
import { exporting } from '#renderer/words/ru/exporting'
import { fault } from '#renderer/words/ru/fault'
import { grid } from '#renderer/words/ru/grid'
import { groups } from '#renderer/words/ru/groups'
import { history } from '#renderer/words/ru/history'
import { importing } from '#renderer/words/ru/importing'
import { jobs } from '#renderer/words/ru/jobs'
import { keys } from '#renderer/words/ru/keys'
import { lexicon } from '#renderer/words/ru/lexicon'
import { look } from '#renderer/words/ru/look'
import { menu } from '#renderer/words/ru/menu'
import { operations } from '#renderer/words/ru/operations'
import { palette } from '#renderer/words/ru/palette'
import { projects } from '#renderer/words/ru/projects'
import { realign } from '#renderer/words/ru/realign'
import { reimport } from '#renderer/words/ru/reimport'
import { report } from '#renderer/words/ru/report'
import { resegment } from '#renderer/words/ru/resegment'
import { rules } from '#renderer/words/ru/rules'
import { search } from '#renderer/words/ru/search'
import { segment } from '#renderer/words/ru/segment'
import { source } from '#renderer/words/ru/source'
import { status } from '#renderer/words/ru/status'
import { tour } from '#renderer/words/ru/tour'
import { views } from '#renderer/words/ru/views'
import { welcome } from '#renderer/words/ru/welcome'
import { works } from '#renderer/words/ru/works'

export const ru: Catalogue = {
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
