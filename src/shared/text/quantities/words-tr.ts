import { table, type NumberLexicon, type NumberWord } from '#shared/text/quantities/number-words'

const BASE: readonly (readonly [number, string])[] = [
  [2, 'iki'],
  [3, 'üç'],
  [4, 'dört'],
  [5, 'beş'],
  [6, 'altı'],
  [7, 'yedi'],
  [8, 'sekiz'],
  [9, 'dokuz'],
  [10, 'on'],
  [20, 'yirmi'],
  [30, 'otuz'],
  [40, 'kırk'],
  [50, 'elli'],
  [60, 'altmış'],
  [70, 'yetmiş'],
  [80, 'seksen'],
  [90, 'doksan'],
]
const SCALES: readonly (readonly [number, string])[] = [
  [100, 'yüz'],
  [1e3, 'bin'],
  [1e6, 'milyon mn'],
  [1e9, 'milyar mr'],
  [1e12, 'trilyon'],
]
const ORDINALS: readonly (readonly [number, string])[] = [
  [1, 'birinci'],
  [1, 'ilk'],
  [2, 'ikinci'],
  [3, 'üçüncü'],
  [4, 'dördüncü'],
  [5, 'beşinci'],
  [6, 'altıncı'],
  [7, 'yedinci'],
  [8, 'sekizinci'],
  [9, 'dokuzuncu'],
  [10, 'onuncu'],
  [20, 'yirminci'],
  [30, 'otuzuncu'],
  [40, 'kırkıncı'],
  [50, 'ellinci'],
  [60, 'altmışıncı'],
  [70, 'yetmişinci'],
  [80, 'sekseninci'],
  [90, 'doksanıncı'],
]
const FRACTIONS: readonly (readonly [number, string])[] = [
  [3, 'üçte'],
  [4, 'dörtte'],
  [5, 'beşte'],
  [6, 'altıda'],
  [7, 'yedide'],
  [8, 'sekizde'],
  [9, 'dokuzda'],
  [10, 'onda'],
]
// on (ten) is left out: ona, onu, onun, onda are pronouns; altı: altın is gold, altına "under it"; yüz, bin are words.
const INFLECTED = new Map<string, number>([
  ['iki', 2],
  ['üç', 3],
  ['dört', 4],
  ['dörd', 4],
  ['beş', 5],
  ['yedi', 7],
  ['sekiz', 8],
  ['dokuz', 9],
  ['yirmi', 20],
  ['otuz', 30],
  ['kırk', 40],
  ['elli', 50],
  ['seksen', 80],
  ['doksan', 90],
])
const SUFFIX =
  /^(?:[sy]?[iıuü](?:n[iıuü]n?|nd[ea]n?|yl[ea]|n[ae])?|y?[ea]|[td][ea]n?|n?[iıuü]n|[şs]?[ea]r|l[ıiuü](?:k|s[ıiuü](?:n[ıiuü]n?|n[ea])?|n[ıiuü]n)?|[td][ıiuü]r?|y?ken)$/
const SCALE_SUFFIX = /^(milyon|milyar|trilyon)(?:l[ıu]k|a|u|un|dan|da|un[ua]|ı|ın)$/
const ORDINAL_SUFFIX =
  /^(?:s[iı]|l[iı]k|y[ei]|d[ea]n?|n?[iı]n|yl[ea]|l[ae]r|s[iı]n[iı]n?|s[iı]nd[ea]n?|s[iı]n[ea]|ü|ı|u|i|n[ün]|de|ye)$/

const WORDS = new Map<string, NumberWord>([
  ...table('add', BASE),
  ...table('add', [[1, 'bir']], { article: true }),
  ...table('times', SCALES),
  ...table('times', [[12, 'düzine']]),
  ...table('add', ORDINALS, { ordinal: true }),
  ...table(
    'times',
    [
      [100, 'yüzüncü'],
      [1e3, 'bininci'],
    ],
    { ordinal: true },
  ),
  ...table('over', FRACTIONS, { first: true }),
  ...table('half', [[0.5, 'buçuk']]),
])

/** Inflected number words (üçü, dokuzdan, ikincisi, milyonluk) and words written together (yirmibeş, onikinci). */
function derive(word: string): NumberWord | undefined {
  const scale = SCALE_SUFFIX.exec(word)?.[1]
  if (scale !== undefined) return WORDS.get(scale)
  const ordinal = ORDINALS.find(
    ([, form]) => form !== 'ilk' && word.startsWith(form) && ORDINAL_SUFFIX.test(word.slice(form.length)),
  )
  if (ordinal !== undefined) return { role: 'add', value: ordinal[0], ordinal: true }
  for (const [stem, value] of INFLECTED)
    if (word.startsWith(stem) && SUFFIX.test(word.slice(stem.length))) return { role: 'add', value }
  return compound(word)
}

function compound(word: string): NumberWord | undefined {
  const tens = BASE.find(([value, form]) => value >= 10 && word.startsWith(form) && word.length > form.length)
  if (tens === undefined) return undefined
  const rest = word.slice(tens[1].length)
  const unit = rest === 'bir' ? { role: 'add' as const, value: 1 } : WORDS.get(rest)
  if (unit?.role !== 'add' || unit.value < 1 || unit.value > 9) return undefined
  return { ...unit, value: tens[0] + unit.value }
}

/** Turkish number words. bir is also the article and counts in compounds only. */
export const TURKISH: NumberLexicon = {
  words: WORDS,
  joiner: /^ $/,
  phrases: [],
  // "Newport on the Levee" is English.
  idioms:
    /(?<!\p{L})(?:on (?:the|a)(?!\p{L})|altı(?:n[ıi])? ?(?:kalın )?çiz\p{L}*|bin (?=(?:laden|salman|zayed|muhammed|selman)(?!\p{L})))/gu,
  tenTakesUnits: true,
  derive,
}
