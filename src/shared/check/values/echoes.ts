import { perSegment } from '#shared/check/values/per-segment'
import { baseLanguage, fold } from '#shared/text/quantities/fold'

/** Words that hold a number without counting anything: they excuse a number elsewhere and never demand one. */
const ECHOES: Readonly<Record<string, readonly (readonly [number, string])[]>> = {
  en: [
    [0.5, 'half(?:way|time)?|halves|semi\\p{L}*|midway'],
    [
      2,
      'both|twice|double[sd]?|doubling|twofold|duos?|pairs?|couples?|twins?|bi(?:lateral|annual|ennial|weekly|monthly)\\p{L}*|second(?:s|ly|ary)?|neither|either|dual|duet|halves|brace|two-\\p{L}+',
    ],
    [3, 'thrice|triple[sd]?|trios?|triplets?|treble|threefold|trilateral|thirdly|tripling|hat-trick'],
    [4, 'quadrupl\\p{L}*|quartets?|quarters?|foursomes?|fourfold|quarter-?finals?|fourballs?'],
    [5, 'quintets?|quintupl\\p{L}*'],
    [6, 'sextets?'],
    [8, 'octets?'],
    [10, 'decades?|tens|decathlon|tenfold|decimal'],
    [12, 'dozens?'],
    [14, 'fortnight\\p{L}*'],
    [15, 'quarter'],
    [20, 'score'],
    [30, 'half'],
    [100, 'centur(?:y|ies)|hundreds?|centenar\\p{L}*'],
    [1000, 'millenni\\p{L}*|thousands?|k'],
  ],
  tr: [
    [0.5, 'yar[ıi]\\p{L}*|buçuk\\p{L}*|devre\\p{L}*'],
    [2, 'iki\\p{L}*|ikisi\\p{L}*|ikili\\p{L}*|ikiz\\p{L}*|çift\\p{L}*|ikinci\\p{L}*|duble|karşılıklı'],
    [3, 'üç\\p{L}*|triple'],
    [4, 'dört\\p{L}*|dörd\\p{L}*|çeyrek\\p{L}*|foursome\\p{L}*|fourball\\p{L}*'],
    [5, 'beş\\p{L}*'],
    [6, 'altı(?:lı|z|nc)\\p{L}*'],
    [7, 'yedi\\p{L}*'],
    [8, 'sekiz\\p{L}*'],
    [9, 'dokuz\\p{L}*'],
    [10, 'onlu\\p{L}*|onlarca\\p{L}*|onuncu\\p{L}*'],
    [12, 'düzine\\p{L}*'],
    [15, 'çeyrek'],
    [30, 'yar[ıi]m'],
    [100, 'yüzlerce|yüzyıl\\p{L}*|asır\\p{L}*|yüz'],
    [1000, 'bin\\p{L}*'],
  ],
  ru: [
    [0.5, 'пол(?:овин|у|ови|часа?|года?|тора|дня|дник|ночь|финал)\\p{L}*|тайм\\p{L}*|середин\\p{L}*'],
    [1.5, 'полтор\\p{L}*'],
    [
      2,
      'оба|обе|обои\\p{L}*|обеи\\p{L}*|дважды|двойн\\p{L}*|вдвое\\p{L}*|вдво[её]м|удво\\p{L}*|двукратн\\p{L}*|двусторонн\\p{L}*|пар[ыауое]\\p{L}*|пар|дуэт\\p{L}*|близнец\\p{L}*|втор\\p{L}*|двое|двух\\p{L}*|дву\\p{L}*',
    ],
    [
      3,
      'трижды|тройн\\p{L}*|тройк\\p{L}*|втрое|втро[её]м|утро\\p{L}*|тро(?:е|их|им)\\p{L}*|трио|тр[её]хкратн\\p{L}*|тр[её]х\\p{L}+|хет-трик\\p{L}*|третьекурсн\\p{L}*',
    ],
    [
      4,
      'четверк\\p{L}*|четвер[оы]\\p{L}*|четырежды|вчетвер\\p{L}*|четверт\\p{L}*|четыр[её]х\\p{L}+|квартет\\p{L}*|четырехс\\p{L}*',
    ],
    [5, 'пят[её]рк\\p{L}*|пятер\\p{L}*|впятер\\p{L}*|пяти\\p{L}+|квинтет\\p{L}*'],
    [6, 'шест[её]р\\p{L}*|шести\\p{L}+|вшестер\\p{L}*'],
    [7, 'сем[её]рк\\p{L}*|семер\\p{L}*|семи\\p{L}+'],
    [8, 'восьм[её]рк\\p{L}*|восьми\\p{L}+'],
    [9, 'девят[её]рк\\p{L}*|девяти\\p{L}+'],
    [10, 'десят\\p{L}*|декад\\p{L}*'],
    [12, 'дюжин\\p{L}*'],
    [15, 'четверт\\p{L}*'],
    [30, 'пол(?:часа|учас\\p{L}*)'],
    [100, 'сотн\\p{L}*|сот|столети\\p{L}*|век\\p{L}*|сто\\p{L}+'],
    [1000, 'тысяч\\p{L}*|тысячелет\\p{L}*'],
  ],
  zh: [
    [0.5, '半|中场'],
    [1.5, '一个?半'],
    [2, '两|双|(?<![周期拜])二(?!月)|俩|翻番|翻倍|一倍|加倍|次日|翌日|下半'],
    [3, '(?<![周期拜])三(?!月)|仨'],
    [4, '(?<![周期拜])四(?!月)|季'],
    [5, '(?<![周期拜])五(?!月)'],
    [6, '(?<![周期拜])六(?!月)'],
    [7, '(?<![周期拜])七(?!月)'],
    [8, '八'],
    [9, '九'],
    [10, '十(?![一二]?月)'],
    [12, '一打|打'],
    [30, '半'],
    [100, '百|世纪'],
    [1000, '千'],
  ],
}

/** A time that is one of a larger unit: seven days are a week, twelve months a year. */
const SPANS: Readonly<Record<string, readonly (readonly [number, string])[]>> = {
  en: [[7, 'weeks?|weekly'], [24, 'days?|overnight'], [12, 'years?|annual\\p{L}*'], [10, 'decades?'], [60, 'hours?|minutes?'], [100, 'centur(?:y|ies)'], [3, 'quarters?'], [365, 'years?']],
  tr: [[7, 'hafta\\p{L}*'], [24, 'gün\\p{L}*'], [12, 'yıl\\p{L}*'], [10, 'onyıl\\p{L}*'], [60, 'saat\\p{L}*|dakika\\p{L}*'], [100, 'yüzyıl\\p{L}*|asır\\p{L}*'], [3, 'çeyre\\p{L}*'], [365, 'yıl\\p{L}*']],
  ru: [[7, 'недел\\p{L}*'], [24, 'сут\\p{L}*|день|дня'], [12, 'год\\p{L}*'], [10, 'десятилет\\p{L}*|декад\\p{L}*'], [60, 'час\\p{L}*|минут\\p{L}*'], [100, 'век\\p{L}*|столет\\p{L}*'], [3, 'квартал\\p{L}*'], [365, 'год\\p{L}*']],
  zh: [[7, '周|星期|礼拜'], [24, '天|日|昼夜'], [12, '年'], [60, '小时|分钟'], [100, '世纪'], [3, '季'], [365, '年']],
} // prettier-ignore

interface Echoes {
  /** What words hold: 2 where a text says "both" or "double", 3 where it says «тройка». */
  readonly counts: ReadonlySet<number>
  /** What words hold of a time: 7, of days, where a text says "week". */
  readonly spans: ReadonlySet<number>
}

type Patterns = readonly (readonly [number, RegExp])[]

const patterns = new Map<string, readonly [Patterns, Patterns]>()

function patternsOf(lang: string): readonly [Patterns, Patterns] {
  const known = patterns.get(lang)
  if (known !== undefined) return known
  const compile = (table: typeof ECHOES): Patterns =>
    (table[lang] ?? []).map(
      ([value, source]) =>
        [value, new RegExp(lang === 'zh' ? source : `(?<!\\p{L})(?:${source})(?!\\p{L})`, 'u')] as const,
    )
  const compiled = [compile(ECHOES), compile(SPANS)] as const
  patterns.set(lang, compiled)
  return compiled
}

/** The numbers that words of a segment hold without saying them. */
export const echoesOf = perSegment((text, lang): Echoes => {
  const base = baseLanguage(lang)
  const { lower } = fold(text, base)
  const held = (list: Patterns): Set<number> =>
    new Set(list.flatMap(([value, pattern]) => (pattern.test(lower) ? [value] : [])))
  const [counts, spans] = patternsOf(base)
  return { counts: held(counts), spans: held(spans) }
})
