import { describe, expect, it } from 'vitest'
import { FIRST_LOOK, readLook, tidyFamily, type Look } from '#renderer/ui/look-settings'

describe('the look that was kept', () => {
  it('is read as it was chosen', () => {
    const chosen: Look = {
      language: 'tr',
      theme: 'contrast',
      density: 'compact',
      motion: 'reduced',
      lineHeight: 1.8,
      faces: { zh: { family: 'Noto Serif SC', size: 18 }, ru: { family: '', size: 20 } },
    }
    expect(readLook(JSON.stringify(chosen))).toEqual(chosen)
  })

  it('is as at first where there is none, or nobody can have chosen it', () => {
    for (const kept of ['', 'x', '[]', 'null', '{"theme":"pink","language":"xx","lineHeight":9,"faces":[1]}'])
      expect(readLook(kept)).toEqual(FIRST_LOOK)
    expect(readLook('{"faces":{"zh":{"size":7},"../x":{"family":"A"}}}').faces).toEqual({})
  })

  it('keeps of the name of a font what cannot end it in a style sheet', () => {
    expect(tidyFamily('  Noto Sans"; } body { display: none ')).toBe('Noto Sans  body  display: none')
  })
})
