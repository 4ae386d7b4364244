import { describe, expect, it } from 'vitest'
import { sentenceSplitter } from '#shared/segment/sentences'

/** `|` marks each place where a sentence ends. */
function marked(lang: string, text: string): string {
  const ends = new Set(sentenceSplitter(lang)(text).slice(0, -1))
  return Array.from({ length: text.length }, (_, at) => (ends.has(at) ? '|' : '') + text.charAt(at)).join('')
}

const CASES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Dr. Smith met Mrs. Brown at 5 p.m. on Friday. |They talked.',
    'See No. 5 and Art. 12 of the treaty. |No. |That was all.',
    'He said no. |I left.',
    'The U.S. Senate met. |It was in the U.S. |The vote failed.',
    'Acme Inc. was sold, e.g. to Mr. J. R. Roe. |Nobody knew.',
    'It cost 3.5 million. |In 2020. |Then 4.',
    '“I am here.” |He was there.',
    '"Are you sure?" he asked. |"Yes!" she said.',
    'He left (he was tired. She too.) and slept. |(They woke. |Late.) |Then they ate.',
    'Wait... and see. |Wait… |Then go.',
    'First. . . . nothing else. |Done.',
    'Read https://example.org/a.b?c=d. |Then A/75/860. |Done.',
    '1. The first item. |It has two sentences.',
    '(a) The other. |It too.',
    'It was proved.[3] |Then it was not.¹ |So what?!  |Well.',
    'World War II. |The end.',
    'At 1 a.m. |The bells rang.',
    'Mr. Roe, Ph.D., came. |See fig. 3 and pp. 4-5.',
    'A/RES/74/270, para. 4, Add. 1. |The rest follows.',
    'He asked, "Why?" |She did not know.',
  ],
  tr: [
    'BM Genel Kurulunun 74. oturumu açıldı. |Herkes geldi.',
    'Bütçe 3.5 milyar manattı. |Yeterli değildi.',
    'II. Dünya Savaşı bitti. |20. Yüzyıl başladı.',
    'Prof. Dr. Ayşe Yılmaz konuştu. |Sonra Doç. Dr. Ali Kaya söz aldı.',
    'Bkz. madde 5. |Ayrıca sn. Bakan geldi.',
    '"Size baskı yapmak istemem." dedi. |Sonra gitti.',
    '4 Mayıs’ta toplandı. |Karar 5. Maddeye göre alındı.',
    'Elma, armut vb. meyveler satıldı. |Kalmadı.',
    'M. K. Atatürk 1881’de doğdu. |Nerede? |Selanik’te!',
    'No. 5’te oturuyor. |Bu doğru mu?',
    'T.C. Anayasası değişti. |Öyle mi... |Evet.',
    '1. Birinci madde budur. |İkincisi de var.',
  ],
  ru: [
    'В 1999 г. Иванов А. С. приехал. |Он остался.',
    'Завод построили в далёком 1953 г. |Он работал.',
    'Он купил хлеб, т. е. еду. |И т. д. и т. п.',
    'На ул. Ленина, д. 5, жил проф. Петров. |Там тихо.',
    'Бюджет вырос до 5 млн. руб. в год. |Это много.',
    'За этот год завод выпустил товаров на 5 млрд. |На этом рост кончился.',
    '«Приезжайте!» – сказал он. |«Хорошо».',
    '«Ты идёшь?» |Она молчала.',
    'См. рис. 3 и ст. 12 п. 4 закона. |Далее.',
    'А. С. Пушкин родился в Москве. |Когда? |В 1799 году.',
    'Это было в XIX в. и в 5 г. до н. э. в Риме. |Конец…  |Начало.',
    'Он пришёл (это было вчера. Вечером.) и ушёл. |Всё.',
    '1. Первый пункт. |Он длинный.',
    'Подождите... и увидите. |Да.',
  ],
  zh: [
    '他来了。|她走了！|为什么？|不知道。',
    '“我来了。”|她走了。',
    '“我来了。”他说。|她走了。',
    '韦先生道：“你来了？”|李先生道：“来了。”',
    '会议（第3次。未公开）结束。|散会。',
    '他读了《你是谁？》这本书。|很好。',
    '受雇的人有工资；其余的人没有。|完了。',
    '他……走了。|她说：“好……”|门开了。',
    '增长了3.5%。|第A/RES/74/270号决议通过。|No. 5也通过。',
    '1. 重申承诺。|2. 表示支持。',
    '一、总则。|二、分则。',
    '他住在 St. Louis。|Dr. Smith来了。',
    '“他真的来了吗？！”|没人知道。',
    '（一）开会。|（二）散会。',
    '「走吧。」|大家站了起来。',
    '他来了.|她走了!|好?|走。',
  ],
  de: ['Das ist ein Satz. |Das ist noch einer.'],
  und: ['One sentence. |Another sentence.'],
}

describe.each(Object.entries(CASES))('sentences in %s', (lang, cases) => {
  it.each(cases)('%s', (expected) => {
    expect(marked(lang, expected.replaceAll('|', ''))).toBe(expected)
  })
})

describe('a splitter', () => {
  it('gives ascending ends, the last of them the length, and none for an empty text', () => {
    for (const lang of ['zh', 'tr', 'ru', 'en', 'de', 'no such tag']) {
      const split = sentenceSplitter(lang)
      expect(split('')).toEqual([])
      expect(split('no end')).toEqual([6])
      expect(split('One. Two.')).toEqual([5, 9])
    }
  })

  it('takes the rules of the primary language for a tag with a region or a script', () => {
    expect(sentenceSplitter('tr-TR')('74. Oturum açıldı.')).toHaveLength(1)
    expect(sentenceSplitter('zh-Hant')('他來了。她走了。')).toHaveLength(2)
  })
})
