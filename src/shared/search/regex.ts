import { Refusal } from '#shared/errors'
import type { LanguageTag, Span } from '#shared/model'
import { isTurkic } from '#shared/search/fold'
import { regexReason } from '#shared/search/regex-reasons'
import type { SearchQuery } from '#shared/search/query'
import { turkicPattern } from '#shared/search/turkic-pattern'
import { say } from '#shared/words/message'

/**
 * The expression of a query for texts in a language; a `Refusal` says what is wrong with it, and at which character. Where
 * capitals count for nothing they are those of the language: see `turkicPattern`.
 */
export function expressionOf(
  { text, caseSensitive }: Pick<SearchQuery, 'text' | 'caseSensitive'>,
  lang: LanguageTag,
): RegExp {
  const error = errorOf(text)
  if (error === null)
    return new RegExp(
      !caseSensitive && isTurkic(lang) ? turkicPattern(text) : text,
      caseSensitive ? 'gu' : 'giu',
    )
  const at = placeOf(text, error)
  throw new Refusal(
    'bad-argument',
    say('searching.regex', { at: at + 1, rest: text.slice(at, at + 12), why: regexReason(error) }),
  )
}

/** What an engine says of a pattern, without the pattern; null where it is right. */
function errorOf(pattern: string): string | null {
  try {
    new RegExp(pattern, 'u')
    return null
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return message.slice(message.lastIndexOf(': ') + 2)
  }
}

/** Engines name no place: it is where the beginning of the pattern becomes wrong in this very way, and stays so. */
function placeOf(pattern: string, error: string): number {
  let end = pattern.length
  while (end > 1 && errorOf(pattern.slice(0, end - 1)) === error) end--
  return Math.max(0, end - 1)
}

/** One match of an expression, with its groups for a replacement. */
export interface RegexMatch {
  readonly span: Span
  readonly groups: RegExpMatchArray
}

/** The matches of an expression in a text that are not empty. */
export function regexMatches(expression: RegExp, text: string): RegexMatch[] {
  return [...text.matchAll(expression)].flatMap((groups) => {
    const [whole] = groups
    return whole === '' ? [] : [{ span: [groups.index, groups.index + whole.length] as const, groups }]
  })
}

const REFERENCE = /\$(?:(\$)|(&)|<([^>]*)>|(\d{1,2}))/gu

/**
 * What a replacement comes to for one match: `$1` … `$99` and `$<name>` are its groups, `$&` all of it, `$$` a dollar
 * sign. What names no group of the expression stays as it is written.
 */
export function expand(replacement: string, groups: RegExpMatchArray): string {
  return replacement.replace(
    REFERENCE,
    (written, dollar?: string, whole?: string, name?: string, digits?: string) => {
      if (dollar !== undefined) return '$'
      if (whole !== undefined) return groups[0]
      if (name !== undefined)
        return groups.groups !== undefined && Object.hasOwn(groups.groups, name)
          ? (groups.groups[name] ?? '')
          : written
      return groupOf(digits ?? '', groups) ?? written
    },
  )
}

/** `$12` is group 12 where there is one, else group 1 and a 2. */
function groupOf(digits: string, groups: RegExpMatchArray): string | null {
  for (let length = digits.length; length > 0; length--) {
    const n = Number(digits.slice(0, length))
    if (n > 0 && n < groups.length) return (groups[n] ?? '') + digits.slice(length)
  }
  return null
}
