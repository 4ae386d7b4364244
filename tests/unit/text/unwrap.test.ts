import { describe, expect, it } from 'vitest'
import { render } from '#shared/text/render'
import { unwrap } from '#shared/text/unwrap'

const paragraphs = (text: string): string[] => unwrap(text).map(({ spans }) => render(text, spans))
const kinds = (text: string): string[] => unwrap(text).map(({ kind }) => kind)

/** Breaks a paragraph at spaces so that no line is longer than `width`. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

const ENGLISH = [
  'The committee met on Tuesday to look at the accounts of the harbour, which had not been audited since the ' +
    'flood. Nobody could say how many barges were still in use, and the two clerks who kept the ledger had left.',
  'A second meeting was called for the spring. It was to be held in the old customs house, where the roof had ' +
    'been mended, and every member was asked to bring the papers that concerned the northern quay.',
  'The members agreed, after some talk, that the pilots ought to be paid by the tide and not by the day, as had ' +
    'been the custom in the other ports of the coast.',
]
const RUSSIAN = [
  'Комиссия собралась во вторник, чтобы рассмотреть счета гавани, которые не проверялись с самого наводнения. ' +
    'Никто не мог сказать, сколько барж ещё ходит по реке, а оба писаря, которые вели книгу, давно уехали.',
  'Второе собрание назначили на весну. Оно должно было пройти в старой таможне, где починили крышу, и каждого ' +
    'члена комиссии попросили принести бумаги, которые касаются северной пристани.',
]

describe.each([38, 60, 78, 95])('text wrapped at %i columns', (width) => {
  it.each([ENGLISH, RUSSIAN])('is joined again, paragraphs by empty lines', (...texts) => {
    expect(paragraphs(texts.map((text) => wrap(text, width).join('\n')).join('\n\n'))).toEqual(texts)
  })

  it.each([ENGLISH, RUSSIAN])(
    'is joined again, paragraphs by indent and an empty line after every line',
    (...texts) => {
      const lines = texts.flatMap((text) =>
        wrap(`@@@@${text}`, width).map((line) => line.replace('@@@@', '    ')),
      )
      expect(paragraphs(lines.join('\n\n'))).toEqual(texts)
    },
  )

  it('is joined again across page numbers and form feeds', () => {
    const lines = ENGLISH.flatMap((text) => ['', ...wrap(text, width)]).slice(1)
    const middle = lines.indexOf('') - 2
    const text = [...lines.slice(0, middle), '', '- 7 -', '\f', ...lines.slice(middle)].join('\n')
    expect(paragraphs(text).filter((shown) => shown !== '- 7 -')).toEqual(ENGLISH)
    expect(kinds(text)).toContain('furniture')
  })
})

describe('text that is not wrapped', () => {
  it('has a paragraph on each line', () => {
    expect(paragraphs(ENGLISH.join('\n'))).toEqual(ENGLISH)
    expect(paragraphs(ENGLISH.join('\r\n\r\n'))).toEqual(ENGLISH)
  })

  it('has a stray break inside a sentence undone', () => {
    const stray = ENGLISH.map((text, n) => (n === 1 ? text.replace('in the old', 'in\nthe old') : text))
    expect(paragraphs(stray.join('\n\n'))).toEqual(ENGLISH)
  })
})

describe('Chinese', () => {
  const first =
    '港务委员会于星期二开会，审查自水灾以来一直没有审计过的账目。没有人知道还有多少驳船仍在使用，保管账簿的两名职员早已离开。'
  const second =
    '第二次会议定于春季在旧海关大楼举行，该楼的屋顶已经修好，并请各位委员带上与北码头有关的文件，以便逐项核对。'
  const lines = (text: string, width: number): string[] => text.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []

  it('is joined without spaces where every line is followed by an empty one', () => {
    const text = [first, second].flatMap((paragraph) => lines(`　　${paragraph}`, 24)).join('\n\n')
    expect(paragraphs(text)).toEqual([first, second])
  })

  it('goes on over a page break in a sentence, though the page begins with an indent', () => {
    const [head, tail] = [lines(first, 24), lines(`　　${second}`, 24)]
    const text = [head[0], '', head[1], ` ${head.slice(2).join('\n\n')}`, '', tail.join('\n\n')].join('\n')
    expect(paragraphs(text)).toEqual([first, second])
  })
})

describe('lines that stand alone', () => {
  it('keeps a title in capitals apart from the body it runs into', () => {
    const title = [
      'HARBOUR COMMISSION DECIDES ON THE PAY OF PILOTS AND THE REPAIR OF',
      'THE CUSTOMS HOUSE ROOF',
    ]
    const text = [...title, ...wrap(ENGLISH[0] ?? '', 78)].join('\n')
    expect(paragraphs(text)).toEqual([title.join(' '), ENGLISH[0]])
    expect(kinds(text)).toEqual(['heading', 'body'])
  })

  it('starts a paragraph at each list item, and keeps the mark with its text', () => {
    const items = [
      '1. first of all the accounts of the harbour were read out,',
      '2. then the clerks were heard,',
      '(a) both of them',
    ]
    expect(paragraphs(items.join('\n'))).toEqual(items)
    expect(kinds(items.join('\n'))).toEqual(['list', 'list', 'list'])
  })

  it('does not take the number of a wrapped sentence for a list item', () => {
    const text = wrap(
      'Komite bugün toplandı ve sonra da genel kurulun bu yılki 74. oturumunda uzun uzun konuştu.',
      57,
    )
    expect(text[1]).toMatch(/^74\. /u)
    expect(paragraphs([...text, ...wrap(ENGLISH[0] ?? '', 57)].join('\n'))[0]).toContain(
      'yılki 74. oturumunda',
    )
  })

  it.each([
    [
      [
        'The delegation walked from the station to',
        'the house, and they came at last to No.',
        '10. The minister was out, and so was his',
        'whole family.',
      ],
    ],
    [
      [
        'Under the terms of the law as set out in',
        'the code of the country known as U.S.C.',
        '§ 1983 any person may sue, and the court',
        'has to hear it.',
      ],
    ],
    [
      [
        'Рисунки и таблицы помещены в конце книги,',
        'среди прочего они собраны в приложении К.',
        'и. Смирнов нашёл в них несколько ошибок и',
        'исправил их.',
      ],
    ],
  ])('goes on behind an abbreviation, though the line begins as an item does: %j', (lines) => {
    expect(paragraphs(lines.join('\n'))).toEqual([lines.join(' ')])
  })

  it.each([
    [
      'The members of the committee looked at the',
      'report, which names three kinds of vitamin C.',
      '1.',
      '2.',
    ],
    [
      'The members of the committee looked at the',
      'report, which names the measures in group B.',
      '(a)',
      '(b)',
    ],
    [
      'Члены комиссии рассмотрели доклад, в котором',
      'говорится о трёх разновидностях витамина С.',
      '1.',
      '2.',
    ],
  ])('ends at a capital by itself, behind which a list begins: %s %s', (first, last, one, two) => {
    const items = [
      [`${one} The first kind is made of the fruit that`, 'grows on the northern coast of the island.'],
      [`${two} The second kind is made in the works that`, 'stand beside the harbour, and is much cheaper.'],
    ]
    const text = [first, last, ...items.flat()].join('\n')
    expect(paragraphs(text)).toEqual([`${first} ${last}`, ...items.map((lines) => lines.join(' '))])
  })

  it('sets signature lines apart', () => {
    const text = [...wrap(ENGLISH[0] ?? '', 78), '', 'Jane Roe', 'Secretary', 'Harbour Commission'].join('\n')
    expect(paragraphs(text)).toEqual([ENGLISH[0], 'Jane Roe', 'Secretary', 'Harbour Commission'])
  })
})

describe('what interrupts a paragraph', () => {
  it('leaves the sentence whole when a footnote and a page number stand inside it', () => {
    const [a = '', b = '', c = '', ...rest] = wrap(ENGLISH[0] ?? '', 60)
    const text = [
      a.replace('accounts', 'accounts*'),
      b,
      '',
      '* As of last year.',
      '',
      '12',
      '',
      c,
      ...rest,
    ].join('\n')
    const found = unwrap(text)
    expect(found.map(({ kind }) => kind)).toEqual(['body', 'note', 'furniture'])
    expect(found[0]?.spans).toHaveLength(2)
    expect(render(text, found[0]?.spans ?? [])).toBe(ENGLISH[0]?.replace('accounts', 'accounts*'))
  })

  it('finds running heads that come back on every page', () => {
    const page = (n: number): string[] => wrap(ENGLISH[n - 1] ?? '', 60)
    const text = [1, 2, 3].flatMap((n) => ['\fHarbour papers', '', ...page(n), '', String(n)]).join('\n')
    expect(kinds(text).filter((kind) => kind === 'furniture')).toHaveLength(6)
  })

  it('finds a running head that comes once, where it cuts a sentence in two', () => {
    const [first = [], second = []] = ENGLISH.slice(0, 2).map((text) => wrap(text, 60))
    const text = [
      ...first,
      '',
      ...second.slice(0, 2),
      '',
      '1',
      '',
      '\fHarbour Records',
      '',
      ...second.slice(2),
    ]
    expect(kinds(text.join('\n')).filter((kind) => kind === 'furniture')).toHaveLength(2)
    expect(paragraphs(text.join('\n'))).toEqual(expect.arrayContaining(ENGLISH.slice(0, 2)))
    const heading = [...first, '', '1', '', '\fThe second meeting', '', ...second]
    expect(kinds(heading.join('\n')).filter((kind) => kind === 'furniture')).toHaveLength(1)
  })

  it.each([
    ['Adopted by the members of the harbour board in the old customs house, 5 May', 'Annex: the barges'],
    ['- the repair of the quays that were damaged by the flood of the year before', 'Part two'],
  ])('keeps a heading at the top of a page where no sentence goes on behind it: %s', (last, heading) => {
    const [first = [], second = []] = ENGLISH.slice(0, 2).map((text) => wrap(text, 78))
    const text = [...first, '', last, '', '1', '', `\f${heading}`, '', ...second].join('\n')
    expect(kinds(text).filter((kind) => kind === 'furniture')).toHaveLength(1)
  })

  it('keeps a Chinese heading behind a last line that is a paragraph of its own', () => {
    const line = '港务委员会于星期二开会审查自水灾以来一直没有审计过的账目'
    const text = `${line}。\n\n${line}\n\n1\n\n\f附件一\n\n第二次会议定于春季举行。`
    expect(kinds(text).filter((kind) => kind === 'furniture')).toHaveLength(1)
    expect(paragraphs(text)).toEqual([`${line}。`, line, '1', '附件一', '第二次会议定于春季举行。'])
  })

  it('keeps a list of numbers that counts nothing', () => {
    expect(kinds('Results\n1820\n17\n94\nEnd of the table')).not.toContain('furniture')
  })
})

describe('hyphens at the end of a line', () => {
  it('go where the word is written in one piece elsewhere, and stay where it is a compound', () => {
    const text = [
      'The international harbour commission of the well-known port on the inter-',
      'national coast heard the clerks of the house and of the ledger, a well-',
      'known pair, before it went on with the accounts and with the Non-',
      'Aligned pilots of the river.',
    ].join('\n')
    const [shown] = paragraphs(text)
    expect(shown).toContain('on the international coast')
    expect(shown).toContain('a well-known pair')
    expect(shown).toContain('Non-Aligned pilots')
  })

  it('that are soft always go', () => {
    expect(paragraphs('The harbour was governed by a com\u00ad\nmission of the town.')[0]).toContain(
      'a commission of',
    )
  })
})
