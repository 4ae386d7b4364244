import type { EventStreams } from '#main/web/events'
import { FLUSH_MS } from '#shared/bridge'

/** Has the pages that listen commit what is being typed, before their project is left. */
export class Leaving {
  readonly #streams: EventStreams
  #awaited = 0
  #finish = (): void => undefined

  constructor(streams: EventStreams) {
    this.#streams = streams
  }

  /** Resolves when every page has, or when one does not answer. One project is left at a time. */
  async ask(): Promise<void> {
    this.#awaited = this.#streams.size
    if (this.#awaited === 0) return
    await new Promise<void>((resolve) => {
      const impatient = setTimeout(resolve, FLUSH_MS)
      this.#finish = () => {
        clearTimeout(impatient)
        resolve()
      }
      this.#streams.send({ type: 'leaving' })
    })
  }

  /** A page has; one that comes too late belongs to another opening, and is not heard. */
  heard(): void {
    this.#awaited--
    if (this.#awaited === 0) this.#finish()
  }
}
