import { Fnv1a } from '#shared/exchange/hash'
import { HashCounter } from '#shared/exchange/hash-counter'
import type { ProfileRules } from '#shared/exchange/profiles/profile'
import { checkCodes } from '#shared/exchange/validate/codes'
import { checkDatatype } from '#shared/exchange/validate/header'
import { LanguageCheck } from '#shared/exchange/validate/languages'
import { type Node, nodesIn, plainText } from '#shared/exchange/validate/node'
import type { Report } from '#shared/exchange/validate/problem'
import { checkStructure } from '#shared/exchange/validate/structure'
import { checkText, joinSegs } from '#shared/exchange/validate/text'
import { say } from '#shared/words/message'

/** Checks and mends one unit after the other. */
export class UnitCheck {
  readonly #profile: ProfileRules | null
  readonly languages: LanguageCheck
  readonly #ids = new HashCounter()
  readonly #hash = new Fnv1a()

  constructor(profile: ProfileRules | null) {
    this.#profile = profile
    this.languages = new LanguageCheck(profile)
  }

  /** False where the unit holds nothing that a memory could use, and is to be left out. */
  check(unit: Node, report: Report): boolean {
    checkStructure(unit, report)
    checkDatatype(unit, report)
    this.#checkId(unit, report)
    if (nodesIn(unit, 'tuv').length === 0) {
      report('variants', unit.line, say('tmx.noTuv'))
      return false
    }
    for (const variant of nodesIn(unit, 'tuv')) this.#checkSeg(variant, report)
    this.languages.unit(unit, report)
    for (const variant of nodesIn(unit, 'tuv')) this.#checkText(variant, report)
    const left = (node: Node): boolean => nodesIn(node, 'seg').some((seg) => plainText(seg).trim() !== '')
    unit.content = unit.content.filter(
      (part) => typeof part === 'string' || part.name !== 'tuv' || left(part),
    )
    const langs = new Set(nodesIn(unit, 'tuv').map(({ attributes }) => attributes['xml:lang']?.toLowerCase()))
    if (langs.size >= 2) return true
    report('one-language', unit.line, say('tmx.oneLanguage'))
    return false
  }

  #checkSeg(variant: Node, report: Report): void {
    checkDatatype(variant, report)
    const segs = nodesIn(variant, 'seg')
    const [seg] = segs
    if (seg === undefined) return report('seg', variant.line, say('reading.tuvSeg'))
    if (segs.length > 1) {
      report('seg', segs[1]?.line ?? seg.line, say('tmx.segs', { count: segs.length }))
      joinSegs(segs)
      variant.content = variant.content.filter((part) => typeof part === 'string' || part.name !== 'seg')
      variant.content.push(seg)
    }
    if (plainText(seg).trim() === '') report('empty', seg.line, say('tmx.emptySeg'))
    checkCodes(seg, report)
  }

  #checkText(variant: Node, report: Report): void {
    for (const seg of nodesIn(variant, 'seg'))
      if (plainText(seg).trim() !== '')
        checkText(seg, variant.attributes['xml:lang'] ?? '', this.#profile?.limit ?? null, report)
  }

  #checkId({ attributes, line }: Node, report: Report): void {
    const { tuid } = attributes
    if (tuid === undefined) return
    const count = this.#count(tuid)
    if (count === 1) return
    report('duplicate-id', line, say('tmx.sameTuid', { tuid }))
    // The numbers below were given to those before it: units that all have one tuid take no longer for it.
    for (let n = count; ; n++) {
      const other = `${tuid}-${n}`
      if (this.#count(other) > 1) continue
      attributes['tuid'] = other
      return
    }
  }

  #count(id: string): number {
    const { high, low } = this.#hash.begin().add(id)
    return this.#ids.add(high, low)
  }
}
