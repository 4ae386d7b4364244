import { bar } from '#renderer/words/en/bar'
import { checks } from '#renderer/words/en/checks'
import { columns } from '#renderer/words/en/columns'
import { commands } from '#renderer/words/en/commands'
import { common } from '#renderer/words/en/common'
import { compare } from '#renderer/words/en/compare'
import { dating } from '#renderer/words/en/dating'
import { divergences } from '#renderer/words/en/divergences'
import { exporting } from '#renderer/words/en/exporting'
import { fault } from '#renderer/words/en/fault'
import { grid } from '#renderer/words/en/grid'
import { groups } from '#renderer/words/en/groups'
import { history } from '#renderer/words/en/history'
import { importing } from '#renderer/words/en/importing'
import { jobs } from '#renderer/words/en/jobs'
import { keys } from '#renderer/words/en/keys'
import { lexicon } from '#renderer/words/en/lexicon'
import { look } from '#renderer/words/en/look'
import { menu } from '#renderer/words/en/menu'
import { operations } from '#renderer/words/en/operations'
import { palette } from '#renderer/words/en/palette'
import { projects } from '#renderer/words/en/projects'
import { realign } from '#renderer/words/en/realign'
import { reimport } from '#renderer/words/en/reimport'
import { report } from '#renderer/words/en/report'
import { resegment } from '#renderer/words/en/resegment'
import { rules } from '#renderer/words/en/rules'
import { search } from '#renderer/words/en/search'
import { segment } from '#renderer/words/en/segment'
import { source } from '#renderer/words/en/source'
import { status } from '#renderer/words/en/status'
import { tour } from '#renderer/words/en/tour'
import { views } from '#renderer/words/en/views'
import { welcome } from '#renderer/words/en/welcome'
import { works } from '#renderer/words/en/works'

/** All that the window says, by feature. The English messages are what the others are held to. */
export const en = {
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
} as const
