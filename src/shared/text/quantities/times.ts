import type { Folded } from '#shared/text/quantities/fold'
import type { OtherQuantity } from '#shared/text/quantities/quantity'
import { numbersIn } from '#shared/text/quantities/symbols'

const CLOCK = /(?<!\d|\d[.,:])(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?![\d:])(?: ?(?:[ap]\.? ?m\b\.?))?/g
const BY_LANGUAGE: Readonly<Record<string, readonly RegExp[]>> = {
  en: [/(?<!\d|\d[.,])\d{1,2}(?:[.:]\d{2})? ?(?:a\.m\.|p\.m\.|am\b|pm\b|o'clock)/g],
  tr: [/(?<=saat(?:ler[iı])? )\d{1,2}[.:]\d{2}(?:'?\p{L}+)?/gu, /(?<=saat )\d{1,2}(?='[dty])/g],
  ru: [
    /(?<!\d|\d[.,])\d{1,2} час(?:ов|а)? \d{1,2} минут\p{L}*/gu,
    /(?<=(?<!\p{L})в )\d{1,2}[.]\d{2}(?!\d)/gu,
    /(?<!\d|\d[.,])\d{1,2} (?:час\p{L}* )?(?:утра|вечера|ночи|дня)(?!\p{L})/gu,
  ],
  zh: [
    /(?<=(?:上午|下午|晚上|凌晨|早上|中午|清晨|傍晚|深夜|夜里|晚间) ?)(?:\d{1,2}|[一二两三四五六七八九十]{1,3}) ?[点时](?: ?(?:\d{1,2}|[一二三四五六七八九十]{1,3}) ?分)?/g,
    /(?<!\d|\d[.,])\d{1,2} ?[点时] ?\d{1,2} ?分/g,
    /(?<!\d|\d[.,])(?:\d{1,2}|[一二两三四五六七八九十]{1,3}) ?点钟/g,
  ],
}

/** Times of day. */
export function findTimes({ lower, lang }: Folded): OtherQuantity[] {
  if (!/\d/.test(lower) && (lang !== 'zh' || !/[点时]/.test(lower))) return []
  return [CLOCK, ...(BY_LANGUAGE[lang] ?? [])].flatMap((pattern) =>
    [...lower.matchAll(pattern)].map((match): OtherQuantity => {
      const [form] = match
      return {
        kind: 'time',
        start: match.index,
        end: match.index + form.length,
        digits: /\d/.test(form),
        values: numbersIn(form),
      }
    }),
  )
}
