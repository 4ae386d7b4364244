import { describe, expect, it } from 'vitest'
import { checkWork } from '#shared/check/check'
import type { Finding } from '#shared/plain'
import { findingsOf } from '#support/checked-unit'
import { inParallel, workOf } from '#support/parallel-work'
import { reasonOf } from '#support/reason'

const sure = (found: readonly Finding[]): Finding[] => found.filter(({ confidence }) => confidence >= 0.5)

/** What the check is sure of in a work of several units. */
function inWork(versions: Readonly<Record<string, readonly string[]>>): Finding[] {
  const work = workOf(versions)
  return sure(checkWork(work, inParallel(work), { categories: ['name'] }))
}

describe('name', () => {
  it.each([
    [{ en: 'They flew to Portugal on Friday.', zh: '他们周五飞往挪威。' }, 'Portugal', '挪威'],
    [{ tr: "Heyet Mısır'a gitti.", ru: 'Делегация отправилась в Марокко.' }, 'Mısır', 'Марокко'],
    [{ en: 'talks held in Geneva', ru: 'переговоры прошли в Праге' }, 'Geneva', 'Праге'],
    [{ en: 'a letter to UNESCO', zh: '致世贸组织的信' }, 'UNESCO', '世贸组织'],
    [{ en: 'the aid sent by Kazakhstan', tr: "Özbekistan'ın gönderdiği yardım" }, 'Kazakhstan', 'Özbekistan'],
  ])('reports a place or organisation that stands for another in %o', (versions, one, other) => {
    const [found, ...more] = findingsOf(versions, ['name'])
    expect(more).toEqual([])
    expect(found).toMatchObject({ category: 'name', severity: 'major' })
    expect(reasonOf(found)).toContain(one)
    expect(reasonOf(found)).toContain(other)
  })

  it.each([
    [{ zh: '秘书长古特雷斯昨天会见了阿利耶夫。', en: 'Yesterday Secretary-General Guterres met Aliyev.' }],
    [{ en: 'They saw Kim Jong there.', ru: 'Там видели Ким Чена.' }],
    [{ ru: 'Вчера Гутерриш встретился с Алиевым.', tr: "Dün Guterres Aliyev'le görüştü." }],
    [{ zh: '梅德韦杰夫访问了伊斯坦布尔。', ru: 'Вчера Медведев посетил Стамбул.' }],
    [{ en: 'the British ambassador in Cairo', zh: '英国驻开罗大使', ru: 'посол Великобритании в Каире' }],
    [{ en: 'He blamed Washington.', zh: '他指责美国。' }],
    [{ en: 'the Supreme Court of Denmark', tr: 'Danimarka Yüksek Mahkemesi' }],
    [{ en: 'the Côte d’Ivoire team', zh: '科特迪瓦队' }],
    [{ en: 'She quoted Kierkegaard.', ru: 'Она процитировала Кьеркегора.', zh: '她引用了克尔凯郭尔的话。' }],
    [
      {
        en: 'Then Pashinyan resigned.',
        tr: 'Sonra Paşinyan istifa etti.',
        ru: 'Потом Пашинян подал в отставку.',
      },
    ],
  ])('hears the same in %o', (versions) => {
    expect(sure(findingsOf(versions, ['name']))).toEqual([])
  })

  it('reports another surname beside the same first name, in a title too, and no word that only opens its sentence', () => {
    const en = 'Yesterday they wrote to Elizabeth Warren about it.'
    const [other, ...more] = sure(findingsOf({ en, ru: 'Вчера об этом написали Элизабет Ромеро.' }, ['name']))
    expect(more).toEqual([])
    expect(other?.evidence.map(({ text }) => text).toSorted()).toEqual(['Warren', 'Ромеро'])
    const title = 'Senator Elizabeth Schmidt Begins Another Campaign'
    expect(sure(findingsOf({ en: title, zh: '参议员伊丽莎白·沃伦将开始竞选' }, ['name']))).toHaveLength(1)
    expect(sure(findingsOf({ en: title, zh: '参议员伊丽莎白·施密特将开始竞选' }, ['name']))).toEqual([])
    expect(sure(findingsOf({ en: 'Soon Warren spoke.', ru: 'Вскоре Уоррен выступила.' }, ['name']))).toEqual(
      [],
    )
  })

  it('reports a person who is replaced where the other version has him in every other place', () => {
    const found = inWork({
      en: ['Later Lindqvist spoke.', 'We asked Lindqvist about it.', 'In the end Lindqvist left.'],
      ru: ['Позже выступил Линдквист.', 'Мы спросили об этом Макгрегора.', 'В конце Линдквист ушел.'],
    })
    expect(found).toMatchObject([
      {
        category: 'name',
        evidence: [
          { segment: 1, text: 'Lindqvist' },
          { segment: 1, text: 'Макгрегора' },
        ],
      },
    ])
  })

  it('takes a part of a full name that is left out for no rival of another name', () => {
    const beside = (ru: string): Finding[] =>
      inWork({
        en: ['He stood in for Ariana Lindqvist.', 'Later Lindqvist spoke.', 'In the end Lindqvist left.'],
        ru: [ru, 'Позже выступил Линдквист.', 'В конце Линдквист ушел.'],
      })
    expect(beside('Вместо певицы Арианы выступил Макгрегор.')).toEqual([])
    expect(beside('Он выступил вместо Арианы Макгрегор.')).toHaveLength(1)
  })

  it('takes neither the first for the last part of a name, nor a Chinese name beside its own gloss, for rivals', () => {
    const zh = [
      '总经理马文·库克说不行。',
      '他取代歌手爱莉安娜·格兰德（Ariana Grande）参加该节目。',
      '多伦斯后来发言。',
    ]
    const ru = [
      '«Нет», — сказал Марвин Кук, директор.',
      'Дорранс выступит вместо певицы Арианы.',
      'Позже выступил Дорранс.',
    ]
    expect(inWork({ zh, ru })).toEqual([])
  })

  it('learns a rendering that sounds otherwise, and reports where it is missing', () => {
    const en = [
      'Then Wanderers scored.',
      'A win for Wanderers.',
      'Fans of Wanderers sang.',
      'Here Wanderers lost.',
    ]
    const zh = ['随后游侠队进球。', '游侠队取胜。', '游侠队球迷高歌。', '布莱克队在这里输了。']
    expect(inWork({ en, zh: zh.with(3, '游侠队在这里输了。') })).toEqual([])
    expect(inWork({ en, zh })).toMatchObject([{ evidence: [{ segment: 3 }, { segment: 3 }] }])
  })

  it('names the odd one of four versions', () => {
    const found = findingsOf(
      {
        zh: '他出生在希腊。',
        tr: "Yunanistan'da doğdu.",
        ru: 'Он родился в Греции.',
        en: 'He was born in Iceland.',
      },
      ['name'],
    )
    expect(found).toHaveLength(1)
    expect(found[0]?.evidence.filter(({ role }) => role === 'place')).toMatchObject([
      { version: 3, text: 'Iceland' },
    ])
  })

  it('takes a name that is only left out for nothing', () => {
    expect(findingsOf({ en: 'Then Lindqvist left for Oslo.', ru: 'Потом он уехал.' }, ['name'])).toEqual([])
  })
})
