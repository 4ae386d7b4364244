import { Refusal } from '#shared/errors'
import { inEnglishOnly } from '#shared/words/message'

/**
 * A place in a JSON text that somebody wrote by hand, read with checks: every method either returns what was
 * asked for or throws a `Refusal` that says where the text is wrong and what should stand there.
 */
export class Json {
  readonly #value: unknown
  /** Where this is, for messages: `work.json: versions[2].lang`. */
  readonly where: string

  private constructor(value: unknown, where: string) {
    this.#value = value
    this.where = where
  }

  /** Parses a text; `name` is how messages call it. */
  static parse(text: string, name: string): Json {
    try {
      return new Json(JSON.parse(text), name)
    } catch (error) {
      const why = error instanceof Error ? error.message.replaceAll('\n', ' ') : String(error)
      throw new Refusal('bad-input', inEnglishOnly(`${name} is not JSON: ${why}`))
    }
  }

  /** The members of an object by name; `allowed` lists the names that may occur. */
  object<K extends string>(allowed: readonly K[]): Readonly<Partial<Record<K, Json>>> {
    const members: Partial<Record<K, Json>> = {}
    for (const [key, member] of Object.entries(this.entries())) {
      const known = allowed.find((name) => name === key)
      if (known === undefined) throw this.wrong(`"${key}" is not known; known are ${allowed.join(', ')}`)
      members[known] = member
    }
    return members
  }

  /** The members of an object whose names are data. */
  entries(): Readonly<Record<string, Json>> {
    const value = this.#value
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw this.wrong('an object in braces must stand here')
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, this.#inside(member, key)]))
  }

  items(): readonly Json[] {
    if (!Array.isArray(this.#value)) throw this.wrong('a list in brackets must stand here')
    return this.#value.map((item: unknown, n) => new Json(item, `${this.where}[${n}]`))
  }

  string(): string {
    if (typeof this.#value !== 'string' || this.#value.trim() === '')
      throw this.wrong('a text in quotes must stand here')
    return this.#value
  }

  strings(): readonly string[] {
    return this.items().map((item) => item.string())
  }

  boolean(): boolean {
    if (typeof this.#value !== 'boolean') throw this.wrong('true or false must stand here')
    return this.#value
  }

  /** A number that counts from 0. */
  index(): number {
    if (typeof this.#value !== 'number' || !Number.isSafeInteger(this.#value) || this.#value < 0)
      throw this.wrong('a whole number from 0 must stand here')
    return this.#value
  }

  oneOf<T extends string>(values: readonly T[]): T {
    const found = values.find((value) => value === this.#value)
    if (found === undefined) throw this.wrong(`one of ${values.join(', ')} must stand here`)
    return found
  }

  /** A refusal that begins with this place. */
  wrong(why: string): Refusal {
    return new Refusal('bad-input', inEnglishOnly(`${this.where}: ${why}`))
  }

  /** The member, or a refusal that says it is missing. */
  required(member: Json | undefined, name: string): Json {
    if (member === undefined) throw this.wrong(`"${name}" is missing`)
    return member
  }

  #inside(member: unknown, key: string): Json {
    return new Json(member, this.where.includes(': ') ? `${this.where}.${key}` : `${this.where}: ${key}`)
  }
}
