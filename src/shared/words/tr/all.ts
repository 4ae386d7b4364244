import { tmx } from '#shared/words/tr/tmx'
import { srx } from '#shared/words/tr/srx'
import { regex } from '#shared/words/tr/regex'
import { xml } from '#shared/words/tr/xml'
import { reading } from '#shared/words/tr/reading'
import { returned } from '#shared/words/tr/returned'
import { joining } from '#shared/words/tr/joining'
import { files } from '#shared/words/tr/files'
import { writing } from '#shared/words/tr/writing'
import { searching } from '#shared/words/tr/searching'
import { project } from '#shared/words/tr/project'
import { edit } from '#shared/words/tr/edit'
import { found } from '#shared/words/tr/found'
import { place } from '#shared/words/tr/place'
import { scripts } from '#shared/words/tr/scripts'
import { units } from '#shared/words/tr/units'
import { value } from '#shared/words/tr/value'
import type { Catalogue } from '#shared/words/catalogue'

export const tr: Catalogue = {
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
