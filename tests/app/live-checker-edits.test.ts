import fc from 'fast-check'
import { expect, it } from 'vitest'
import { LiveChecker } from '#main/rechecks/live-checker'
import { liveEdits, liveStart } from '#main/rechecks/live-work'
import { WorkState } from '#shared/ops/state'
import { atOnce } from '#support/at-once'
import { anySteps } from '#support/random-work'
import { reasonOf } from '#support/reason'
import { planSteps } from '#support/take-steps'
import { sampleWork } from '#support/work'

const RULES = {
  settings: {},
  glossary: [
    {
      id: 'harbour',
      note: '',
      terms: [
        { lang: 'en', text: 'harbour', forbidden: false },
        { lang: 'ru', text: 'порт', forbidden: false },
        { lang: 'ru', text: 'гавань', forbidden: true },
      ],
    },
  ],
}

/** Sentences that the checks say something of, alone or beside each other: values, names, terms, lengths, marks. */
const SAID = [
  ['The envoy Petrosyan opened the harbour on 4 May 2020.', 'Посланник Петросян открыл порт 4 мая 2020 года.', '彼得罗相特使2020年5月4日启用港口。'],
  ['The envoy Petrosyan closed the harbour in 44 days.', 'Посланник Петросян закрыл гавань за 34 дня.', '彼得罗相特使44天后关闭港口。'],
  ['Then Holloway left the contact group.', 'Затем Вардапет покинул контактную группу.', '然后霍洛韦离开联络小组。'],
  ['Reporters asked the contact group about Holloway.', 'Журналисты спросили союз о Холлоуэе.', '记者就霍洛韦询问联络小组。'],
  ['COVID-19 changed the the way “people work .', 'COVID -19 изменил то, «как люди работают».', 'COVID-19改变了“人们的工作方式。'],
  ['Why did the ministers leave (so early?', 'Почему министры ушли так рано.', '部长们为什么这么早离开？'],
  [
    'The plant, which the ministers visited in spring, produced bolts for the whole region and did not stop for a day, whatever the weather was.',
    'Завод производил болты.',
    '部长们在春天参观的工厂为整个地区生产螺栓，无论天气如何，一天也没有停工。',
  ],
  [
    'Nobody had expected such heavy snow in the valleys, and the roads between the villages were closed until the end of the winter.',
    'Никто не ожидал такого снегопада в долинах, и дороги между деревнями были закрыты до самого конца зимы, хотя их чистили каждый день.',
    '没有人预料到山谷里会下这么大的雪，村庄之间的道路一直封闭到冬末。',
  ],
  ['Доклад будет опубликован до конца весны этого года.', 'Доклад будет опубликован до конца весны этого года.', '报告将在今年春末之前发表。'],
] as const // prettier-ignore
const TEXTS = [...SAID.flat(), 'It cost 2.5 million.', 'Petrosian', '']

it('finds after any edits of a work what a checker finds that begins with it then', () => {
  const texts = fc.array(fc.nat(SAID.length - 1), { minLength: 10, maxLength: 24 })
  fc.assert(
    fc.property(texts, anySteps, (chosen, steps) => {
      const column = (side: number): string[] => chosen.map((n) => SAID[n]?.[side] ?? '')
      const { rows } = sampleWork(
        { en: column(0), ru: column(1), zh: column(2) },
        chosen.map((_, n) => [[n], [n], [n]]),
      )
      const state = new WorkState(rows)
      const begun = (): LiveChecker => new LiveChecker(atOnce(liveStart(state)), RULES)
      const anew = (): string[] =>
        begun()
          .follow()
          .came.map((one) => `${one.key} ${one.confidence} ${reasonOf(one)}`)
          .sort()
      let checker = begun()
      const found = new Map(checker.follow().came.map((one) => [one.key, one]))
      let count = 0
      const said = steps.map((step, n) => ({
        ...step,
        text: TEXTS[(step.picks[3] ?? n) % TEXTS.length] ?? '',
      }))
      planSteps(state, said, (changes) => {
        state.apply(changes)
        const edits = liveEdits(state, changes)
        if (edits === null) {
          checker = begun()
          found.clear()
        }
        const { gone, came } = checker.follow(edits ?? [])
        for (const key of gone) expect(found.delete(key)).toBe(true)
        for (const one of came) found.set(one.key, one)
        if (++count % 5 > 0) return
        const told = [...found.values()].map((one) => `${one.key} ${one.confidence} ${reasonOf(one)}`)
        expect(told.sort()).toEqual(anew())
      })
    }),
    { seed: 20261125, numRuns: 12 },
  )
})
