/** Names of months and weekdays with their cases (CLDR, plus the case forms of Russian). ё is written е. */
type Names = Readonly<Record<string, number>>

function cases(stems: readonly (readonly [string, readonly string[]])[]): Names {
  const names: Record<string, number> = {}
  stems.forEach(([stem, endings], n) => {
    for (const ending of endings) names[stem + ending] = n + 1
  })
  return names
}

/** «ноябрьские выборы» */
const ADJECTIVE = ['ий', 'ая', 'ое', 'ие', 'ого', 'ому', 'им', 'ом', 'ой', 'ую', 'их', 'ими']
const SOFT = ['ь', 'я', 'ю', 'ем', 'е', ...ADJECTIVE.map((ending) => `ьск${ending}`)]
const HARD = ['', 'а', 'у', 'ом', 'е', ...ADJECTIVE.map((ending) => `овск${ending}`)]

export const MONTHS: Readonly<Record<string, Names>> = {
  en: {
    january: 1,
    february: 2,
    march: 3,
    april: 4,
    may: 5,
    june: 6,
    july: 7,
    august: 8,
    september: 9,
    october: 10,
    november: 11,
    december: 12,
    jan: 1,
    feb: 2,
    mar: 3,
    apr: 4,
    jun: 6,
    jul: 7,
    aug: 8,
    sep: 9,
    sept: 9,
    oct: 10,
    nov: 11,
    dec: 12,
  },
  tr: {
    ocak: 1,
    ocağ: 1,
    şubat: 2,
    mart: 3,
    nisan: 4,
    mayıs: 5,
    haziran: 6,
    temmuz: 7,
    ağustos: 8,
    eylül: 9,
    ekim: 10,
    kasım: 11,
    aralık: 12,
    aralığ: 12,
  },
  ru: {
    ...cases([
      ['январ', SOFT],
      ['феврал', SOFT],
      ['март', HARD],
      ['апрел', SOFT],
      ['ма', ['й', 'я', 'ю', 'ем', 'е']],
      ['июн', SOFT],
      ['июл', SOFT],
      ['август', HARD],
      ['сентябр', SOFT],
      ['октябр', SOFT],
      ['ноябр', SOFT],
      ['декабр', SOFT],
    ]),
    янв: 1,
    фев: 2,
    апр: 4,
    авг: 8,
    сент: 9,
    окт: 10,
    нояб: 11,
    дек: 12,
  },
}

/** Month names that are also everyday words and count only beside a day, a year or a preposition. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'jan',
  'dec',
  'sep',
  'oct',
  'ocak',
  'ocağ',
  'ekim',
  'aralık',
  'aralığ',
  'мае',
  'фев',
  'дек',
  'окт',
  'авг',
  'апр',
  'янв',
])

/** ISO 8601 numbers: Monday 1 … Sunday 7. */
export const WEEKDAYS: Readonly<Record<string, Names>> = {
  en: {
    monday: 1,
    tuesday: 2,
    wednesday: 3,
    thursday: 4,
    friday: 5,
    saturday: 6,
    sunday: 7,
    mondays: 1,
    tuesdays: 2,
    wednesdays: 3,
    thursdays: 4,
    fridays: 5,
    saturdays: 6,
    sundays: 7,
  },
  tr: { pazartesi: 1, salı: 2, çarşamba: 3, perşembe: 4, cuma: 5, cumartesi: 6, pazar: 7 },
  ru: cases([
    ['понедельник', ['', 'а', 'у', 'ом', 'е', 'и', 'ам']],
    ['вторник', ['', 'а', 'у', 'ом', 'е', 'и', 'ам']],
    ['сред', ['а', 'у', 'ы', 'е', 'ой', 'ам']],
    ['четверг', ['', 'а', 'у', 'ом', 'е', 'и', 'ам']],
    ['пятниц', ['а', 'у', 'ы', 'е', 'ей', 'ам']],
    ['суббот', ['а', 'у', 'ы', 'е', 'ой', 'ам']],
    ['воскресень', ['е', 'я', 'ю', 'ем', 'и', 'ям']],
  ]),
  zh: { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 7, 天: 7 },
}
