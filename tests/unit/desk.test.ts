import { describe, expect, it } from 'vitest'
import { isProjectFile, placeOf } from '#shared/desk'

describe('placeOf', () => {
  it.each([
    ['/home/a/letters.parallax', '/home/a', 'letters'],
    ['C:\\Texts\\Letters.PARALLAX', 'C:\\Texts', 'Letters'],
    ['letters.parallax', '', 'letters'],
    ['/letters', '', 'letters'],
  ])('of %s is its folder and its name without the ending', (file, folder, name) => {
    expect(placeOf(file)).toEqual({ folder, name })
  })
})

describe('isProjectFile', () => {
  it('does not mind capitals, and minds the dot', () => {
    expect(['a.parallax', 'a.Parallax', 'aparallax', 'a.parallax.bak'].map(isProjectFile)).toEqual([
      ...[true, true, false, false],
    ])
  })
})
