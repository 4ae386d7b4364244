import { codePointOf, NAMED } from '#shared/exchange/validate/entities'
import type { RuleId } from '#shared/exchange/validate/rules'
import { holdsForbidden, withoutForbidden } from '#shared/xml/writer'
import { say, type Message } from '#shared/words/message'

/** Something that was taken out of the text of a file, or changed in it, before a parser saw it. */
export interface Mended {
  readonly rule: RuleId
  /** UTF-16 units of mended text before it. */
  readonly position: number
  /** Line breaks before it in the text that was pushed last. */
  readonly lines: number
  readonly message: Message
}

const REFERENCE = /&(?:amp|lt|gt|quot|apos);|&#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}));/y
const ODD = /<!--|<!\[CDATA\[|&/g
/** Longer than what may stand between `&` and `;`. */
const LONGEST = 32
const OPENINGS = ['<!--', '<![CDATA[']

/**
 * Mends what would end the reading of an XML file and can be told without understanding it: characters that XML cannot
 * hold, references to such, entities of HTML, and `&` that stands for itself. What is fine passes unchanged, at the
 * speed of a search.
 */
export class TextMender {
  #held = ''
  /** What ends the comment or CDATA section that is open. */
  #inside: string | null = null
  #position = 0
  /** Line breaks in the text being mended, as far as they are counted. */
  #lines = 0
  #counted = 0
  readonly #found: Mended[] = []

  /** The mended text as far as it is settled. */
  push(chunk: string): string {
    const text = this.#held + chunk
    const end = this.#settled(text)
    this.#held = text.slice(end)
    return this.#mend(end === text.length ? text : text.slice(0, end))
  }

  close(): string {
    const text = this.#held
    this.#held = ''
    return this.#mend(text)
  }

  /** What was mended since the last call. */
  take(): readonly Mended[] {
    return this.#found.splice(0)
  }

  /** Up to where nothing that comes can change how the text is read. */
  #settled(text: string): number {
    // What ends a comment or a CDATA section may begin with the last two.
    let end = Math.max(0, text.length - 2)
    const tail = Math.max(0, end - LONGEST)
    const reference = end === 0 ? -1 : text.lastIndexOf('&', end - 1)
    if (reference >= tail && !text.slice(reference, end).includes(';')) end = reference
    const tag = end === 0 ? -1 : text.lastIndexOf('<', end - 1)
    if (tag >= tail && OPENINGS.some((opening) => opening.startsWith(text.slice(tag, end)))) end = tag
    return (text.charCodeAt(end - 1) & 0xfc00) === 0xd800 ? end - 1 : end
  }

  #mend(text: string): string {
    let mended = text
    if (this.#inside !== null || holdsForbidden(text) || this.#isOdd(text)) mended = this.#slowly(text)
    this.#position += mended.length
    return mended
  }

  /** Whether there is anything in it but text, tags and references that are fine. */
  #isOdd(text: string): boolean {
    if (text.includes('<![CDATA[') || text.includes('<!--')) return true
    for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
      REFERENCE.lastIndex = at
      const [whole, hex, decimal] = REFERENCE.exec(text) ?? []
      if (whole === undefined) return true
      if ((hex ?? decimal) !== undefined && codePointOf(hex, decimal) === null) return true
    }
    return false
  }

  #slowly(text: string): string {
    this.#lines = this.#counted = 0
    let mended = ''
    let at = 0
    const upTo = (end: number): void => {
      mended += this.#legal(text.slice(at, end), mended.length, text, at)
      at = end
    }
    while (at < text.length) {
      if (this.#inside !== null) {
        const end = text.indexOf(this.#inside, at)
        upTo(end < 0 ? text.length : end + this.#inside.length)
        if (end >= 0) this.#inside = null
        continue
      }
      ODD.lastIndex = at
      const odd = ODD.exec(text)
      upTo(odd?.index ?? text.length)
      if (odd === null) break
      if (odd[0] === '&') {
        const [length, instead] = this.#reference(text, at, mended.length)
        mended += instead
        at += length
      } else {
        this.#inside = odd[0] === '<!--' ? '-->' : ']]>'
        upTo(at + odd[0].length)
      }
    }
    return mended
  }

  /** How long what begins with `&` is, and what it is to be instead. */
  #reference(text: string, at: number, written: number): readonly [length: number, instead: string] {
    REFERENCE.lastIndex = at
    const [whole, hex, decimal] = REFERENCE.exec(text) ?? []
    const tell = (rule: RuleId, message: Message): void => this.#tell(rule, message, written, text, at)
    if (whole !== undefined) {
      if ((hex ?? decimal) === undefined || codePointOf(hex, decimal) !== null) return [whole.length, whole]
      tell('character', say('tmx.reference', { reference: whole }))
      return [whole.length, '']
    }
    const [entity, name = ''] = /^&([A-Za-z][A-Za-z0-9]{0,30});/.exec(text.slice(at, at + LONGEST + 2)) ?? []
    const character = NAMED.get(name)
    if (entity === undefined) {
      tell('entity', say('tmx.ampersand'))
      return [1, '&amp;']
    }
    tell('entity', say(character === undefined ? 'tmx.noEntity' : 'tmx.htmlEntity', { entity }))
    return [entity.length, character ?? `&amp;${entity.slice(1)}`]
  }

  #legal(part: string, written: number, text: string, at: number): string {
    if (!holdsForbidden(part)) return part
    let legal = ''
    let begun = 0
    for (const character of part) {
      const length = character.length
      if (withoutForbidden(character) === '') {
        const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
        const what = /^D[89A-F]/.test(code) ? 'tmx.halfCharacter' : 'tmx.noCharacter'
        this.#tell('character', say(what, { code: `U+${code}` }), written + legal.length, text, at + begun)
      } else legal += character
      begun += length
    }
    return legal
  }

  #tell(rule: RuleId, message: Message, written: number, text: string, at: number): void {
    // What is found in a text is found in its order, so that its line breaks are counted once.
    for (let n = text.indexOf('\n', this.#counted); n >= 0 && n < at; n = text.indexOf('\n', n + 1)) {
      this.#lines++
      this.#counted = n + 1
    }
    this.#found.push({ rule, position: this.#position + written, lines: this.#lines, message })
  }
}
