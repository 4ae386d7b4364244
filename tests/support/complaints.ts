import type { Page } from '@playwright/test'

/** The program was gone when the page asked: what a test does on purpose, and sees in the window if not. */
const LOST = /^Failed to load resource: net::ERR_/

/**
 * What a page asked of others, and what went wrong in it: requests that are not to its own origin, errors nobody
 * caught, and everything its console calls an error, among them each breach of the policy.
 */
export class Complaints {
  readonly all: string[] = []
  #paused = false

  /** Listens to a page from now on. */
  watch(page: Page): void {
    page.on('request', (request) => {
      const url = new URL(request.url())
      const own = url.origin === new URL(page.url()).origin || request.isNavigationRequest()
      if (!own && url.protocol !== 'data:') this.#add(`request to ${request.url()}`)
    })
    page.on('pageerror', (error) => this.#add(`uncaught ${String(error)}`))
    page.on('console', (message) => {
      if (message.type() !== 'error' || LOST.test(message.text())) return
      this.#add(`console: ${message.text()}`)
    })
  }

  /** Hears nothing for a while: the program is ended under the page. */
  pause(): void {
    this.#paused = true
  }

  resume(): void {
    this.#paused = false
  }

  #add(complaint: string): void {
    if (!this.#paused) this.all.push(complaint)
  }
}
