import { describe, expect, it } from 'vitest'
import { endonym, languageName } from '#renderer/ui/language'

describe('the names of a language', () => {
  it('are its own, with a capital of its own alphabet', () => {
    expect(['zh', 'tr', 'ru', 'en'].map(endonym)).toEqual(['中文', 'Türkçe', 'Русский', 'English'])
  })

  it('exist in English too', () => {
    expect(languageName('tr')).toBe('Turkish')
  })

  it('are the tag itself where it is no language tag', () => {
    expect(endonym('not a tag')).toBe('not a tag')
  })
})
