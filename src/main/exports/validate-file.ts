import { basename } from 'node:path'
import { Refusal } from '#shared/errors'
import type { ProfileRules } from '#shared/exchange/profiles/profile'
import { say } from '#shared/words/message'
import type { Problem } from '#shared/exchange/validate/problem'
import { type Validated, TmxValidator } from '#shared/exchange/validate/validator'
import { writeWhole } from '#main/files/write-file'
import { openXml } from '#main/importers/xml-chunks'

export interface ValidateOptions {
  /** Where a mended copy goes; none is made when absent. */
  readonly copy?: string
  /** The rules of the tool that the file is for. */
  readonly profile?: ProfileRules
  readonly onProblem?: (problem: Problem) => void
  /** Told how much was read, 0 to 1. */
  readonly onProgress?: (done: number) => void
}

export interface FileValidated extends Validated {
  readonly errors: number
  readonly warnings: number
}

/**
 * Checks a TMX of any size, and writes a mended copy of it where one is wanted. Throws `Refusal` when the file cannot be
 * read, and when a copy is wanted of what is not well-formed; nothing is written then.
 */
export async function validateFile(file: string, options: ValidateOptions = {}): Promise<FileValidated> {
  const { copy, profile, onProblem, onProgress } = options
  const { bytes, chunks, encoding } = await openXml(file, basename(file), { halves: true })
  const validator = new TmxValidator({
    ...{ encoding, fix: copy !== undefined },
    ...(profile !== undefined && { profile }),
  })
  let errors = 0
  let warnings = 0
  let stop: Problem | null = null
  const tell = (problems: readonly Problem[]): void => {
    for (const problem of problems) {
      if (problem.severity === 'error') errors++
      else warnings++
      if (problem.rule === 'well-formed') stop = problem
      onProblem?.(problem)
    }
  }
  async function* mended(): AsyncGenerator<string, Validated> {
    for await (const { text, read } of chunks()) {
      tell(validator.push(text))
      onProgress?.(read / bytes)
      yield validator.take()
    }
    tell(validator.close())
    if (stop !== null && copy !== undefined)
      throw new Refusal(
        'bad-input',
        say('tmx.unmendable', { file, line: String(stop.line), why: stop.message }),
      )
    yield validator.take()
    return validator.result()
  }
  const validated = copy === undefined ? await toTheEnd(mended()) : await writeWhole(copy, mended())
  return { ...validated, errors, warnings }
}

async function toTheEnd<R>(chunks: AsyncGenerator<string, R>): Promise<R> {
  for (;;) {
    const next = await chunks.next()
    if (next.done === true) return next.value
  }
}
