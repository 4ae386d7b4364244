import type { Catalogue } from '#renderer/words/catalogue'
import { bar } from '#renderer/words/tr/bar'
import { checks } from '#renderer/words/tr/checks'
import { columns } from '#renderer/words/tr/columns'
import { commands } from '#renderer/words/tr/commands'
import { common } from '#renderer/words/tr/common'
import { compare } from '#renderer/words/tr/compare'
import { dating } from '#renderer/words/tr/dating'
import { divergences } from '#renderer/words/tr/divergences'
import { exporting } from '#renderer/words/tr/exporting'
import { fault } from '#renderer/words/tr/fault'
import { grid } from '#renderer/words/tr/grid'
import { groups } from '#renderer/words/tr/groups'
import { history } from '#renderer/words/tr/history'
import { importing } from '#renderer/words/tr/importing'
import { jobs } from '#renderer/words/tr/jobs'
import { keys } from '#renderer/words/tr/keys'
import { lexicon } from '#renderer/words/tr/lexicon'
import { look } from '#renderer/words/tr/look'
import { menu } from '#renderer/words/tr/menu'
import { operations } from '#renderer/words/tr/operations'
import { palette } from '#renderer/words/tr/palette'
import { projects } from '#renderer/words/tr/projects'
import { realign } from '#renderer/words/tr/realign'
import { reimport } from '#renderer/words/tr/reimport'
import { report } from '#renderer/words/tr/report'
import { resegment } from '#renderer/words/tr/resegment'
import { rules } from '#renderer/words/tr/rules'
import { search } from '#renderer/words/tr/search'
import { segment } from '#renderer/words/tr/segment'
import { source } from '#renderer/words/tr/source'
import { status } from '#renderer/words/tr/status'
import { tour } from '#renderer/words/tr/tour'
import { views } from '#renderer/words/tr/views'
import { welcome } from '#renderer/words/tr/welcome'
import { works } from '#renderer/words/tr/works'

export const tr: Catalogue = {
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
