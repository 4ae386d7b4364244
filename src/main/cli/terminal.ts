import { resolve } from 'node:path'

/** Where a command speaks, so that tests can listen. */
export interface Terminal {
  /** What the command was asked for; anything but this goes to `error`. */
  readonly out: (text: string) => void
  readonly error: (text: string) => void
  /** Whether somebody watches standard error, and wants to see progress there. */
  readonly watched: boolean
  /** An absolute path of a file named on the command line. */
  readonly path: (name: string) => string
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  // A reader that has seen enough (`| head`) closes the pipe: that ends the command, and is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  return {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
    watched: process.stderr.isTTY,
    path: (name) => resolve(name),
  }
}

/** Shows progress in one line that is written over and over, and wiped by `end`. */
export class ProgressLine {
  readonly #terminal: Terminal
  #shown = ''

  constructor(terminal: Terminal) {
    this.#terminal = terminal
  }

  show(label: string, done: number | null): void {
    if (!this.#terminal.watched) return
    const text = done === null ? `${label} …` : `${label} ${Math.floor(done * 100)} %`
    if (text === this.#shown) return
    this.#shown = text
    this.#terminal.error(`\r\u001b[K${text}`)
  }

  end(): void {
    if (this.#shown !== '') this.#terminal.error('\r\u001b[K')
    this.#shown = ''
  }
}
