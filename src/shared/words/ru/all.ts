import { tmx } from '#shared/words/ru/tmx'
import { srx } from '#shared/words/ru/srx'
import { regex } from '#shared/words/ru/regex'
import { xml } from '#shared/words/ru/xml'
import { reading } from '#shared/words/ru/reading'
import { returned } from '#shared/words/ru/returned'
import { joining } from '#shared/words/ru/joining'
import { files } from '#shared/words/ru/files'
import { writing } from '#shared/words/ru/writing'
import { searching } from '#shared/words/ru/searching'
import { project } from '#shared/words/ru/project'
import { edit } from '#shared/words/ru/edit'
import { found } from '#shared/words/ru/found'
import { place } from '#shared/words/ru/place'
import { scripts } from '#shared/words/ru/scripts'
import { units } from '#shared/words/ru/units'
import { value } from '#shared/words/ru/value'
import type { Catalogue } from '#shared/words/catalogue'

export const ru: Catalogue = {
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
