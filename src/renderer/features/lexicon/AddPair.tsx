import { useRef, useState, type ReactNode, type SubmitEvent } from 'react'
import type { WorkView } from '#shared/api'
import { addPair } from '#renderer/features/lexicon/state'
import { LanguagePair } from '#view/features/lexicon/LanguagePair'
import { t } from '#renderer/words/words'

/** Two words or terms that render each other, said by hand. */
export function AddPair({ work }: { work: WorkView }): ReactNode {
  const [words, setWords] = useState(['', ''] as readonly [string, string])
  const [places, setPlaces] = useState<readonly [number, number]>([0, 1])
  const first = useRef<HTMLInputElement>(null)
  const tags = work.versions.map(({ lang }) => lang)
  const [from, to] = [tags[places[0]], tags[places[1]]]
  const [source, target] = words.map((word) => word.trim())
  const ready = source !== '' && target !== '' && from !== undefined && to !== undefined && from !== to
  const add = (event: SubmitEvent): void => {
    event.preventDefault()
    if (!ready || source === undefined || target === undefined) return
    setWords(['', ''])
    first.current?.focus()
    void addPair({ languages: [from, to], source, target })
  }
  return (
    <form className="lexicon-add" onSubmit={add} aria-label={t('lexicon.addPair')}>
      <input
        className="field"
        ref={first}
        lang={from}
        aria-label={t('lexicon.word')}
        placeholder={t('lexicon.word')}
        value={words[0]}
        onChange={(event) => setWords([event.target.value, words[1]])}
      />
      <input
        className="field"
        lang={to}
        aria-label={t('lexicon.renders')}
        placeholder={t('lexicon.renders')}
        value={words[1]}
        onChange={(event) => setWords([words[0], event.target.value])}
      />
      <LanguagePair tags={tags} value={places} onPick={setPlaces} />
      <button type="submit" className="button small" disabled={!ready}>
        {t('lexicon.doAdd')}
      </button>
    </form>
  )
}
