import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import type { Question, Questions, Told } from './electron-protocol.ts'

const root = join(import.meta.dirname, '..', '..')

export interface StartOptions {
  /** Arguments of the program, such as `--project F`. */
  readonly args?: readonly string[]
  /** Folder that stands for the user's: what `app.getPath` answers lies in it. */
  readonly home: string
  readonly env?: Readonly<Record<string, string>>
}

/** The built Electron entry (`out/main/index.js`), running in Node with the stand-in for `electron`. */
export class ElectronProcess {
  readonly #child: ChildProcess
  readonly #waiting = new Map<number, { resolve: (answer: unknown) => void; reject: (why: Error) => void }>()
  readonly #listeners = new Set<(told: Told) => void>()
  /** Exit code, or null after a signal, once it has ended. */
  readonly ended: Promise<number | null>
  /** Everything it told that is no answer, in order. */
  readonly told: Told[] = []
  stderr = ''
  #next = 0

  constructor({ args = [], home, env = {} }: StartOptions) {
    this.#child = fork(join(root, 'out', 'main', 'index.js'), [...args], {
      cwd: home,
      execArgv: ['--import', join(import.meta.dirname, 'electron-register.ts')],
      env: {
        ...process.env,
        STAND_IN_HOME: home,
        XDG_DATA_HOME: join(home, 'data'),
        XDG_CONFIG_HOME: join(home, 'config'),
        ...env,
      },
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.stderr += text))
    this.#child.on('message', (told: Told) => this.#hear(told))
    this.ended = new Promise((resolve) => this.#child.on('exit', (code) => resolve(code)))
    void this.ended.then((code) => {
      const why = new Error(`the program ended with ${code}: ${this.stderr}`)
      for (const { reject } of this.#waiting.values()) reject(why)
    })
  }

  /** Asks one of the questions of electron-protocol.ts. */
  ask<N extends keyof Questions>(name: N, ask: Questions[N]['ask']): Promise<Questions[N]['answer']> {
    const id = this.#next++
    const question: Question = { id, name, ask }
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve, reject })
      this.#child.send(question, (error) => error !== null && reject(error))
    })
  }

  /** Resolves with the first thing told, from the start on, that `wanted` accepts; rejects when it ends before. */
  async heard<T extends Told>(wanted: (told: Told) => told is T): Promise<T> {
    const already = this.told.find(wanted)
    if (already !== undefined) return already
    let stop = (): void => undefined
    const later = new Promise<T>((resolve) => {
      stop = this.onTold((told) => wanted(told) && resolve(told))
    })
    const never = this.ended.then((code): never => {
      throw new Error(`the program ended with ${code}: ${this.stderr}`)
    })
    return Promise.race([later, never]).finally(stop)
  }

  /** Resolves with the URL of the window once it is loaded. */
  async loaded(): Promise<string> {
    const told = await this.heard((one) => one.type === 'loaded')
    return told.url
  }

  onTold(listener: (told: Told) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal)
  }

  #hear(told: Told): void {
    if (told.type === 'answer') this.#waiting.get(told.id)?.resolve(told.answer)
    else if (told.type === 'failure') this.#waiting.get(told.id)?.reject(new Error(told.message))
    else {
      this.told.push(told)
      for (const listener of this.#listeners) listener(told)
    }
  }
}
