import { basename, dirname, join } from 'node:path'
import type { ProjectView } from '#shared/api'
import { Refusal } from '#shared/errors'
import { FORMS, type FormId } from '#shared/exchange/forms'
import type { ProfileChoice } from '#shared/exchange/profiles/profiles'
import { takesPair } from '#shared/exchange/takes-pair'
import type { ExportOptions } from '#shared/exchange/selection'
import { relationOf, type LanguageTag } from '#shared/model'
import { inEnglishOnly } from '#shared/words/message'

export interface FileFlags {
  readonly file: string
  readonly pair?: readonly LanguageTag[]
  readonly pairs?: boolean
  readonly relation: ExportOptions['relation']
}

interface Target {
  readonly form: FormId
  readonly profile: ProfileChoice
}

interface FileToWrite {
  readonly file: string
  readonly languages: ExportOptions['languages']
}

/** The files of an export: one, or with `--pairs` one for each pair of languages that the relation lets in. */
export function filesToWrite(
  { works }: ProjectView,
  ids: readonly number[],
  { file, form, profile, pair, pairs, relation }: FileFlags & Target,
): readonly FileToWrite[] {
  if (pair !== undefined && pairs === true)
    throw new Refusal(
      'bad-argument',
      inEnglishOnly('--pair writes one pair and --pairs all of them: name one of the two'),
    )
  if (pair !== undefined) return [{ file, languages: twoOf(pair) }]
  const found = new Map<string, readonly [LanguageTag, LanguageTag]>()
  for (const work of works.filter(({ id }) => ids.length === 0 || ids.includes(id)))
    work.versions.forEach((a, n) => {
      for (const b of work.versions.slice(n + 1))
        if (relation === 'all' || relationOf(work, a.id, b.id) === 'translation')
          found.set(`${a.lang}-${b.lang}`, [a.lang, b.lang])
    })
  if (pairs !== true) {
    // Where there are but two languages nobody need be asked which.
    const [only, ...more] = takesPair(form, profile) ? found.values() : []
    return [{ file, languages: only !== undefined && more.length === 0 ? only : 'all' }]
  }
  if (found.size === 0)
    throw new Refusal('bad-input', inEnglishOnly('no two versions are translations: see --relation all'))
  const ending = `.${FORMS[form].extension}`
  const stem = file.toLowerCase().endsWith(ending) ? basename(file).slice(0, -ending.length) : basename(file)
  return [...found].map(([name, languages]) => ({
    file: join(dirname(file), `${stem}.${name}${ending}`),
    languages,
  }))
}

function twoOf(tags: readonly LanguageTag[]): readonly [LanguageTag, LanguageTag] {
  const [source, target, ...more] = tags
  if (source === undefined || target === undefined || more.length > 0)
    throw new Refusal(
      'bad-argument',
      inEnglishOnly(`--pair takes two languages, as en,ru, not ${tags.join(',')}`),
    )
  return [source, target]
}
