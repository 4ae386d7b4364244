import type { ExportQuery } from '#shared/exchange/export-calls'
import { codesOf } from '#shared/exchange/profiles/codes'
import { DEFAULT_PROFILE, PROFILES, rulesOf } from '#shared/exchange/profiles/profiles'
import type { ProfileRules } from '#shared/exchange/profiles/profile'
import { type Refuses, selectWorks, type WorksSelected } from '#shared/exchange/select-works'
import type { ExportOptions, ExportWork, Told } from '#shared/exchange/selection'
import { versionsInScope } from '#shared/exchange/select-units'
import { encodeUtf16 } from '#shared/exchange/tmx/encode'
import { isLonger } from '#shared/exchange/tmx/length'
import { type TmxWritten, writeTmx } from '#shared/exchange/tmx/write'
import { Refusal } from '#shared/errors'
import { say } from '#shared/words/message'

/** What a TMX file held, known at its end. */
export type TmxExported = WorksSelected & Pick<TmxWritten, 'dropped'>

/** How a TMX is written and told of. */
export interface TmxExportOptions {
  readonly toolVersion: string
  readonly rules?: ProfileRules
  readonly told?: (told: Told) => void
}

/**
 * The works as the text of one TMX file, in chunks, and at the end what it held. Units are selected as they are
 * written; draining it without writing is the preview. Refuses (at the first chunk) a pair of languages that no
 * work has, and languages that the rules write alike.
 */
export function* exportTmx(
  works: readonly ExportWork[],
  options: ExportOptions,
  { toolVersion, rules = rulesOf(DEFAULT_PROFILE), told }: TmxExportOptions,
): Generator<string, TmxExported> {
  const langs = works.flatMap(({ languages }) =>
    versionsInScope(languages, options.languages).map((place) => languages[place] ?? ''),
  )
  codesOf(langs, rules)
  const { limit, overLimit } = rules
  const refuses: Refuses | undefined =
    limit === null || overLimit === 'keep'
      ? undefined
      : ({ texts }) => (texts.some(({ text }) => isLonger(text, limit)) ? 'long' : null)
  const selected = counted(selectWorks(works, options, told, refuses))
  const srclang = options.languages === 'all' ? '*all*' : options.languages[0]
  const { dropped } = yield* writeTmx(selected.items, { toolVersion, srclang, rules })
  return { ...selected.result(), dropped }
}

/** The TMX of a query as it is to be written: text, or bytes where the profile has another encoding than UTF-8. */
export function* writeTmxFile(
  works: readonly ExportWork[],
  { options, profile = DEFAULT_PROFILE }: ExportQuery,
  toolVersion: string,
  told?: (told: Told) => void,
): Generator<string | Uint8Array, TmxExported> {
  const rules = rulesOf(profile)
  if (rules.languages === 'pair' && options.languages === 'all')
    throw new Refusal(
      'bad-argument',
      say('writing.twoLanguages', { profile: PROFILES[profile.profile].label }),
    )
  const text = exportTmx(works, options, { toolVersion, rules, ...(told !== undefined && { told }) })
  if (rules.encoding === 'utf-8') return yield* text
  return yield* encodeUtf16(text)
}

/** The items of a generator, and what it returned once they are through. */
function counted<T, R>(from: Generator<T, R>): { readonly items: Iterable<T>; readonly result: () => R } {
  let result: { readonly value: R } | null = null
  function* items(): Generator<T> {
    result = { value: yield* from }
  }
  return {
    items: items(),
    result: () => {
      if (result === null) throw new RangeError('asked for the result before the end')
      return result.value
    },
  }
}
