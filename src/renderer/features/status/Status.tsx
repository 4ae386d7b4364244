import type { ReactNode } from 'react'
import { currentWork, rowRange, useView } from '#renderer/store'
import { ordinal } from '#renderer/ui/numbers'
import { Key } from '#view/ui/Command'
import { FailedJob, Jobs } from '#view/features/status/Jobs'
import { saidInWords } from '#renderer/words/from-data'
import { t } from '#renderer/words/words'
import './status.css'

/** Where the person is, how much there is, what was done last, and the keys that matter here. */
export function Status(): ReactNode {
  return (
    <footer className="status">
      <Place />
      <Counts />
      <Last />
      <Checking />
      <FailedJob />
      <Jobs />
      <Hints />
    </footer>
  )
}

function Place(): ReactNode {
  const cursor = useView((now) => now.cursor)
  const total = useView((now) => now.pages.total)
  const picked = useView((now) => now.picked.length)
  const range = useView((now) => rowRange(now)[1] - rowRange(now)[0] + 1)
  if (total === null || total === 0) return null
  return (
    <span className="number status-place">
      {t('status.place', { unit: ordinal(cursor.row), total })}
      {range > 1 && <b> · {t('status.chosen', { count: range })}</b>}
      {picked > 0 && <b> · {t('status.picked', { count: picked })}</b>}
    </span>
  )
}

function Counts(): ReactNode {
  const work = useView(currentWork)
  if (work?.counted !== true) return null
  return <span className="number faint status-counts">{t('status.counts', work.units)}</span>
}

function Last(): ReactNode {
  const message = useView((now) => now.message)
  const lost = useView((now) => now.link === 'lost')
  const problem = useView((now) => now.problem)
  const text = lost ? (problem === null ? t('status.lost') : saidInWords(problem)) : (message?.text ?? '')
  const tone = lost ? 'failed' : (message?.tone ?? 'done')
  return (
    <span role="status" aria-live="polite" className={`status-last cut ${tone}`} title={text}>
      {text}
    </span>
  )
}

/** Says, where it takes more than a moment, that the divergences follow what was edited. */
function Checking(): ReactNode {
  const checking = useView((now) => now.checking !== null && now.checking === now.work)
  return checking && <span className="status-checking faint">{t('status.checking')}</span>
}

type Hint =
  | 'review'
  | 'accept'
  | 'up'
  | 'down'
  | 'merge'
  | 'split'
  | 'edit'
  | 'splitCaret'
  | 'grid'
  | 'keep'
  | 'leave'
  | 'confirm'
  | 'dismiss'

const HINTS: Readonly<Record<string, readonly (readonly [id: string, words: Hint])[]>> = {
  works: [['go.next', 'review']],
  grid: [
    ['unit.accept', 'accept'],
    ['segment.up', 'up'],
    ['segment.down', 'down'],
    ['unit.merge', 'merge'],
    ['unit.split', 'split'],
    ['segment.edit', 'edit'],
  ],
  segment: [
    ['segment.edit', 'edit'],
    ['segment.split', 'splitCaret'],
    ['segment.leave', 'grid'],
  ],
  writing: [
    ['segment.save', 'keep'],
    ['segment.cancel', 'leave'],
  ],
  divergences: [
    ['divergence.confirm', 'confirm'],
    ['divergence.dismiss', 'dismiss'],
  ],
}

function Hints(): ReactNode {
  const pane = useView((now) => (now.pane === 'segment' && now.draft !== null ? 'writing' : now.pane))
  const ready = useView((now) => now.work !== null)
  return (
    <span className="status-hints faint">
      {(ready ? (HINTS[pane] ?? []) : []).map(([id, words]) => (
        <span key={id}>
          <Key of={id} /> {t(`status.hint.${words}`)}
        </span>
      ))}
      <span>
        <Key of="pane.next" /> {t('status.hint.pane')}
      </span>
      <span>
        <Key of="keys" /> {t('status.hint.keys')}
      </span>
    </span>
  )
}
