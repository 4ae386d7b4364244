import { create } from 'zustand'
import { onRan } from '#renderer/commands/ran'
import { STEPS, stepOf, type Step } from '#renderer/features/tour/steps'
import { keep, kept } from '#renderer/ui/remember'

/** The tour of a person: whether it is shown, and what of it was done. It can be left and taken up again. */
export interface TourState {
  readonly open: boolean
  readonly done: readonly Step[]
}

const KEY = 'parallax.tour'

export const useTour = create<TourState>()(() => ({ open: false, done: [] }))

/** Takes up the tour where it was left, and ticks what is done while it is shown. Returns what ends that. */
export function keepTour(): () => void {
  const before = kept(KEY)
  useTour.setState({
    open: before.includes('"open":true'),
    done: STEPS.flatMap(({ step }) => (before.includes(`"${step}"`) ? [step] : [])),
  })
  const ends = [useTour.subscribe((now) => keep(KEY, now)), onRan(tick)]
  return () => ends.forEach((end) => end())
}

function tick(command: string): void {
  const { open, done } = useTour.getState()
  const step = stepOf(command)
  if (open && step !== null && !done.includes(step)) useTour.setState({ done: [...done, step] })
}

const BEGINNING: TourState = { open: true, done: [] }

/** Shows the tour from its beginning, wherever it was left. */
export function beginTour(): void {
  useTour.setState(BEGINNING)
}

/** Has the page that comes next begin with the tour. Returns what takes that back. */
export function beginTourNext(): () => void {
  keep(KEY, BEGINNING)
  return () => keep(KEY, useTour.getState())
}

/** Shows the tour, from its beginning when it was finished; hides it when it is shown. */
export function toggleTour(): void {
  const { open, done } = useTour.getState()
  useTour.setState({ open: !open, done: !open && done.length === STEPS.length ? [] : done })
}
