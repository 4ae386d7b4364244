import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractVersions } from '#shared/text/extract'
import { chooseLines } from '#shared/text/line-choices'
import { render } from '#shared/text/render'
import { unwrap, type LayoutChoices } from '#shared/text/unwrap'
import { packCuts, unpackCuts } from '#shared/ops/packed-cuts'
import { assertCovered } from '#support/documents'

const TEXT = [
  'The committee met in the spring of the year and heard the mem-',
  'bers of the group who had come from far away to speak of what',
  'they had seen in the mountains* and in the well-',
  'known valleys of the north.',
  '',
  '* And in the hills.',
  '',
  'Page 2',
  '',
  'After that the committee adopted its report and closed the',
  'meeting.',
].join('\n')
const at = (words: string): number => TEXT.indexOf(words)

function shown(choices: LayoutChoices): string[] {
  return unwrap(TEXT, choices).map(({ spans, kind }) => `${kind}: ${render(TEXT, spans)}`)
}

describe('choices of single lines', () => {
  it('part a paragraph where a person says so, and put it together again', () => {
    const joins = new Map([[at('they had seen'), false]])
    const parted = shown({ joins })
    expect(parted[0]).toMatch(/to speak of what$/)
    expect(parted[1]).toMatch(/^body: they had seen/)
    expect(shown({ joins: new Map([...joins, [at('they had seen'), true]]) })).toEqual(shown({}))
  })

  it('put a paragraph behind the last one of the text, over furniture and notes', () => {
    const joined = shown({ joins: new Map([[at('After that'), true]]) })
    expect(joined).toHaveLength(shown({}).length - 1)
    expect(joined[0]).toMatch(/of the north\. After that .* meeting\.$/)
    expect(joined).toContain('furniture: Page 2')
  })

  it('keep a hyphen that was dropped, and drop one that was kept', () => {
    expect(shown({})[0]).toContain('heard the members of')
    expect(shown({ hyphens: new Map([[at('bers of'), false]]) })[0]).toContain('heard the mem-bers of')
    const dropped = shown({ hyphens: new Map([[at('known valleys'), true]]) })[0]
    expect(dropped).toContain('wellknown')
    expect(shown({ hyphens: new Map([[at('known valleys'), false]]) })[0]).toContain('well-known')
  })

  it('make a note of a paragraph, or text of a note', () => {
    expect(shown({})).toContain('note: * And in the hills.')
    expect(shown({ notes: new Map([[at('And in the hills'), false]]) })).toContain(
      'body: * And in the hills.',
    )
    expect(shown({ notes: new Map([[at('After that'), true]]) }).at(-1)).toMatch(/^note: After that/)
  })

  it('find their place in the versions of a file', () => {
    const russian =
      'Комитет собрался весной этого года и заслушал членов группы, которые приехали издалека, чтобы рассказать ' +
      'о том, что они видели в горах и долинах. После этого комитет принял свой доклад и закрыл заседание.'
    const both = `${russian}\n\n${TEXT}\n`
    const joins = new Map([[both.indexOf('they had seen'), false]])
    const english = extractVersions(both, { layout: { joins } }).find(({ lang }) => lang === 'en')
    const texts = english && unpackCuts(english.cuts).map(({ spans }) => render(english.text, spans))
    expect(texts?.some((text) => text.startsWith('they had seen'))).toBe(true)
  })

  it('lose and double no character, whatever is chosen', () => {
    const place = fc.nat(TEXT.length - 1)
    const choice = fc.array(fc.tuple(place, fc.boolean()), { maxLength: 6 }).map((list) => new Map(list))
    fc.assert(
      fc.property(choice, choice, choice, (joins, hyphens, notes) => {
        const paragraphs = chooseLines(TEXT, unwrap(TEXT), { joins, hyphens, notes })
        const cuts = packCuts(paragraphs.map(({ spans, kind }, paragraph) => ({ spans, kind, paragraph })))
        assertCovered({ lang: 'en', title: null, parts: [], text: TEXT, cuts, warnings: [] })
      }),
      { seed: 20250403 },
    )
  })
})
