import { describe, expect, it } from 'vitest'
import { joinShown } from '#shared/exchange/join'

describe('joinShown', () => {
  it.each([
    ['en', ['One.', 'Two.'], 'One. Two.'],
    ['ru', ['Раз.', ' Два. '], 'Раз. Два.'],
    ['ko', ['하나.', '둘.'], '하나. 둘.'],
    ['zh', ['一。', '二。'], '一。二。'],
    ['zh-Hant-TW', ['一。」', '「二。'], '一。」「二。'],
    ['zh', ['他说：“一。”', '“二。”'], '他说：“一。”“二。”'],
    ['ZH', ['第75/860号', '文件'], '第75/860号文件'],
    ['ja', ['一です。', '二です。'], '一です。二です。'],
    ['zh', ['A/75/860', 'S/2021/387'], 'A/75/860 S/2021/387'],
    ['zh', ['See the report.', 'It is long.'], 'See the report. It is long.'],
    ['en', ['One.', ' ', '', 'Two.'], 'One. Two.'],
    ['en', [], ''],
  ])('%s: %j', (lang, texts, joined) => {
    expect(joinShown(lang, texts)).toBe(joined)
  })
})
