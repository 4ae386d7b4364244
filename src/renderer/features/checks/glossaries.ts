import { withGlossary, type ProjectGlossary } from '#shared/check/glossary/project-glossary'
import { Refusal } from '#shared/errors'
import { call } from '#renderer/api'
import { guard } from '#renderer/guard'
import { say } from '#renderer/store'
import { counted } from '#renderer/ui/numbers'

/** Bytes of a glossary that a window may hand over. */
const LARGEST = 1_500_000

/** Reads a glossary, TBX or CSV in UTF-8, and has the project keep it. */
export function addGlossary(file: File, before: readonly ProjectGlossary[]): Promise<void> {
  return guard(async () => {
    if (file.size > LARGEST)
      throw new Refusal(
        'bad-input',
        `${file.name} is too large for a project (${LARGEST / 1e6} MB at most): split it`,
      )
    // What reads TBX is needed by those who have one.
    const { readGlossary } = await import('#shared/check/glossary/glossary')
    const concepts = readGlossary(file.name, await file.text())
    await call('changeSettings', { glossaries: withGlossary(before, { name: file.name, concepts }) })
    say(`Added ${file.name}, ${counted(concepts.length, 'concept')}: it counts the next time you check`)
  })
}

export function removeGlossary(name: string, before: readonly ProjectGlossary[]): Promise<void> {
  return guard(async () => {
    await call('changeSettings', { glossaries: before.filter((one) => one.name !== name) })
    say(`Removed ${name}`)
  })
}
