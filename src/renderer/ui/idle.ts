// Milliseconds after which what was put off is done, however busy the window is.
const LATEST = 500

/** Resolves when the browser has painted what there is and has nothing else to do. */
export function idle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: LATEST }))
}
