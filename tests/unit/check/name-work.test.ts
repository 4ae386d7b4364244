import { describe, expect, it } from 'vitest'
import { checkWork } from '#shared/check/check'
import { createContext, type CheckContext } from '#shared/check/context'
import { variedPhrases } from '#shared/check/terminology/varied-phrases'
import type { Finding } from '#shared/plain'
import { inParallel, workOf } from '#support/parallel-work'

/** What the check of names, or of terminology, is sure of. */
function told(
  versions: Readonly<Record<string, readonly string[]>>,
  category: 'name' | 'terminology' = 'name',
): string[] {
  const work = workOf(versions)
  return checkWork(work, inParallel(work), { categories: [category] })
    .filter(({ confidence }: Finding) => confidence >= 0.5)
    .map(({ evidence }) => evidence.map(({ text }) => text).join(' '))
}

describe('names of a work', () => {
  it('tells a Chinese name that is not the one in the brackets behind it', () => {
    const en = ['The chair, Elin Jones, will present it.']
    expect(told({ zh: ['主席艾琳·莫雷蒂（Elin Jones）将提交。'], en })).toEqual(['Jones 莫雷蒂'])
    expect(told({ zh: ['主席艾琳·琼斯（Elin Jones）将提交。'], en })).toEqual([])
  })
  it('knows a Russian name in all its cases by what stands elsewhere', () => {
    const zh = ['后来莫拉莱斯发言。', '我们问过莫拉莱斯。', '她说，沃森挑衅性的言辞很重要。']
    const ru = [
      'Позже выступил Моралес.',
      'Мы спросили о Моралесе.',
      'По ее словам, риторика Моралеса важна.',
    ]
    expect(told({ zh, ru })).toEqual(['沃森 Моралеса'])
  })
  it('does not hear a name in another that the version knows to be another', () => {
    const en = ['Then Rangers won.', 'A call for Rangers.', 'They saw Rangers there.']
    const ru = ['Потом победили «Рейнджерс».', 'Это сигнал для «Рейнджерс».', 'Там видели «Рейнджерс».']
    const tr = ['Sonra Rangers kazandı.', 'Bu, ligdeki Lakers için bir çağrı.', 'Orada Rangers görüldü.']
    expect(told({ en, ru, tr }).join()).toContain('Lakers')
  })
})

describe('a Chinese name with another character of the same sound', () => {
  it('is told, though it does not look like a name by itself', () => {
    const en = ['The Ryder Cup began.', 'We saw the Ryder Cup.', 'He left the Ryder Cup early.']
    const zh = ['莱德杯开始了。', '我们看了莱德杯。', '他提前离开了赖德杯。']
    expect(told({ en, zh }, 'terminology')).toEqual(['赖德 Ryder 莱德'])
  })
})

describe('a term of two words', () => {
  const zh = ['联络小组开会。', '联络小组同意。', '联络小组再次开会。', '联络小组结束。']
  const tr = ['Temas Grubu toplandı.', 'Temas Grubu kabul etti.', 'Temas Grubu yeniden toplandı.']
  it('is told where one unit has another word of the two', () => {
    expect(told({ zh, tr: [...tr, 'İletişim Grubu bitirdi.'] }, 'terminology')).toEqual([
      'İletişim Grubu 联络小组 Temas Grubu',
    ])
  })
  it('is looked for once, however many units have another word', () => {
    const lookups = (count: number): number => {
      const letters = 'abcdefghijklmnoprstuvyz'
      const word = (n: number): string =>
        `L${[n % 23, Math.floor(n / 23), n % 7, n % 11].map((at) => (letters[at] ?? '').repeat(2)).join('')}`
      const work = workOf({
        en: Array.from({ length: 2 * count }, () => 'Then the Contact Group met.'),
        tr: Array.from({ length: 2 * count }, (_, n) =>
          n < count ? 'Sonra Temas Grubu toplandı.' : `Sonra ${word(n)} Grubu toplandı.`,
        ),
      })
      const whole = createContext(work, inParallel(work))
      let calls = 0
      const counting: CheckContext = {
        ...whole,
        placeOf: (version, segment) => {
          calls++
          return whole.placeOf(version, segment)
        },
      }
      expect(variedPhrases(counting).came).toEqual([])
      return calls
    }
    expect(lookups(100)).toBeLessThan(3 * lookups(50))
  })
  it('is not, where the other version has another term as well', () => {
    const others = [...zh.slice(0, 3), '通信小组结束。']
    expect(told({ zh: others, tr: [...tr, 'İletişim Grubu bitirdi.'] }, 'terminology')).toEqual([])
  })
})
