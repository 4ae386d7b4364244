import { withGlossary, type ProjectGlossary } from '#shared/check/glossary/project-glossary'
import { withoutEffect } from '#shared/check/glossary/reach'
import { Refusal } from '#shared/errors'
import type { LanguageTag } from '#shared/model'
import { say as message } from '#shared/words/message'
import { call } from '#renderer/api'
import { guard } from '#renderer/guard'
import { say } from '#renderer/store'
import { saidInWords } from '#renderer/words/from-data'
import { t } from '#renderer/words/words'

/** Bytes of a glossary that a window may hand over. */
const LARGEST = 1_500_000

/** Reads a glossary, TBX or CSV in UTF-8, and has the project keep it; says so where it can find nothing in texts of these languages. */
export function addGlossary(
  file: File,
  before: readonly ProjectGlossary[],
  texts: readonly LanguageTag[],
): Promise<void> {
  return guard(async () => {
    if (file.size > LARGEST)
      throw new Refusal('bad-input', message('files.glossaryLarge', { name: file.name, most: LARGEST / 1e6 }))
    // What reads TBX is needed by those who have one.
    const { readGlossary } = await import('#shared/check/glossary/glossary')
    const concepts = readGlossary(file.name, await file.text())
    await call('changeSettings', { glossaries: withGlossary(before, { name: file.name, concepts }) })
    const silent = withoutEffect({ name: file.name, concepts }, texts)
    if (silent !== null) return say(saidInWords(silent))
    const held = t('checks.concepts', { count: concepts.length })
    say(t('checks.added', { name: file.name, concepts: held }))
  })
}

export function removeGlossary(name: string, before: readonly ProjectGlossary[]): Promise<void> {
  return guard(async () => {
    await call('changeSettings', { glossaries: before.filter((one) => one.name !== name) })
    say(t('checks.removed', { name }))
  })
}
