import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Messages } from '../languages.ts'

/** Glosses that point to another word, or say what kind of word this is, instead of translating it. */
const NO_TRANSLATION =
  /^(?:(?:old |archaic |erhua |Japanese |Taiwan |nonstandard |common )*variant of|see(?: also)?\b|used in|same as|also written|also pr\.|CL:|abbr\. (?:for|to|of)|equivalent (?:to|of)|contrasted with|surname\b|radical\b|Kangxi radical)/iu

/**
 * CC-CEDICT as messages of two languages: under one key a headword in simplified characters, and one gloss of it
 * without what stands in brackets.
 * @param folder contents of the package cc-cedict
 */
export function readCedict(folder: string): { readonly zh: Messages; readonly en: Messages } {
  const zh = new Map<string, string>()
  const en = new Map<string, string>()
  const file = readFileSync(join(folder, 'data/all.js'), 'utf8')
  // A module that exports one JSON value: { "all": [[traditional, simplified, pinyin, gloss or glosses, …], …] }.
  const value: unknown = JSON.parse(file.slice(file.indexOf('{'), file.lastIndexOf('}') + 1))
  const entries: unknown = typeof value === 'object' && value !== null && 'all' in value ? value.all : null
  if (!Array.isArray(entries)) throw new Error('cc-cedict: data/all.js holds no list of entries')
  for (const entry of entries as readonly unknown[]) {
    if (!Array.isArray(entry)) continue
    const [, headword, , definition] = entry as readonly unknown[]
    if (typeof headword !== 'string' || !/\p{Script=Han}/u.test(headword)) continue
    for (const gloss of [definition].flat().flatMap(glossesOf)) {
      const key = String(zh.size)
      zh.set(key, headword)
      en.set(key, gloss)
    }
  }
  return { zh, en }
}

/** The glosses of a definition, each by itself. */
function glossesOf(definition: unknown): string[] {
  if (typeof definition !== 'string') return []
  return definition
    .replace(/\([^()]*\)|\[[^[\]]*\]/gu, ' ')
    .split(/[;/]/u)
    .map((gloss) => gloss.replace(/\s+/gu, ' ').trim())
    .filter((gloss) => gloss !== '' && !NO_TRANSLATION.test(gloss) && !/\p{Script=Han}/u.test(gloss))
    .map((gloss) => gloss.replace(/^to (?:be )?/u, ''))
}
