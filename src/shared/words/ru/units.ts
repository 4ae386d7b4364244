import type { units as English } from '#shared/words/en/units'
import type { Words } from '#shared/words/pattern'

export const units: Words<typeof English> = {
  second: '{n, plural, one {секунда} few {секунды} many {секунд} other {секунды}}',
  minute: '{n, plural, one {минута} few {минуты} many {минут} other {минуты}}',
  hour: '{n, plural, one {час} few {часа} many {часов} other {часа}}',
  day: '{n, plural, one {день} few {дня} many {дней} other {дня}}',
  week: '{n, plural, one {неделя} few {недели} many {недель} other {недели}}',
  month: '{n, plural, one {месяц} few {месяца} many {месяцев} other {месяца}}',
  quarter: '{n, plural, one {квартал} few {квартала} many {кварталов} other {квартала}}',
  year: '{n, plural, one {год} few {года} many {лет} other {года}}',
  decade: '{n, plural, one {десятилетие} few {десятилетия} many {десятилетий} other {десятилетия}}',
  century: '{n, plural, one {век} few {века} many {веков} other {века}}',
  mm: 'мм',
  cm: 'см',
  km: 'км',
  metre: '{n, plural, one {метр} few {метра} many {метров} other {метра}}',
  inch: '{n, plural, one {дюйм} few {дюйма} many {дюймов} other {дюйма}}',
  foot: '{n, plural, one {фут} few {фута} many {футов} other {фута}}',
  yard: '{n, plural, one {ярд} few {ярда} many {ярдов} other {ярда}}',
  mile: '{n, plural, one {миля} few {мили} many {миль} other {мили}}',
  'nautical mile':
    '{n, plural, one {морская миля} few {морские мили} many {морских миль} other {морской мили}}',
  gram: '{n, plural, one {грамм} few {грамма} many {граммов} other {грамма}}',
  kg: 'кг',
  jin: '{n, plural, one {цзинь} few {цзиня} many {цзиней} other {цзиня}}',
  ton: '{n, plural, one {тонна} few {тонны} many {тонн} other {тонны}}',
  'pound (mass)':
    '{n, plural, one {фунт (масса)} few {фунта (масса)} many {фунтов (масса)} other {фунта (масса)}}',
  ounce: '{n, plural, one {унция} few {унции} many {унций} other {унции}}',
  litre: '{n, plural, one {литр} few {литра} many {литров} other {литра}}',
  gallon: '{n, plural, one {галлон} few {галлона} many {галлонов} other {галлона}}',
  barrel: '{n, plural, one {баррель} few {барреля} many {баррелей} other {барреля}}',
  hectare: '{n, plural, one {гектар} few {гектара} many {гектаров} other {гектара}}',
  acre: '{n, plural, one {акр} few {акра} many {акров} other {акра}}',
  mu: 'му',
  'km²': 'км²',
  'm²': 'м²',
  'square mile':
    '{n, plural, one {квадратная миля} few {квадратные мили} many {квадратных миль} other {квадратной мили}}',
  'square foot':
    '{n, plural, one {квадратный фут} few {квадратных фута} many {квадратных футов} other {квадратного фута}}',
  '°C': '°C',
  '°F': '°F',
  'US dollar': '{n, plural, one {доллар США} few {доллара США} many {долларов США} other {доллара США}}',
  euro: 'евро',
  'pound sterling':
    '{n, plural, one {фунт стерлингов} few {фунта стерлингов} many {фунтов стерлингов} other {фунта стерлингов}}',
  yen: '{n, plural, one {иена} few {иены} many {иен} other {иены}}',
  yuan: '{n, plural, one {юань} few {юаня} many {юаней} other {юаня}}',
  'Turkish lira':
    '{n, plural, one {турецкая лира} few {турецкие лиры} many {турецких лир} other {турецкой лиры}}',
  rouble: '{n, plural, one {рубль} few {рубля} many {рублей} other {рубля}}',
  manat: '{n, plural, one {манат} few {маната} many {манатов} other {маната}}',
  rupee: '{n, plural, one {рупия} few {рупии} many {рупий} other {рупии}}',
  franc: '{n, plural, one {франк} few {франка} many {франков} other {франка}}',
  won: '{n, plural, one {вона} few {воны} many {вон} other {воны}}',
  krona: '{n, plural, one {крона} few {кроны} many {крон} other {кроны}}',
  peso: 'песо',
  rial: '{n, plural, one {риал} few {риала} many {риалов} other {риала}}',
  'Canadian dollar':
    '{n, plural, one {канадский доллар} few {канадских доллара} many {канадских долларов} other {канадского доллара}}',
  'Australian dollar':
    '{n, plural, one {австралийский доллар} few {австралийских доллара} many {австралийских долларов} other {австралийского доллара}}',
  'Hong Kong dollar':
    '{n, plural, one {гонконгский доллар} few {гонконгских доллара} many {гонконгских долларов} other {гонконгского доллара}}',
  '%': '%',
  '‰': '‰',
  'percentage points':
    '{n, plural, one {процентный пункт} few {процентных пункта} many {процентных пунктов} other {процентного пункта}}',
}
