import { tmx } from '#shared/words/zh/tmx'
import { srx } from '#shared/words/zh/srx'
import { regex } from '#shared/words/zh/regex'
import { xml } from '#shared/words/zh/xml'
import { reading } from '#shared/words/zh/reading'
import { returned } from '#shared/words/zh/returned'
import { joining } from '#shared/words/zh/joining'
import { files } from '#shared/words/zh/files'
import { writing } from '#shared/words/zh/writing'
import { searching } from '#shared/words/zh/searching'
import { project } from '#shared/words/zh/project'
import { edit } from '#shared/words/zh/edit'
import { found } from '#shared/words/zh/found'
import { place } from '#shared/words/zh/place'
import { scripts } from '#shared/words/zh/scripts'
import { units } from '#shared/words/zh/units'
import { value } from '#shared/words/zh/value'
import type { Catalogue } from '#shared/words/catalogue'

export const zh: Catalogue = {
  tmx,
  srx,
  regex,
  xml,
  reading,
  returned,
  joining,
  files,
  writing,
  searching,
  project,
  edit,
  found,
  place,
  scripts,
  units,
  value,
}
