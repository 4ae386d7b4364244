import type { LexiconPair, LexiconView } from '#shared/lexicon-view'
import { NO_EDITS, type EditedPair, type LexiconEdits } from '#shared/align/lexicon-edits'
import { Refusal } from '#shared/errors'
import { say as message } from '#shared/words/message'
import type { LanguageTag } from '#shared/model'
import { call } from '#renderer/api'
import { guard } from '#renderer/guard'
import { say } from '#renderer/store'
import { t } from '#renderer/words/words'

/** What a person does with the lexicon of the project. */

/** Bytes of a file that a window may hand over; a call carries a third more. */
const LARGEST = 2_900_000

/** Adds a file; `languages` are for one that does not say its own. */
export function addFile(file: File, languages: readonly [LanguageTag, LanguageTag] | null): Promise<void> {
  return guard(async () => {
    if (file.size > LARGEST)
      throw new Refusal('bad-input', message('files.lexiconTooLarge', { name: file.name }))
    const bytes = new Uint8Array(await file.arrayBuffer())
    let binary = ''
    for (let from = 0; from < bytes.length; from += 0x8000)
      binary += String.fromCharCode(...bytes.subarray(from, from + 0x8000))
    await call('addLexicon', { name: file.name, base64: btoa(binary), languages })
    say(t('lexicon.added', { name: file.name }))
  })
}

export function removeFile(name: string): Promise<void> {
  return guard(async () => {
    await call('removeLexicon', { name })
    say(t('lexicon.removed', { name }))
  })
}

/** How many pairs a file holds, and in which languages. */
export function fileInWords({ lists }: LexiconView['files'][number]): string {
  return lists
    .map(({ languages, pairs }) => t('lexicon.filePairs', { languages: languages.join('–'), count: pairs }))
    .join(' · ')
}

/** Who says so, in words. */
export function originInWords({ origin, units, file }: LexiconPair): string {
  switch (origin) {
    case 'accepted':
      return t('lexicon.inUnits', { count: units })
    case 'added':
      return t('lexicon.byHand')
    case 'forbidden':
      return t('lexicon.forbidden')
    case 'file':
      return file ?? t('lexicon.fromFile')
  }
}

export function addPair(pair: EditedPair): Promise<void> {
  return edit(({ added, forbidden }) => ({
    added: [...added.filter(isNot(pair)), pair],
    forbidden: forbidden.filter(isNot(pair)),
  }))
}

export function forbidPair(pair: EditedPair): Promise<void> {
  return edit(({ added, forbidden }) => ({
    added: added.filter(isNot(pair)),
    forbidden: [...forbidden.filter(isNot(pair)), pair],
  }))
}

/** Takes back what was said of a pair by hand. */
export function forgetPair(pair: EditedPair): Promise<void> {
  return edit(({ added, forbidden }) => ({
    added: added.filter(isNot(pair)),
    forbidden: forbidden.filter(isNot(pair)),
  }))
}

function edit(change: (edits: LexiconEdits) => LexiconEdits): Promise<void> {
  return guard(async () => {
    const { lexicon = NO_EDITS } = await call('settings', {})
    await call('changeSettings', { lexicon: change(lexicon) })
  })
}

function isNot({ languages, source, target }: EditedPair): (other: EditedPair) => boolean {
  return (other) =>
    other.languages.join() !== languages.join() || other.source !== source || other.target !== target
}
