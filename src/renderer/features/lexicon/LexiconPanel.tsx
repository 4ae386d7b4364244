import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { LexiconView } from '#shared/lexicon-view'
import { call } from '#renderer/api'
import { guard } from '#renderer/guard'
import { currentWork, useView } from '#renderer/store'
import { t } from '#renderer/words/words'
import { AddPair } from '#view/features/lexicon/AddPair'
import { LexiconFiles } from '#view/features/lexicon/LexiconFiles'
import { Pairs } from '#view/features/lexicon/Pairs'
import { Panel } from '#view/ui/Panel'
import './lexicon.css'

/** Pairs that are listed at a time. */
const SHOWN = 300

/** What the project knows of words: from files, from accepted units, and by hand. */
export function LexiconPanel(): ReactNode {
  const work = useView(currentWork)
  const panel = useRef<HTMLElement>(null)
  const [find, setFind] = useState('')
  const known = useLexicon(find)
  useEffect(() => panel.current?.focus(), [])
  if (work === null) return null
  const units = (known?.accepted ?? []).reduce((sum, one) => Math.max(sum, one.units), 0)
  return (
    <Panel name="lexicon" label={t('lexicon.title')} busy={known === null} ref={panel}>
      <div className="lexicon-body">
        <LexiconFiles work={work} files={known?.files ?? []} />
        <section className="lexicon-part lexicon-pairs" aria-label={t('lexicon.pairs')}>
          <div className="lexicon-head">
            <h3>{t('lexicon.pairs')}</h3>
            <input
              className="field"
              type="search"
              aria-label={t('lexicon.find')}
              placeholder={t('lexicon.find')}
              value={find}
              onChange={({ target }) => setFind(target.value)}
            />
          </div>
          <p className="faint" role="status">
            {known === null ? t('lexicon.reading') : t('lexicon.known', { pairs: known.total, units })}
          </p>
          {known !== null && <Pairs known={known} />}
          <AddPair work={work} />
        </section>
      </div>
    </Panel>
  )
}

const PAUSE = 150

/** The lexicon as it is; the last answer stays until the next one is there. */
function useLexicon(find: string): LexiconView | null {
  const work = useView((now) => now.work)
  const seq = useView((now) => now.project?.seq ?? 0)
  const [known, setKnown] = useState<LexiconView | null>(null)
  useEffect(() => {
    let gone = false
    const pause = setTimeout(() => {
      void guard(async () => {
        if (work === null) return
        const answer = await call('lexicon', { work, find, count: SHOWN })
        if (!gone) setKnown(answer)
      })
    }, PAUSE)
    return () => {
      gone = true
      clearTimeout(pause)
    }
  }, [work, find, seq])
  return known
}
