import { codeOfTag } from '#shared/exchange/validate/tags'
import { type Node, nodesIn } from '#shared/exchange/validate/node'
import { shortened, type Report } from '#shared/exchange/validate/problem'
import type { ProfileRules } from '#shared/exchange/profiles/profile'
import { say } from '#shared/words/message'

/** More spellings than any file has languages; one made to be hostile is not remembered for ever. */
const MOST = 10_000

/** Checks the languages of units: their codes, and that a unit has its source language, and each once. */
export class LanguageCheck {
  readonly #profile: ProfileRules | null
  /** How each language was first written, by its code in lower case. */
  readonly #spellings = new Map<string, string>()
  #srclang: string | null = null

  constructor(profile: ProfileRules | null) {
    this.#profile = profile
  }

  header({ attributes, line }: Node, report: Report): void {
    for (const name of ['srclang', 'adminlang']) {
      const given = attributes[name] ?? ''
      if (name === 'srclang' && given.toLowerCase() === '*all*') continue
      const code = this.#checked(given, line, report)
      if (code !== null) attributes[name] = code
      if (name === 'srclang') this.#srclang = code ?? given
    }
  }

  unit(unit: Node, report: Report): void {
    const seen = new Set<string>()
    for (const variant of nodesIn(unit, 'tuv')) {
      const given = variant.attributes['xml:lang']
      if (given === undefined) {
        report('no-language', variant.line, say('reading.tuvLang'))
        continue
      }
      const code = this.#spelled(this.#checked(given, variant.line, report) ?? given, variant.line, report)
      variant.attributes['xml:lang'] = code
      const key = code.toLowerCase()
      if (seen.has(key)) report('language-twice', variant.line, say('tmx.languageTwice', { code }))
      seen.add(key)
    }
    this.#checkSource(unit, seen, report)
    this.#checkTool(unit, seen.size, report)
  }

  #checked(given: string, line: number, report: Report): string | null {
    const code = codeOfTag(given)
    if (code === given) return code
    if (code === null) report('no-language', line, say('tmx.noCode', { code: shortened(given) }))
    else report('language', line, say('tmx.mendedCode', { given: shortened(given), code }))
    return code
  }

  #spelled(code: string, line: number, report: Report): string {
    const key = code.toLowerCase()
    const first = this.#spellings.get(key)
    if (first === undefined) {
      if (this.#spellings.size < MOST) this.#spellings.set(key, code)
      const limit = this.#profile?.codeLimit ?? Infinity
      if (code.length > limit) report('tool-code', line, say('tmx.longCode', { code, limit }))
      return code
    }
    if (first !== code) report('language-case', line, say('tmx.otherCase', { code, first }))
    return first
  }

  #checkSource({ attributes, line }: Node, seen: ReadonlySet<string>, report: Report): void {
    const own = attributes['srclang']
    const source = own ?? this.#srclang
    if (own !== undefined && this.#srclang !== null && own.toLowerCase() !== this.#srclang.toLowerCase())
      report('source-differs', line, say('tmx.otherSource', { own, header: this.#srclang }))
    if (source === null || source.toLowerCase() === '*all*' || seen.size === 0) return
    const wanted = source.replaceAll('_', '-').toLowerCase()
    // What names no region stands for all of them, and the other way round: readers compare so.
    const has = [...seen].some(
      (code) => code === wanted || code.startsWith(`${wanted}-`) || wanted.startsWith(`${code}-`),
    )
    if (!has) report('source', line, say('tmx.noSource', { source }))
  }

  #checkTool({ line }: Node, languages: number, report: Report): void {
    if (this.#profile?.languages === 'pair' && languages > 2)
      report('tool-languages', line, say('tmx.manyLanguages', { languages }))
  }
}
