import { found } from '#shared/words/ru/found'
import { place } from '#shared/words/ru/place'
import { scripts } from '#shared/words/ru/scripts'
import { units } from '#shared/words/ru/units'
import { value } from '#shared/words/ru/value'
import type { Catalogue } from '#shared/words/catalogue'

export const ru: Catalogue = { found, place, scripts, units, value }
