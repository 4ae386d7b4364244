import type { ReactNode } from 'react'
import { currentWork, rowRange, useView } from '#renderer/store'
import { count, counted, ordinal } from '#renderer/ui/numbers'
import { Key } from '#view/ui/Command'
import { Jobs } from '#view/features/status/Jobs'
import './status.css'

/** Where the person is, how much there is, what was done last, and the keys that matter here. */
export function Status(): ReactNode {
  return (
    <footer className="status">
      <Place />
      <Counts />
      <Last />
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
      Unit {ordinal(cursor.row)} of {count(total)}
      {range > 1 && <b> · {counted(range, 'unit')} chosen</b>}
      {picked > 0 && <b> · {counted(picked, 'segment')} picked</b>}
    </span>
  )
}

function Counts(): ReactNode {
  const work = useView(currentWork)
  if (work === null) return null
  const { unreviewed, accepted, doubtful } = work.units
  return (
    <span className="number faint status-counts">
      {count(unreviewed)} unreviewed · {count(accepted)} accepted · {count(doubtful)} doubtful
    </span>
  )
}

function Last(): ReactNode {
  const message = useView((now) => now.message)
  const lost = useView((now) => now.link === 'lost')
  const problem = useView((now) => now.problem)
  const text = lost ? (problem ?? 'The program does not answer.') : (message?.text ?? '')
  const tone = lost ? 'failed' : (message?.tone ?? 'done')
  return (
    <span role="status" aria-live="polite" className={`status-last cut ${tone}`} title={text}>
      {text}
    </span>
  )
}

const HINTS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  works: [['go.next', 'next to review']],
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
    ['segment.split', 'split at caret'],
    ['segment.leave', 'grid'],
  ],
  writing: [
    ['segment.save', 'keep'],
    ['segment.cancel', 'leave as it was'],
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
          <Key of={id} /> {words}
        </span>
      ))}
      <span>
        <Key of="pane.next" /> pane
      </span>
      <span>
        <Key of="keys" /> keys
      </span>
    </span>
  )
}
