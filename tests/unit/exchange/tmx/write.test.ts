import { describe, expect, it } from 'vitest'
import { writeTmx } from '#shared/exchange/tmx/write'
import { drain, selected, tmxOf, unitsOf } from '#support/tmx'

describe('writeTmx', () => {
  it('writes the seven header attributes, props before tuv, and nothing that changes from run to run', () => {
    const unit = selected(
      { en: 'A & B', 'zh-Hans': '甲' },
      { state: 'accepted', confidence: 0.98765, note: 'See <1>.', divergences: ['date', 'number'] },
    )
    const { text, result } = drain(writeTmx([unit], { toolVersion: '1.2.3', srclang: 'en' }))
    const [tuid] = /[0-9a-f]{16}/.exec(text) ?? []
    expect(text).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
 <header creationtool="Parallax" creationtoolversion="1.2.3" segtype="sentence" o-tmf="Parallax" adminlang="en" srclang="en" datatype="plaintext"></header>
 <body>
  <tu tuid="${tuid ?? ''}">
   <note>See &lt;1&gt;.</note>
   <prop type="x-parallax-work">a-work</prop>
   <prop type="x-parallax-state">accepted</prop>
   <prop type="x-parallax-confidence">0.988</prop>
   <prop type="x-parallax-divergence">date</prop>
   <prop type="x-parallax-divergence">number</prop>
   <tuv xml:lang="en"><seg>A &amp; B</seg></tuv>
   <tuv xml:lang="zh-Hans"><seg>甲</seg></tuv>
  </tu>
 </body>
</tmx>
`)
    expect(result).toEqual({ units: 1, dropped: 0 })
  })

  it('writes a document without units', () => {
    const { text, result } = tmxOf([])
    expect(unitsOf(text)).toEqual([])
    expect(text.endsWith('<body>\n </body>\n</tmx>\n')).toBe(true)
    expect(result.units).toBe(0)
  })

  it('gives ids that depend on content alone and are unique in the file', () => {
    const a = selected({ en: 'A', ru: 'B' })
    const ids = (units: Parameters<typeof tmxOf>[0]): (string | null)[] =>
      unitsOf(tmxOf(units).text).map(({ tuid }) => tuid)
    const [first, second, third] = ids([a, selected({ en: 'C', ru: 'D' }), a])
    expect(third).toBe(`${first ?? ''}-2`)
    expect(ids([selected({ en: 'C', ru: 'D' }), a])).toEqual([second, first])
    const others = [
      selected({ en: 'A', ru: 'b' }),
      selected({ en: 'A', tr: 'B' }),
      selected({ en: 'AB', ru: '' }),
      selected({ en: 'A', ru: 'B' }, { work: 'another' }),
      a,
    ]
    expect(new Set(ids(others)).size).toBe(others.length)
    expect(ids([{ ...a, state: 'accepted', confidence: 0.5, note: 'new' }])).toEqual([first])
  })

  it('writes as it reads: chunks stay small and come before the last unit is asked for', () => {
    let asked = 0
    function* units(): Generator<ReturnType<typeof selected>> {
      for (let n = 0; n < 20_000; n++) {
        asked++
        yield selected({ en: `Sentence number ${n}.`, ru: `Предложение номер ${n}.` })
      }
    }
    const lengths: number[] = []
    let askedAtFirst = 0
    for (const chunk of writeTmx(units(), { toolVersion: '1', srclang: '*all*' })) {
      if (lengths.length === 0) askedAtFirst = asked
      lengths.push(chunk.length)
    }
    expect(asked).toBe(20_000)
    expect(askedAtFirst).toBeLessThan(1000)
    expect(Math.max(...lengths)).toBeLessThan(70_000)
  })
})
