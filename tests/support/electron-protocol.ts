/** A call of the stand-in's Electron API, with functions written as `[function]`. */
export interface Recorded {
  readonly name: string
  readonly args: readonly unknown[]
}

/** Who sends a message: the window's page, a frame within it, another window's page, or the window's own gone astray. */
export type From = 'page' | 'frame' | 'stranger' | 'elsewhere'

/** What a test may ask of the program's process. Answers come with the question's id. */
export interface Questions {
  calls: { ask: Record<string, never>; answer: readonly Recorded[] }
  /** What the program's scheme answers. */
  fetch: { ask: { url: string }; answer: { status: number; headers: [string, string][]; body: Uint8Array } }
  /** `ipcRenderer.invoke`; an error is what Electron would reject with. */
  invoke: { ask: { channel: string; args: readonly unknown[]; from: From }; answer: Settled }
  /** `ipcRenderer.send`. */
  send: { ask: { channel: string; args: readonly unknown[]; from: From }; answer: null }
  /** Emits an event on the app, the window or its contents; whether it was prevented. */
  emit: {
    ask: { on: 'app' | 'window' | 'contents'; event: string; args: readonly unknown[] }
    answer: boolean
  }
  /** What the handlers decide about a thing a page may want. */
  decide: { ask: Wish; answer: unknown }
  /** Clicks a menu item by its labels; rejects when there is none. */
  menu: { ask: { path: readonly string[] }; answer: null }
  /** What the next dialogs answer: to save a file, to open some (null and none close them), which button (null: none yet). */
  dialog: {
    ask: { file: string | null; open?: readonly string[]; button?: number | null }
    answer: null
  }
  /** What `app.quit()` does from the dock, the menu or a signal. */
  quit: { ask: Record<string, never>; answer: null }
}

export type Settled = { readonly value: unknown } | { readonly error: string }

export type Wish =
  | { readonly kind: 'permission-request' | 'permission-check'; readonly permission: string }
  | { readonly kind: 'device' | 'display' }
  | { readonly kind: 'new-window' | 'request'; readonly url: string }

export interface Question {
  readonly id: number
  readonly name: keyof Questions
  readonly ask: unknown
}

/** From the program's process: an answer, or a message that went to the window. */
export type Told =
  | { readonly type: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly type: 'failure'; readonly id: number; readonly message: string }
  | { readonly type: 'sent'; readonly channel: string; readonly args: readonly unknown[] }
  | { readonly type: 'loaded'; readonly url: string }
  | { readonly type: 'error-box'; readonly title: string; readonly content: string }
