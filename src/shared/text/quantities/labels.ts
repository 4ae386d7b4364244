import type { Folded } from '#shared/text/quantities/fold'
import type { OtherQuantity } from '#shared/text/quantities/quantity'
import { readHan } from '#shared/text/quantities/words-zh'

const DIGITS = /^ *\(?(\d{1,3})(?:\)\.?|[.、]) ?(?=[^\d ])/
const HAN = /^ *(?:\(([一二三四五六七八九十]{1,3})\)|([一二三四五六七八九十]{1,3})、)/

/** The number of a list item at the start of a segment ("17. 决定", "(3) …", 二、). */
export function findLabels({ plain, lower, lang }: Folded): OtherQuantity[] {
  const match = DIGITS.exec(plain) ?? (lang === 'zh' ? HAN.exec(plain) : null)
  if (match === null) return []
  const [form, digits] = match
  const next = form.length
  // Where a full stop makes an ordinal ("31. özel oturum"), only a capital after it starts a sentence.
  const ordinal =
    lang !== 'en' &&
    lang !== 'zh' &&
    lang !== 'ru' &&
    form.trimEnd().endsWith('.') &&
    plain.charAt(next) === lower.charAt(next)
  if (ordinal) return []
  // "3.5" is no item, and "5. " ends a sentence only where something follows.
  const value = digits === undefined ? readHan(match[1] ?? match[2] ?? '')[0] : Number(digits)
  return value === undefined
    ? []
    : [{ kind: 'label', start: 0, end: form.trimEnd().length, digits: digits !== undefined, values: [value] }]
}
