import { describe, expect, it } from 'vitest'
import { selectUnits } from '#shared/exchange/select-units'
import { selectWorks } from '#shared/exchange/select-works'
import {
  DEFAULT_EXPORT,
  type ExportOptions,
  type ExportUnit,
  type ExportWork,
} from '#shared/exchange/selection'
import { exportUnit, exportWork } from '#support/tmx'

function choose(work: ExportWork, options: Partial<ExportOptions> = {}) {
  const all = [...selectUnits(work, { ...DEFAULT_EXPORT, ...options })]
  return {
    units: all.flatMap((choice) => (choice.kind === 'selected' ? [choice.unit] : [])),
    texts: all.flatMap((choice) =>
      choice.kind === 'selected'
        ? [choice.unit.texts.map(({ lang, text }) => `${lang}:${text}`).join(' ')]
        : [],
    ),
    leftOut: all.flatMap((choice) =>
      choice.kind === 'left-out' ? [`${choice.leftOut.unit} ${choice.leftOut.why}`] : [],
    ),
    beginnings: all.flatMap((choice) => (choice.kind === 'left-out' ? [choice.leftOut.text] : [])),
  }
}

describe('selectUnits', () => {
  it('takes units of two versions and more, and lists gaps with the beginning of their text', () => {
    const units = [
      exportUnit(1, ['A', 'B', 'C']),
      exportUnit(2, ['A', null, 'C']),
      exportUnit(3, [null, `${'b'.repeat(79)}\u{1f4d6}`, null]),
    ]
    const { texts, leftOut, beginnings } = choose(exportWork(['en', 'ru', 'tr'], units))
    expect(texts).toEqual(['en:A ru:B tr:C', 'en:A tr:C'])
    expect(leftOut).toEqual(['3 gap'])
    expect(beginnings).toEqual(['b'.repeat(79)])
  })

  it('leaves versions out that are only comparable, unless all relations are asked for', () => {
    const work = (): ExportWork =>
      exportWork(
        ['zh', 'tr', 'en', 'ru'],
        [exportUnit(1, ['Z', 'T', 'E', 'R']), exportUnit(2, ['Z', null, 'E', null])],
        [
          [0, 1],
          [0, 2],
          [0, 3],
          [1, 2],
          [3, 1],
        ],
      )
    const strict = choose(work())
    expect(strict.texts).toEqual(['en:E ru:R'])
    expect(strict.leftOut).toEqual(['2 comparable'])
    const all = choose(work(), { relation: 'all' })
    expect(all.texts).toEqual(['zh:Z tr:T en:E ru:R', 'zh:Z en:E'])
    expect(all.leftOut).toEqual([])
  })

  it('gives a tu for each group of translations', () => {
    const work = exportWork(
      ['a', 'b', 'c', 'd'],
      [exportUnit(1, ['A', 'B', 'C', 'D'])],
      [
        [0, 1],
        [0, 3],
        [2, 1],
        [2, 3],
      ],
    )
    expect(choose(work).texts).toEqual(['a:A c:C', 'b:B d:D'])
  })

  it('never puts two versions of one language into a tu, and loses neither', () => {
    const work = exportWork(
      ['en', 'EN', 'ru'],
      [exportUnit(1, ['A', 'B', 'R']), exportUnit(2, ['A', 'B', null])],
    )
    const { texts, leftOut } = choose(work)
    expect(texts).toEqual(['en:A ru:R', 'EN:B ru:R'])
    expect(leftOut).toEqual(['2 gap'])
  })

  it('writes a pair in the order asked for and says nothing of units in other languages', () => {
    const units = [
      exportUnit(1, ['Z', 'E', 'R']),
      exportUnit(2, ['Z', null, null]),
      exportUnit(3, ['Z', 'E', null]),
    ]
    const { texts, leftOut } = choose(exportWork(['zh', 'en', 'ru'], units), { languages: ['RU', 'en'] })
    expect(texts).toEqual(['ru:R en:E'])
    expect(leftOut).toEqual(['3 gap'])
  })

  it('takes only the review states asked for', () => {
    const units = [
      exportUnit(1, ['A', 'B'], { state: 'accepted' }),
      exportUnit(2, ['A', 'B'], { state: 'doubtful' }),
      exportUnit(3, ['A', null], { state: 'doubtful' }),
    ]
    const { texts, leftOut } = choose(exportWork(['en', 'ru'], units), { states: ['accepted'] })
    expect(texts).toHaveLength(1)
    expect(leftOut).toEqual(['2 state', '3 gap'])
  })

  it('leaves out, marks or keeps a unit with a serious divergence', () => {
    const divergences = [
      { category: 'number', versions: [1] },
      { category: 'date', versions: [0, 1] },
      { category: 'number', versions: [0] },
    ] as const
    const work = (): ExportWork => exportWork(['en', 'ru'], [exportUnit(1, ['A', 'B'], { divergences })])
    expect(choose(work()).leftOut).toEqual(['1 divergence'])
    expect(choose(work()).texts).toEqual([])
    const marked = choose(work(), { divergent: 'mark' })
    expect(marked.leftOut).toEqual([])
    expect(marked.units[0]?.divergences).toEqual(['date', 'number'])
    const kept = choose(work(), { divergent: 'keep' })
    expect(kept.units).toHaveLength(1)
    expect(kept.units[0]?.divergences).toEqual([])
  })

  it('keeps a pair that a divergence of a third version does not touch', () => {
    const units = [
      exportUnit(1, ['E', 'R', 'T'], { divergences: [{ category: 'duplicate', versions: [2] }] }),
    ]
    expect(choose(exportWork(['en', 'ru', 'tr'], units), { languages: ['en', 'ru'] }).texts).toEqual([
      'en:E ru:R',
    ])
    expect(choose(exportWork(['en', 'ru', 'tr'], units)).leftOut).toEqual(['1 divergence'])
  })

  it('leaves furniture out, alone or beside text', () => {
    const page = { text: '2/7', kind: 'furniture' } as const
    const units = [
      exportUnit(1, [[page], [page]]),
      exportUnit(2, [[{ text: 'A.', kind: 'body' }, page, { text: 'B.', kind: 'note' }], 'R']),
      exportUnit(3, [[page], 'R']),
    ]
    const { texts, leftOut, beginnings } = choose(exportWork(['en', 'ru'], units))
    expect(texts).toEqual(['en:A. B. ru:R'])
    expect(leftOut).toEqual(['1 kind', '3 gap'])
    expect(beginnings).toEqual(['2/7', '2/7'])
  })

  it('leaves out as empty what was corrected to nothing or holds only what XML cannot', () => {
    const units = [
      exportUnit(1, ['', 'R']),
      exportUnit(2, ['\u0007 \ud800', 'R']),
      exportUnit(3, [' ', null]),
      exportUnit(4, ['', '']),
    ]
    const { texts, leftOut } = choose(exportWork(['en', 'ru'], units))
    expect(texts).toEqual([])
    expect(leftOut).toEqual(['1 empty', '2 empty', '3 empty', '4 empty'])
  })

  it('leaves out what is less sure than asked for, unless a person accepted it or nothing was guessed', () => {
    const units = [
      exportUnit(1, ['A', 'B'], { confidence: 0.4 }),
      exportUnit(2, ['A', 'B'], { confidence: 0.4, state: 'accepted' }),
      exportUnit(3, ['A', 'B'], { confidence: 0.8 }),
      exportUnit(4, ['A', 'B'], { confidence: null }),
    ]
    const { units: chosen, leftOut } = choose(exportWork(['en', 'ru'], units), { minConfidence: 0.8 })
    expect(chosen.map(({ id }) => id)).toEqual([2, 3, 4])
    expect(leftOut).toEqual(['1 confidence'])
  })

  it('takes only segments of the kinds asked for', () => {
    const units = (): ExportUnit[] => [
      exportUnit(1, [[{ text: 'Title', kind: 'heading' }], [{ text: 'Название', kind: 'heading' }]]),
      exportUnit(2, [
        [
          { text: 'A.', kind: 'body' },
          { text: '1', kind: 'furniture' },
        ],
        'Б.',
      ]),
    ]
    const body = choose(exportWork(['en', 'ru'], units()), { kinds: ['body'] })
    expect([body.texts, body.leftOut]).toEqual([['en:A. ru:Б.'], ['1 kind']])
    const all = choose(exportWork(['en', 'ru'], units()), { kinds: ['heading', 'body', 'furniture'] })
    expect(all.texts).toEqual(['en:Title ru:Название', 'en:A. 1 ru:Б.'])
  })

  it('takes the text as corrected, or as the document has it', () => {
    const units = (): ExportUnit[] => [
      exportUnit(1, [[{ text: 'Fixed.', original: 'Fxied.', kind: 'body' }], 'Р.']),
    ]
    expect(choose(exportWork(['en', 'ru'], units())).texts).toEqual(['en:Fixed. ru:Р.'])
    expect(choose(exportWork(['en', 'ru'], units()), { text: 'source' }).texts).toEqual(['en:Fxied. ru:Р.'])
  })
})

describe('selectWorks', () => {
  const told = (
    duplicates: ExportOptions['duplicates'],
    languages: ExportOptions['languages'] = ['en', 'ru'],
  ) => {
    const seen: (string | null)[] = []
    const works = [1, 2].map((n) =>
      exportWork(
        ['en', 'ru', 'tr'],
        [
          exportUnit(1, ['A', 'А', null]),
          exportUnit(2, ['A', 'Б', null]),
          exportUnit(3, ['A', 'А', null]),
          exportUnit(4, ['A', 'А', `T${n}`]),
        ],
      ),
    )
    const units = [
      ...selectWorks(works, { ...DEFAULT_EXPORT, duplicates, languages }, ({ why }) => seen.push(why)),
    ]
    return [units.length, seen.map((why) => why ?? '-').join(' ')]
  }

  it('writes equal units once where asked to, over all works', () => {
    expect(told('keep')[0]).toBe(8)
    expect(told('once')).toEqual([2, '- - duplicate duplicate duplicate duplicate duplicate duplicate'])
    expect(told('once', 'all')).toEqual([4, '- - duplicate - duplicate duplicate duplicate -'])
  })

  it('writes one translation for a source where asked to', () => {
    expect(told('first-target')).toEqual([1, `-${' duplicate'.repeat(7)}`])
    // A unit that has Turkish, too, is the first that says it in Turkish.
    expect(told('first-target', 'all')).toEqual([
      2,
      '- duplicate duplicate - duplicate duplicate duplicate duplicate',
    ])
  })
})
