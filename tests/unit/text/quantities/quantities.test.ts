import { describe, expect, it } from 'vitest'
import { findQuantities } from '#shared/text/quantities/quantities'
import type { Quantity } from '#shared/text/quantities/quantity'

/** One line a quantity: kind, `~` for words, `≈` for approximate, the text and the values. */
function show(text: string, lang: string): string[] {
  return findQuantities(text, lang).map((q) => `${kind(q)} ${text.slice(q.start, q.end)} = ${value(q)}`)
}

function kind(q: Quantity): string {
  return q.kind + (q.digits ? '' : '~') + ('approximate' in q && q.approximate ? '≈' : '')
}

function value(q: Quantity): string {
  if (q.kind !== 'date')
    return q.values.map((v) => Number(v.toPrecision(4) === String(v) ? v : v.toFixed(4))).join('|')
  return q.dates
    .map(({ year, month, day, weekday, decade, century, relativeYear }) =>
      relativeYear !== null
        ? `year${relativeYear >= 0 ? '+' : ''}${relativeYear}`
        : weekday !== null
          ? `w${weekday}`
          : century !== null
            ? `c${century}`
            : decade !== null
              ? `${decade}s`
              : [year ?? '', month ?? '', day ?? ''].join('-'),
    )
    .join('|')
}

function table(lang: string, cases: readonly (readonly [string, readonly string[]])[]): void {
  it.each(cases)('%s', (text, expected) => {
    expect(show(text, lang)).toEqual(expected)
  })
}

describe('Chinese numbers', () => {
  table('zh', [
    ['35 亿马纳特(20 亿美元)', ['number 35 亿 = 3500000000', 'number 20 亿 = 2000000000']],
    ['约 90 万公务员', ['number≈ 90 万 = 900000']],
    ['20 多家医院', ['number≈ 20 多 = 20']],
    ['超过 16 万次测试', ['number≈ 16 万 = 160000']],
    ['六成贷款', ['percent~ 六 = 60']],
    ['第七十四届联合国大会', ['ordinal~ 七十四 = 74']],
    ['第 2 次首脑会议', ['ordinal 2 = 2']],
    ['三分之二的成员', ['number~ 三分之二 = 0.6667']],
    ['百分之六十二', ['percent~ 六十二 = 62']],
    ['50% 的学生', ['percent 50 = 50']],
    ['４．７５％', ['percent ４．７５ = 4.75']],
    ['二十五支队伍', ['number~ 二十五 = 25']],
    ['两艘船', ['number~ 两 = 2']],
    ['三个月内', ['number~ 三 = 3']],
    ['3亿5000万人', ['number 3亿5000万 = 350000000']],
    ['2.3万亿元', ['number 2.3万亿 = 2300000000000']],
    ['三千五百人', ['number~ 三千五百 = 3500']],
    ['三千五人', ['number~ 三千五 = 3500']],
    ['一百零五', ['number~ 一百零五 = 105']],
    ['25 位国家元首、1 位副总统和 11位部长', ['number 25 = 25', 'number 1 = 1', 'number 11 = 11']],
    ['一些国家统一进一步十分万一', []],
    ['1,234,567', ['number 1,234,567 = 1234567']],
  ])
})

describe('Chinese dates', () => {
  table('zh', [
    ['2020 年 5 月 13 日', ['date 2020 年 5 月 13 日 = 2020-5-13']],
    ['在2020年5月4日举行', ['date 2020年5月4日 = 2020-5-4']],
    ['二〇二〇年五月十三日', ['date~ 二〇二〇年五月十三日 = 2020-5-13']],
    ['在 3月 23日给我的信中', ['date 3月 23日 = -3-23']],
    ['于 2019 年 10 月 25 日至 26 日', ['date 2019 年 10 月 25 日 = 2019-10-25', 'date 26 日 = 2019-10-26']],
    ['3月3-5日', ['date 3月3 = -3-3', 'date 5日 = -3-5']],
    ['4 月 27 日和5 月 4 日起', ['date 4 月 27 日 = -4-27', 'date 5 月 4 日 = -5-4']],
    ['3 月初', ['date 3 月 = -3-']],
    ['19世纪50年代', ['date 19世纪50年代 = 1850s']],
    ['九十年代', ['date~ 九十年代 = 90s']],
    ['二十一世纪', ['date~ 二十一世纪 = c21']],
    ['今年年初', ['date~ 今年 = year+0']],
    ['上周三，一周三次', ['date~ 周三 = w3', 'number~ 三 = 3']],
    ['下午3点', ['time 3点 = 3']],
  ])
})

describe('Turkish', () => {
  table('tr', [
    ["40'tan fazla üye", ['number≈ 40 = 40']],
    ['3.5 milyar manat', ['number 3.5 milyar = 3500000000']],
    ['3,5 milyar', ['number 3,5 milyar = 3500000000']],
    ['12 milyon 500 bin', ['number 12 milyon 500 bin = 12500000']],
    ['5 milyon dolarlık', ['number 5 milyon = 5000000']],
    ['yaklaşık 120 bin kişi', ['number≈ 120 bin = 120000']],
    ['1.250', ['number 1.250 = 1250|1.25']],
    ['1.234.567 cıvata', ['number 1.234.567 = 1234567']],
    ["yüzde 4,75'e", ['percent 4,75 = 4.75']],
    ['%50', ['percent 50 = 50']],
    ['74. oturumun', ['ordinal 74 = 74']],
    ['31. özel oturum', ['ordinal 31 = 31']],
    ['üyelerin üçte ikisini', ['number~ üçte ikisini = 0.6667']],
    ['öğrencilerin yarısı', ['number~ yarısı = 0.5']],
    ['yirmi beş ya da yirmibeş', ['number~ yirmi beş = 25', 'number~ yirmibeş = 25']],
    ['iki buçuk milyon', ['number~ iki buçuk milyon = 2500000']],
    ['ikinci zirve', ['ordinal~ ikinci = 2']],
    ['üçü, dokuzdan', ['number~ üçü = 3', 'number~ dokuzdan = 9']],
    ['bir adam, altın, ona, onun, yüzüne, binler', []],
    ['3-4 Aralık tarihlerinde', ['date 3 = -12-3', 'date 4 Aralık = -12-4']],
    ["4 Mayıs'ta", ["date 4 Mayıs'ta = -5-4"]],
    ['4 Mayıs 2020', ['date 4 Mayıs 2020 = 2020-5-4']],
    ["2020'de", ['date 2020 = 2020--']],
    ['2018 yılında', ['date 2018 yılında = 2018--']],
    ["1990'lar", ["date 1990'lar = 1990s"]],
    ['20. yüzyıl', ['date 20. yüzyıl = c20']],
    ["COVID-19'a", ['symbol COVID-19 = 19']],
  ])
})

describe('Russian', () => {
  table('ru', [
    ['4 мая 2020 года', ['date 4 мая 2020 года = 2020-5-4']],
    [
      '3-4 декабря текущего года',
      ['date 3 = -12-3', 'date 4 декабря = -12-4', 'date~ текущего года = year+0'],
    ],
    ['3–4 декабря', ['date 3 = -12-3', 'date 4 декабря = -12-4']],
    ['31-ю специальную сессию', ['ordinal 31 = 31']],
    ['в течение трех месяцев; трёх', ['number~ трех = 3', 'number~ трёх = 3']],
    ['3,5 млрд манатов', ['number 3,5 млрд = 3500000000']],
    ['12 млн 500 тыс. тонн', ['number 12 млн 500 тыс = 12500000']],
    ['1 234 567 болтов', ['number 1 234 567 = 1234567']],
    ['4,75 процента', ['percent 4,75 = 4.75']],
    ['до 5,5%', ['percent≈ 5,5 = 5.5']],
    ['две трети членов', ['number~ две трети = 0.6667']],
    ['в два с половиной миллиона', ['number~ два с половиной миллиона = 2500000']],
    ['тридцать первый', ['ordinal~ тридцать первый = 31']],
    ['сто двадцать три тысячи четыреста пять', ['number~ сто двадцать три тысячи четыреста пять = 123405']],
    ['трёхлетний ребёнок', ['number~ трёхлетний = 3']],
    ['со своей семью, один человек', []],
    ['в среду, в окружающей среде', ['date~ среду = w3']],
    ['XXI век', ['date~ XXI век = c21']],
    ['1990-х годов', ['date 1990-х годов = 1990s']],
    ['2014-2018 годах', ['date 2014 = 2014--', 'date 2018 годах = 2018--']],
    ['пандемии COVID -19', ['symbol COVID -19 = 19']],
    ['в 15:30', ['time 15:30 = 15|30']],
  ])
})

describe('English', () => {
  table('en', [
    ['on May 4, 2020, the', ['date May 4, 2020 = 2020-5-4']],
    ['3 December 2020', ['date 3 December 2020 = 2020-12-3']],
    ['the 4th of May', ['date 4th of May = -5-4']],
    [
      'on December 3-4 of this year',
      ['date December 3 = -12-3', 'date 4 = -12-4', 'date~ this year = year+0'],
    ],
    ['May 3 – June 4, 2020', ['date May 3 = 2020-5-3', 'date June 4, 2020 = 2020-6-4']],
    ['03/04/2020', ['date 03/04/2020 = 2020-4-3|2020-3-4']],
    ['2020-05-13', ['date 2020-05-13 = 2020-5-13']],
    ['in May; it may be; they march', ['date~ May = -5-']],
    ['the 31st session', ['ordinal 31 = 31']],
    ['the twenty-first', ['ordinal~ twenty-first = 21']],
    ['within 3 months', ['number 3 = 3']],
    ['over 40 states', ['number≈ 40 = 40']],
    ['120,000 people', ['number 120,000 = 120000']],
    ['1.250', ['number 1.250 = 1.25|1250']],
    ['4.75 per cent', ['percent 4.75 = 4.75']],
    ['5-6%', ['percent 5 = 5', 'percent 6 = 6']],
    ['2 to 3 million', ['number 2 = 2000000|2', 'number 3 million = 3000000']],
    ['two and a half million dollars', ['number~ two and a half million = 2500000']],
    ['two hundred and five', ['number~ two hundred and five = 205']],
    [
      'Half of it, two thirds, a dozen',
      ['number~ Half = 0.5', 'number~ two thirds = 0.6667', 'number~ dozen = 12'],
    ],
    ['$221bn and 10k', ['number 221bn = 221000000000', 'number 10k = 10000']],
    ['in the 1990s and the 21st century', ['date 1990s = 1990s', 'date 21st century = c21']],
    ['on Monday', ['date~ Monday = w1']],
    ['no one is the only one', []],
    ['10-6', ['number 10 = 10', 'number 6 = 6']],
    ['at 3:30 pm', ['time 3:30 pm = 3|30']],
    ['17. Decides to', ['label 17. = 17']],
  ])
})

describe('what is no quantity', () => {
  table('en', [
    ['A/75/860–S/2021/387', ['symbol A/75/860 = 75|860', 'symbol S/2021/387 = 2021|387']],
    ['resolution 59/50', ['symbol 59/50 = 59|50']],
    ['https://undocs.org/ch/A/RES/74/270', ['symbol https://undocs.org/ch/A/RES/74/270 = 74|270']],
    ['G20, F-16 and 5G', ['symbol G20 = 20', 'symbol F-16 = 16', 'symbol 5G = 5']],
  ])
  it('is read beside Chinese characters without spaces', () => {
    expect(show('第A/RES/74/270号', 'zh')).toEqual(['symbol A/RES/74/270 = 74|270'])
    expect(show('《2019 冠状病毒病全球人道主义应对计划》', 'zh')).toEqual(['symbol 2019  = 2019'])
  })
})

describe('any other language', () => {
  table('fr', [
    ['1 234 567,89 et 2020-05-13', ['number 1 234 567,89 = 1234567.89', 'date 2020-05-13 = 2020-5-13']],
  ])
  table('xx', [['1.250 or 7', ['number 1.250 = 1250|1.25', 'number 7 = 7']]])
})
