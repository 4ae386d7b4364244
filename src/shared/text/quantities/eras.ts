import { WEEKDAYS } from '#shared/text/quantities/calendar-names'
import type { Folded } from '#shared/text/quantities/fold'
import { calendarDate, type CalendarDate, type DateQuantity } from '#shared/text/quantities/quantity'
import { readRoman } from '#shared/text/quantities/roman'
import { readHan } from '#shared/text/quantities/words-zh'

/** A pattern and what its first groups say. */
interface Rule {
  /** What a text has to have for the pattern to be worth the time. */
  readonly needs: RegExp
  readonly pattern: RegExp
  readonly read: (groups: readonly (string | undefined)[]) => Partial<CalendarDate> | null
}

const Y = '((?:1[0-9]|20|21)\\d\\d)'
const decade = (form: string | undefined): Partial<CalendarDate> => ({ decade: Number(form) })
const year = (form: string | undefined): Partial<CalendarDate> => ({ year: Number(form) })
const rule = (needs: RegExp, source: string, read: Rule['read']): Rule => ({
  ...{ needs, read, pattern: new RegExp(source, 'gu') },
})
const relative = (words: string, offset: number): Rule =>
  rule(/year|yıl|sene|год/, `(?<!\\p{L})(?:${words})(?!\\p{L})`, () => ({ relativeYear: offset }))
const chinese = (words: string, offset: number): Rule => rule(/年/, words, () => ({ relativeYear: offset }))
const han = (form: string | undefined): number =>
  form === undefined ? NaN : /^\d+$/.test(form) ? Number(form) : (readHan(form)[0] ?? NaN)
const roman = (form: string | undefined): Partial<CalendarDate> | null => {
  const value = form === undefined ? null : /^\d+$/.test(form) ? Number(form) : readRoman(form.toUpperCase())
  return value === null ? null : { century: value }
}

/** The short second year of a range: 1950-53. */
const SHORT_YEAR = rule(
  /\d/,
  `(?<=(?<!\\d)((?:1[5-9]|20)\\d)\\d ?[-/] ?)(\\d\\d)(?![\\d.,/-]\\d|\\d|%)`,
  ([start, end]) => year(`${start ?? ''}${end ?? ''}`.slice(0, 2) + (end ?? '')),
)

/** Centuries, decades, years that their surroundings show to be years, and years counted from the present one. */
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  en: [
    rule(/\d/, "(?<!\\d|\\d[.,])(\\d{3}0|[1-9]0)'?s(?!\\p{L})", ([form]) => decade(form)),
    rule(
      /century/,
      '(?<![\\p{L}\\d]|\\d[.,])(?:(\\d{1,2})(?:st|nd|rd|th)|([ivx]+))[ -]century',
      ([digits, letters]) => roman(digits ?? letters),
    ),
    rule(
      /\d/,
      `(?<=(?<!\\p{L})(?:in|since|until|till|by|from|during|before|after|early|late|mid|year|of|and|to) )${Y}(?=[ ,;)]|\\.(?!\\d)|-(?:${Y}|\\d\\d)(?!\\d)|$)(?! (?:people|men|women|\\p{L}+s )(?!\\p{L}))`,
      ([form]) => year(form),
    ),
    relative('this year|the current year', 0),
    relative('last year', -1),
    relative('next year', 1),
  ],
  tr: [
    rule(/\d/, "(?<!\\d|\\d[.,])(\\d{3}0|[1-9]0)'?l(?:[ae]r\\p{L}*|[ıiuü] yıl\\p{L}*)", ([form]) =>
      decade(form),
    ),
    rule(/yüzyıl|as[ır]/, '(?<!\\d|\\d[.,])(\\d{1,2}|[ıivx]+)\\. ?(?:yüzyıl|asır|asr)', ([form]) =>
      roman(form?.replaceAll('ı', 'i')),
    ),
    rule(
      /\d/,
      `(?<!\\d|\\d[.,])${Y}(?:(?='[dtyni](?:[ea]|[ıi])\\p{L}*(?!\\p{L}))| ?yıl(?:ı|lar)\\p{L}*| senesi\\p{L}*)`,
      ([form]) => year(form),
    ),
    relative('bu yıl(?:ın|ki)?|bu sene', 0),
    relative('geçen yıl|geçtiğimiz yıl|geçen sene', -1),
    relative('gelecek yıl|önümüzdeki yıl|gelecek sene', 1),
  ],
  ru: [
    rule(
      /ничн|субботн|воскресн/,
      '(?<!\\p{L})(понедельничн|вторничн|пятничн|субботн|воскресн)(?:ы|и|о|а|у|е)\\p{L}{1,2}(?!\\p{L})',
      ([stem]) => ({
        weekday: WEEKDAY_ADJECTIVES.get(stem ?? '') ?? null,
      }),
    ),
    rule(/\d/, '(?<!\\d|\\d[.,])(\\d{3}0|[1-9]0)-?(?:е|х|ых|м|ми|ые)? (?:год[ыоа]|гг)\\p{L}*', ([form]) =>
      decade(form),
    ),
    rule(
      /век|столет/,
      '(?<![\\p{L}\\d]|\\d[.,])(\\d{1,2}|[ivx]+)(?:-?\\p{Script=Cyrillic}{1,2})? (?:век|столети)\\p{L}*',
      ([form]) => roman(form),
    ),
    rule(/\d/, `(?<!\\d|\\d[.,])${Y}(?:-?(?:го|й|м|му))? ?(?:год\\p{L}*|г\\.|гг\\.)`, ([form]) => year(form)),
    rule(/\d/, `(?<!\\d|\\d[.,])${Y}(?= ?(?:-|и|до|по) ?${Y} ?(?:год|г\\.|гг))`, ([form]) => year(form)),
    relative('(?:в )?(?:этом|текущем|нынешнем) году|(?:этого|текущего|нынешнего) года', 0),
    relative('(?:в )?прошлом году|прошлого года', -1),
    relative('(?:в )?(?:следующем|будущем) году|(?:следующего|будущего) года', 1),
  ],
  zh: [
    rule(/年代/, '(\\d{3}0) ?年代', ([form]) => decade(form)),
    rule(
      /年代/,
      '(?:(\\d{1,2}|[一二十]{1,3}) ?世纪 ?)?([1-9]0|[一二三四五六七八九]十) ?年代',
      ([century, form]) =>
        decade(century === undefined ? String(han(form)) : String((han(century) - 1) * 100 + han(form))),
    ),
    rule(/世纪/, '(?<!\\d|\\d[.,])(\\d{1,2}|[一二三四五六七八九十]{1,3}) ?世纪', ([form]) => ({
      century: han(form),
    })),
    chinese('今年|本年(?!度)', 0),
    chinese('去年', -1),
    chinese('明年', 1),
  ],
}
/** «субботних матчей»: adjectives of weekdays. */
const WEEKDAY_ADJECTIVES = new Map([
  ['понедельничн', 1],
  ['вторничн', 2],
  ['пятничн', 5],
  ['субботн', 6],
  ['воскресн', 7],
])
const WEEKDAY_RULES: Readonly<Record<string, Rule>> = {
  zh: rule(
    /星期|周|礼拜/,
    '(?<![\\d一两二三四五六七八九十多几整首] ?个?)(?:星期|周|礼拜)([一二三四五六日天])(?! ?[次回期年])',
    ([form]) => weekday('zh', form),
  ),
  en: rule(/day/, `(?<!\\p{L})(${Object.keys(WEEKDAYS['en'] ?? {}).join('|')})(?!\\p{L})`, ([form]) =>
    weekday('en', form),
  ),
  ru: rule(
    /недел|вторн|сред|четверг|пятниц|суббот|воскрес/,
    `(?<!\\p{L})(?:(?<=(?<!\\p{L})(?:в|во|к|ко|со|с|до|по|на|и) )сред[аеы]|(понедельник|вторник|сред(?=у)|четверг|пятниц|суббот|воскресень)(?:[аоуеыиюя]|[оае][мй]|[аия][мх])?)(?!\\p{L})`,
    ([form]) => weekday('ru', `${form ?? 'сред'}${WEEKDAY_ENDING[form ?? 'сред'] ?? ''}`),
  ),
  tr: rule(
    /pazar|salı|çarşamba|perşembe|cuma/,
    "(?<!\\p{L})(pazartesi|salı|çarşamba|perşembe|cumartesi|cuma|pazar(?=['](?!ı)| (?:gün|sabah|akşam|gece|öğle)|dan|,))(?:'?(?:y?[ae]|d[ae]n?|n[ıi]n|s[ıi]|y?[ıi]|leri|ları|ye|si|sin[ed]e?n?))?(?!\\p{L})",
    ([form]) => weekday('tr', form),
  ),
}
const WEEKDAY_ENDING: Readonly<Record<string, string>> = {
  сред: 'а',
  пятниц: 'а',
  суббот: 'а',
  воскресень: 'е',
}

function weekday(lang: string, form: string | undefined): Partial<CalendarDate> | null {
  const day = WEEKDAYS[lang]?.[form ?? '']
  return day === undefined ? null : { weekday: day }
}

/** Parts of the calendar that are no day: centuries, decades, years in context, relative years, weekdays; the surer rules first. */
export function findEras({ lower, lang }: Folded): DateQuantity[] {
  const weekdays = WEEKDAY_RULES[lang]
  const found: DateQuantity[] = []
  for (const { needs, pattern, read } of [
    SHORT_YEAR,
    ...(RULES[lang] ?? []),
    ...(weekdays === undefined ? [] : [weekdays]),
  ]) {
    if (!needs.test(lower)) continue
    for (const match of lower.matchAll(pattern)) {
      const [form, ...groups] = match
      const parts = read(groups)
      const end = match.index + form.length
      if (parts !== null)
        found.push({
          kind: 'date',
          start: match.index,
          end,
          digits: /\d/.test(form),
          dates: [calendarDate(parts)],
        })
    }
  }
  return found
}
