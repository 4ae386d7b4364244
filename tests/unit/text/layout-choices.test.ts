import { describe, expect, it } from 'vitest'
import { extractVersions } from '#shared/text/extract'
import { render } from '#shared/text/render'
import { unwrap } from '#shared/text/unwrap'
import { unpackCuts } from '#shared/ops/packed-cuts'

const TEXT = [
  'The committee met in the spring of the year and heard the members of the group who',
  'Report of the Committee',
  'had come from far away to speak of what they had seen in the mountains and valleys.',
  '',
  'Page 2',
  '',
  'After that the committee adopted its report and closed the meeting.',
].join('\n')

function shown(choices: Parameters<typeof unwrap>[1]): string[] {
  return unwrap(TEXT, choices).map(({ spans, kind }) => `${kind}: ${render(TEXT, spans)}`)
}

describe('unwrap with choices', () => {
  it('takes a line for furniture that a person calls so, and joins what it stood between', () => {
    const paragraphs = shown({ furniture: new Map([[TEXT.indexOf('of the Committee'), true]]) })
    expect(paragraphs).toContain('furniture: Report of the Committee')
    expect(paragraphs[0]).toMatch(/^body: The committee met .* who had come .* valleys\.$/)
  })

  it('keeps a line in the text that a person says is none', () => {
    expect(shown({})).toContain('furniture: Page 2')
    const paragraphs = shown({ furniture: new Map([[TEXT.indexOf('Page 2'), false]]) })
    expect(paragraphs.some((paragraph) => paragraph.startsWith('furniture'))).toBe(false)
    expect(paragraphs.join('\n')).toContain('Page 2')
  })

  it('leaves each line a paragraph where lines are not to be joined', () => {
    expect(shown({ joinLines: false })).toHaveLength(5)
    expect(shown({ joinLines: false })).toContain('furniture: Page 2')
  })
})

describe('extractVersions with choices', () => {
  const russian =
    'Комитет собрался весной этого года и заслушал членов группы, которые приехали издалека, чтобы рассказать ' +
    'о том, что они видели в горах и долинах. После этого комитет принял свой доклад и закрыл заседание.'
  const both = `${TEXT}\n\n${russian}\n`

  it('finds the place of a choice in the versions of a file', () => {
    const at = both.indexOf('Page 2')
    const [english, other] = extractVersions(both, { layout: { furniture: new Map([[at, false]]) } })
    expect([english?.lang, other?.lang]).toEqual(['en', 'ru'])
    expect(english && unpackCuts(english.cuts).some(({ kind }) => kind === 'furniture')).toBe(false)
  })

  it('calls a language what a person calls it, and cuts by its rules', () => {
    const renamed = extractVersions(both, { renamed: { en: 'en-GB', ru: 'uk' } })
    expect(renamed.map(({ lang }) => lang)).toEqual(['en-GB', 'uk'])
    expect(extractVersions(both, { renamed: { ru: 'en' } }).map(({ lang }) => lang)).toEqual(['en'])
  })
})
