import { Refusal } from '#shared/errors'
import { say } from '#shared/words/message'

/** How long work says how far it is and learns that it is not wanted any more. */
export interface Control {
  /**
   * Says that the share `done` (0 … 1) is done.
   * @throws Refusal `cancelled` when the work was cancelled.
   */
  step(done: number): void
  /** Whether the work is to end now with what is done of it. */
  stopped(): boolean
}

export interface Listener {
  readonly onProgress?: ((done: number) => void) | undefined
  readonly cancelled?: (() => boolean) | undefined
  readonly stopped?: (() => boolean) | undefined
}

export const UNWATCHED: Control = { step: () => undefined, stopped: () => false }

/** What stages tell and ask, as a listener hears and answers it. A step throws `Refusal('cancelled')` once it is cancelled. */
export function controlOf({ onProgress, cancelled, stopped }: Listener): Control {
  return {
    step: (done) => {
      if (cancelled?.() === true) throw new Refusal('cancelled', say('project.alignCancelled'))
      onProgress?.(done)
    },
    stopped: () => stopped?.() === true,
  }
}

/** The part of a control that lies between two shares. */
export function within(control: Control, from: number, to: number): Control {
  return {
    step: (done) => {
      control.step(from + (to - from) * done)
    },
    stopped: () => control.stopped(),
  }
}
