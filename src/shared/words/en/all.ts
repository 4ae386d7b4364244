import { tmx } from '#shared/words/en/tmx'
import { srx } from '#shared/words/en/srx'
import { regex } from '#shared/words/en/regex'
import { xml } from '#shared/words/en/xml'
import { reading } from '#shared/words/en/reading'
import { returned } from '#shared/words/en/returned'
import { joining } from '#shared/words/en/joining'
import { files } from '#shared/words/en/files'
import { writing } from '#shared/words/en/writing'
import { searching } from '#shared/words/en/searching'
import { project } from '#shared/words/en/project'
import { edit } from '#shared/words/en/edit'
import { found } from '#shared/words/en/found'
import { place } from '#shared/words/en/place'
import { scripts } from '#shared/words/en/scripts'
import { units } from '#shared/words/en/units'
import { value } from '#shared/words/en/value'

/** What the program says of texts and files, and of what cannot be done, by feature: the model of the other languages. */
export const en = {
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
} as const
