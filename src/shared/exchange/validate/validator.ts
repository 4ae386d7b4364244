import type { ProfileRules } from '#shared/exchange/profiles/profile'
import { checkHeader, emptyHeader } from '#shared/exchange/validate/header'
import { type Node, writeNode } from '#shared/exchange/validate/node'
import { type Problem, type ProblemUnit, shortened } from '#shared/exchange/validate/problem'
import { type RuleId, RULES } from '#shared/exchange/validate/rules'
import { type LinedMending, TmxScanner } from '#shared/exchange/validate/scanner'
import { UnitCheck } from '#shared/exchange/validate/unit'
import { commas, say, type Message } from '#shared/words/message'
import { XmlWriter } from '#shared/xml/writer'

export interface ValidatorOptions {
  /** Whether a mended copy is wanted: see `take`. */
  readonly fix?: boolean
  /** The rules of the tool that the file is for, which then are checked, too. */
  readonly profile?: ProfileRules
  /** How the file was encoded, as far as the caller knows: `UTF-8`, `UTF-16LE`. */
  readonly encoding?: string
}

/** What was seen, known at the end. */
export interface Validated {
  readonly units: number
  /** Units that the copy leaves out, since nothing in them could be used. */
  readonly leftOut: number
  /** False where the file was not read to its end, and the copy is no whole one. */
  readonly complete: boolean
}

/**
 * Checks any TMX, chunk by chunk of decoded text; memory holds one unit, and 24 bytes for each tuid. Each call returns
 * the problems found since the last one, in the order of the file. Checking mends: with `fix` the mended file is
 * written as it goes, TMX 1.4 in UTF-8, of which the validator finds nothing that it could mend.
 */
export class TmxValidator {
  readonly #scanner: TmxScanner
  readonly #units: UnitCheck
  readonly #xml: XmlWriter | null
  #problems: Problem[] = []
  #unit: ProblemUnit | null = null
  #hasHeader = false
  #seen = 0
  #leftOut = 0

  constructor({ fix = false, profile, encoding = 'UTF-8' }: ValidatorOptions = {}) {
    this.#units = new UnitCheck(profile ?? null)
    this.#xml = fix ? new XmlWriter() : null
    if (encoding !== 'UTF-8' && encoding.toUpperCase() !== (profile?.encoding ?? '').toUpperCase())
      this.#report('encoding', 1, say('tmx.encoding', { encoding }))
    this.#scanner = new TmxScanner({
      report: (rule, line, message) => this.#report(rule, line, message),
      root: (node) => this.#root(node),
      header: (node) => this.#header(node),
      unit: (node, mended) => this.#checkUnit(node, mended),
    })
  }

  push(chunk: string): readonly Problem[] {
    this.#scanner.push(chunk)
    return this.#taken()
  }

  close(): readonly Problem[] {
    this.#scanner.close()
    if (!this.#scanner.stopped) {
      if (!this.#hasHeader) this.#addHeader(1)
      if (!this.#scanner.hasBody) this.#report('root', 1, say('tmx.noBody'))
      this.#xml?.endLine().endLine().text('\n')
    }
    return this.#taken()
  }

  /** What of the mended copy has been written since the last call. */
  take(): string {
    return this.#xml?.take() ?? ''
  }

  result(): Validated {
    return { units: this.#seen, leftOut: this.#leftOut, complete: !this.#scanner.stopped }
  }

  #taken(): readonly Problem[] {
    const problems = this.#problems
    if (problems.length > 0) this.#problems = []
    return problems
  }

  #report(rule: RuleId, line: number, message: Message): void {
    const { severity, fix } = RULES[rule]
    this.#problems.push({ rule, severity, fix, line, unit: this.#unit, message })
  }

  #root({ attributes, line }: Node): void {
    const { version, ...others } = attributes
    if (version === undefined) this.#report('version', line, say('tmx.noVersion'))
    else if (version !== '1.4')
      this.#report('version', line, say('tmx.version', { version: shortened(version) }))
    const names = Object.keys(others)
    if (names.length > 0) this.#report('version', line, say('tmx.rootAttributes', { names: commas(names) }))
    this.#xml?.line().start('tmx', { version: '1.4' })
  }

  #header(header: Node): void {
    if (this.#hasHeader || this.#scanner.hasBody)
      return this.#report('header', header.line, say(this.#hasHeader ? 'tmx.secondHeader' : 'tmx.lateHeader'))
    this.#hasHeader = true
    checkHeader(header, (...told) => this.#report(...told))
    this.#units.languages.header(header, (...told) => this.#report(...told))
    if (this.#xml === null) return
    writeNode(this.#xml, header)
    this.#xml.line().start('body')
  }

  #addHeader(line: number): void {
    this.#hasHeader = true
    this.#report('header', line, say('tmx.noHeader'))
    if (this.#xml === null) return
    writeNode(this.#xml, emptyHeader(line))
    this.#xml.line().start('body')
  }

  #checkUnit(unit: Node, mended: readonly LinedMending[]): void {
    this.#unit = null
    if (!this.#hasHeader) this.#addHeader(unit.line)
    this.#seen++
    this.#unit = { number: this.#seen, tuid: unit.attributes['tuid'] ?? null }
    for (const { rule, line, message } of mended) this.#report(rule, line, message)
    const kept = this.#units.check(unit, this.#reportInUnit)
    this.#unit = null
    if (!kept) this.#leftOut++
    else if (this.#xml !== null) writeNode(this.#xml, unit)
  }

  readonly #reportInUnit = (rule: RuleId, line: number, message: Message): void =>
    this.#report(rule, line, message)
}
