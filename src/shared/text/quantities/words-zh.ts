import type { Folded } from '#shared/text/quantities/fold'
import { readDigits } from '#shared/text/quantities/digits'
import type { Numeral } from '#shared/text/quantities/numeral-reader'

const DIGIT: ReadonlyMap<string, number> = new Map(
  Array.from('〇零一二三四五六七八九', (c, i): [string, number] => [c, Math.max(0, i - 1)]),
)
const VALUE = new Map([...DIGIT, ['两', 2], ['俩', 2]])
const UNIT = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
])
const MYRIAD = new Map([
  ['万', 1e4],
  ['亿', 1e8],
  ['兆', 1e12],
])

const RUN =
  /(?<!\d|\d\.)\d[\d,.]*(?: ?[多余几])?(?: ?[十百千万亿兆]+)?(?:零?\d+[千百]?[万亿]?|[一二三四五六七八九]+[百千]?万)?|两?[〇零一二三四五六七八九十百千万亿]+(?:(?<=[百千万亿零])两[百千万亿][〇零一二三四五六七八九十百千万亿]*)?|两/gu
/** Counters and nouns before which a lone character is a number; elsewhere 一 三 十 are parts of words. */
const COUNTED =
  /^ ?[多余]?(?:个|名|位|人|口|岁|周|天|年|小时|分钟|秒|次|项|件|种|家|只|支|艘|条|张|场|届|米|公里|英里|英寸|英尺|吨|磅|美元|英镑|欧元|倍|所|座|国|省|轮|段|代|句|层|间|部|本|辆|架|枚|起|例|组|队|度|元|块|双|对|颗|枝|批|份|篇|集|连|胜|负|平|球|分(?!之)|杆|洞|局|盘|强|级|门|星|号|楼|室|厅|发|晚|夜|日|大|重|方|党|军|州|市|县|村|封|套|杯|瓶|碗|笔|幅|首|根|棵|头|匹|成|折|点|胞胎|年级|季度|世|男|女|子|姐妹|兄弟|姐|哥|弟|妹|页|章|节|票|步|栋|幢|株|朵|盒|箱|桶|版)/
/** Words in which the characters count nothing. */
const IDIOM =
  /^(?:十分(?!之)|万分|千万(?![元人个美名吨英])|万一|一一|三三两两|百万富翁|亿万|万万|千千|万千|百千|零零|十一黄金|九一一|三军|四川|六盘[水山]|千亿富翁)/

/** Numbers of Chinese, in digits, in characters, or mixed (3.5亿, 20多万, 三千五百). */
export function findHanNumerals({ lower }: Folded): Numeral[] {
  const found: Numeral[] = []
  for (const match of lower.matchAll(RUN)) {
    const form = match[0].replace(/[,.]+$/, '')
    const { index } = match
    const end = index + form.length
    const digits = /\d/.test(form)
    if (!digits && !counts(lower, index, end)) continue
    const values = digits ? readMixed(form) : readHan(form)
    if (values.length === 0) {
      for (const part of form.matchAll(/\d+/g))
        found.push({
          start: index + part.index,
          end: index + part.index + part[0].length,
          values: [Number(part[0])],
          digits: true,
          ordinal: false,
          scale: 1,
        })
      continue
    }
    const scale = /[万亿兆]/.test(form) ? Array.from(form).reduce((s, c) => s * (MYRIAD.get(c) ?? 1), 1) : 1
    found.push({ start: index, end, values, digits, ordinal: false, scale })
  }
  return found
}

function counts(text: string, start: number, end: number): boolean {
  const form = text.slice(start, end)
  if (IDIOM.test(text.slice(start))) return false
  const rest = text.slice(end, end + 4)
  const before = text.slice(Math.max(0, start - 2), start)
  if (/(?:第|分之) ?$/.test(before) || /^ ?分之/.test(rest))
    return readHan(form).length > 0 || form.length === 1
  if (form.length === 1)
    return (
      form !== '一' &&
      !UNIT.has(form === '十' ? '' : form) &&
      !MYRIAD.has(form) &&
      form !== '零' &&
      COUNTED.test(rest) &&
      !/[统唯每]$/.test(before)
    )
  // Two digits side by side are an estimate (三五个) or a name; 一 before a unit alone (一百) is a number.
  return readHan(form).length > 0
}

/** The value of a numeral in characters, with or without place names (三千五百, 二〇二〇); none if it is no numeral. */
export function readHan(form: string): number[] {
  const chars = Array.from(form)
  if (chars.every((c) => VALUE.has(c))) {
    if (chars.length === 2) return []
    return [Number(chars.map((c) => VALUE.get(c) ?? 0).join(''))]
  }
  let total = 0
  let section = 0
  let digit: number | null = null
  let unit = 10_000
  for (const c of chars) {
    const value = VALUE.get(c)
    const place = UNIT.get(c)
    const myriad = MYRIAD.get(c)
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return []
      digit = value
    } else if (place !== undefined) {
      section += (digit ?? 1) * place
      unit = place
      digit = null
    } else if (myriad !== undefined) {
      const amount = section + (digit ?? 0)
      if (amount === 0 && total === 0) return []
      total =
        amount === 0
          ? total * myriad
          : total > 0 && total < myriad
            ? (total + amount) * myriad
            : total + amount * myriad
      section = 0
      digit = null
      unit = myriad
    }
  }
  // 三千五: the last digit takes the next smaller place.
  const closing =
    digit === null
      ? 0
      : unit >= 100 && !form.includes('零') && !form.includes('〇')
        ? digit * (unit / 10)
        : digit
  return [total + section + closing]
}

/** Digits with places after them: 35 亿, 20多万, 1亿5000万, 3千. */
function readMixed(form: string): number[] {
  const compact = form.replaceAll(/[ 多余几]/g, '')
  const parts = [...compact.matchAll(/([\d.,]+)([十百千万亿兆]*)/g)]
  if (parts.length === 0) return []
  const read = parts.map(([, digits = '', places = '']) => ({
    values: readDigits(digits, 'zh'),
    factor: Array.from(places).reduce((f, c) => f * (UNIT.get(c) ?? MYRIAD.get(c) ?? 1), 1),
  }))
  if (read.some(({ values }) => values.length === 0)) return []
  if (read.length === 1) return (read[0]?.values ?? []).map((v) => round(v * (read[0]?.factor ?? 1)))
  const tail = /[万亿]([一二三四五六七八九]+[百千]?)万$/.exec(compact)?.[1]
  const extra = tail === undefined ? 0 : (readHan(tail)[0] ?? 0) * 1e4
  return [round(read.reduce((sum, { values, factor }) => sum + (values[0] ?? 0) * factor, extra))]
}

function round(value: number): number {
  return Number(value.toPrecision(15))
}
