import { Refusal } from '#shared/errors'
import { choose } from '#renderer/commands/divergences'
import { here } from '#renderer/draft'
import { returnToImport, useImport } from '#renderer/features/import/state'
import { goToUnit, openWork } from '#renderer/reading'
import { currentRow, say, show, useView, view, type View } from '#renderer/store'
import { focusNote, focusPane } from '#renderer/ui/focus'
import { holdsAnything, readUnsaved, type SegmentDraft, type Unsaved } from '#renderer/unsaved-record'
import { drop, restore, useUnkept, type Unkept } from '#renderer/written'
import { t } from '#renderer/words/words'
import type { WorkId } from '#shared/model'

/**
 * What is being written and not kept yet (for a segment, in a field, an import that is looked at) is held outside of the
 * window while it is, so that it is there again when what draws the window ends in the middle of a word, or the machine does
 * not let the page say goodbye. A lock says that a window lives; the next one takes over what is held by none that does, so
 * that no two windows write the same.
 */

const PREFIX = 'parallax.unsaved.'
/** So long, in milliseconds, a window that is going may still have its lock. */
const GOING = 1000

/** Where this window writes down what it holds. */
const mine = PREFIX + crypto.randomUUID()

function unsavedOf(now: View): Unsaved | null {
  const file = now.project?.file
  if (file === undefined) return null
  const unsaved = {
    ...{ file, segment: segmentOf(now), fields: [...useUnkept.getState().values()] },
    import: useImport.getState().view?.import ?? null,
  }
  return holdsAnything(unsaved) ? unsaved : null
}

function segmentOf(now: View): SegmentDraft | null {
  const { draft, work } = now
  const unit = currentRow(now)?.unit
  const segment = here(now)?.segment
  if (draft === null || work === null || unit === undefined || segment === undefined) return null
  return { work, unit, segment, draft }
}

/** Goes on holding what is being written. Returns what ends that. */
export function holdUnsaved(): () => void {
  const write = (): void => {
    const unsaved = unsavedOf(view())
    if (unsaved === null) localStorage.removeItem(mine)
    else localStorage.setItem(mine, JSON.stringify(unsaved))
  }
  let end = (): void => undefined
  void navigator.locks.request(mine, () => new Promise<void>((resolve) => (end = resolve)))
  const ends = [
    useView.subscribe((now, before) => now.draft !== before.draft && write()),
    useUnkept.subscribe(write),
    useImport.subscribe((now, before) => now.view?.import !== before.view?.import && write()),
  ]
  return () => {
    for (const one of ends) one()
    end()
  }
}

/** Takes over what was being written in windows that were lost, to be kept or left; nothing where nothing was. */
export async function returnToUnsaved(): Promise<void> {
  const file = view().project?.file
  if (file === undefined) return
  for (const key of Object.keys(localStorage))
    if (key.startsWith(PREFIX) && key !== mine && readUnsaved(localStorage.getItem(key) ?? '')?.file === file)
      await takeOver(key)
}

/** Brings back what a window holds, if that is gone; it is let go of there when it is here. */
async function takeOver(key: string): Promise<void> {
  try {
    await navigator.locks.request(key, { signal: AbortSignal.timeout(GOING) }, async () => {
      const unsaved = readUnsaved(localStorage.getItem(key) ?? '')
      if (unsaved === null) return
      const rest = await bringBack(unsaved)
      if (rest === null) localStorage.removeItem(key)
      else localStorage.setItem(key, JSON.stringify(rest))
    })
  } catch (error) {
    // It is still there, and holds what is its own.
    if (!(error instanceof DOMException)) throw error
  }
}

/** Shows what was being written, and says so; what cannot be shown now is given back, null for nothing. */
async function bringBack(unsaved: Unsaved): Promise<Unsaved | null> {
  const { segment, fields, import: id } = unsaved
  restore(fields)
  const imports = id !== null && (await returnToImport(id))
  const open = fields.findLast((one) => one.open)
  const inField = open !== undefined && (await returnToField(open))
  const inSegment = segment === null ? 'gone' : await returnToSegment(segment)
  if (imports || inField || inSegment === 'here') say(t('segment.unsaved'))
  return inSegment === 'later' ? { ...unsaved, fields: [], import: null } : null
}

/**
 * Opens the segment that was being written, with what was written for it; later where another is being written, or the
 * segment is not there: what took it away may be undone.
 */
async function returnToSegment({
  work,
  unit,
  segment,
  draft,
}: SegmentDraft): Promise<'here' | 'gone' | 'later'> {
  if (view().draft !== null || !(await openAt(work))) return 'later'
  await goTo(() => goToUnit(unit, segment))
  const cell = here(view())
  if (cell?.segment !== segment) return 'later'
  if (cell.text === draft) return 'gone'
  show({ draft })
  focusPane('segment')
  return 'here'
}

/** Opens the field that was being written in. */
async function returnToField(field: Unkept): Promise<boolean> {
  const { kind, work, of, text } = field
  if (!(await openAt(work))) return false
  switch (kind) {
    case 'unit.note': {
      await goTo(() => goToUnit(of))
      const row = currentRow(view())
      if (row?.unit !== of) return false
      if (row.note === text.trim()) {
        drop(field)
        return false
      }
      focusNote()
      return true
    }
    case 'divergence.note':
    case 'divergence.reason': {
      const divergence = view().divergences?.find(({ id }) => id === of)
      if (divergence === undefined) return false
      await choose(divergence)
      // The field takes the keyboard by itself.
      show({ writing: kind === 'divergence.note' ? 'note' : 'reason', folded: unfolded() })
      return true
    }
    case 'divergence.add':
      show({ adding: view().adding ?? [], folded: unfolded() })
      return true
    case 'sign.reader':
    case 'sign.remark':
      show({ panel: 'sign' })
      return true
  }
}

/** With the list of divergences in sight. */
function unfolded(): View['folded'] {
  return { ...view().folded, divergences: false }
}

/** Shows a work of the project; false where it is gone. */
async function openAt(work: WorkId): Promise<boolean> {
  if (view().project?.works.every(({ id }) => id !== work) !== false) return false
  if (view().work !== work) await openWork(work)
  return true
}

/** Goes to a unit, which may have been merged with another since. */
async function goTo(go: () => Promise<void>): Promise<void> {
  await go().catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error
  })
}
