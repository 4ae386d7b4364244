import { setImmediate } from 'node:timers/promises'

/** Milliseconds that long work goes on before it lets others have a turn. */
const TURN = 8

/** Keeps long work from holding up the program: it asks between its steps whether its turn is over. */
export class Pace {
  #end = performance.now() + TURN

  get isOver(): boolean {
    return performance.now() >= this.#end
  }

  /** Lets others have a turn, and begins the next. */
  async rest(): Promise<void> {
    await setImmediate()
    this.#end = performance.now() + TURN
  }
}
