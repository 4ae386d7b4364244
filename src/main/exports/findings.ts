import { TextDecoder } from 'node:util'
import type { ExportPreview, ExportQuery } from '#shared/exchange/export-calls'
import { DEFAULT_PROFILE, rulesOf } from '#shared/exchange/profiles/profiles'
import type { Problem } from '#shared/exchange/validate/problem'
import { TmxValidator } from '#shared/exchange/validate/validator'

/** Problems that are told; of more, the number says how many there are. */
const MOST = 100

/** Checks a TMX while it is being made, as the validator would check it afterwards; other forms are not checked. */
export class Findings {
  readonly #validator: TmxValidator | null
  readonly #decoder = new TextDecoder('utf-16le')
  readonly #problems: Problem[] = []
  #found = 0

  constructor({ form, profile = DEFAULT_PROFILE }: ExportQuery) {
    this.#validator =
      form === undefined || form === 'tmx' ? new TmxValidator({ profile: rulesOf(profile) }) : null
  }

  push(chunk: string | Uint8Array): void {
    const text = typeof chunk === 'string' ? chunk : this.#decoder.decode(chunk, { stream: true })
    this.#add(this.#validator?.push(text) ?? [])
  }

  close(): Pick<ExportPreview, 'problems' | 'found'> {
    this.#add(this.#validator?.close() ?? [])
    return { problems: this.#problems, found: this.#found }
  }

  #add(problems: readonly Problem[]): void {
    this.#found += problems.length
    if (this.#problems.length < MOST) this.#problems.push(...problems.slice(0, MOST - this.#problems.length))
  }
}
