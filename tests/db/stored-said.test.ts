import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSaid, storedSaid } from '#main/db/stored-said'
import { say } from '#shared/words/message'

describe('a column that holds sentences and messages', () => {
  it('gives back what it was given', () => {
    const sentence = fc.oneof(
      fc.string(),
      fc.string().map((text) => `{"key":"${text}`),
      fc.json().map((text) => `{"key":"a","values":{"text":${text}}}`),
    )
    fc.assert(
      fc.property(sentence, (text) => readSaid(storedSaid(text)) === text),
      { seed: 20261122 },
    )
    const message = say('found.differ', { one: 'a', other: { version: 0, lang: 'tr', from: 1, to: 2 } })
    expect(readSaid(storedSaid(message))).toEqual(message)
    expect(readSaid(storedSaid({ key: 'found.a' }))).toEqual({ key: 'found.a' })
  })

  it('shows sentences of older projects as they are', () => {
    const old = 'en segment 1 has 34, but ru segment 1 has 44.'
    expect(readSaid(old)).toBe(old)
    expect(storedSaid(old)).toBe(old)
    expect(readSaid('{"key":"broken')).toBe('{"key":"broken')
  })
})
