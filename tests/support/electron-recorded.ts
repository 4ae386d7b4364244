import { EventEmitter } from 'node:events'
import type { Recorded, Told } from './electron-protocol.ts'

// What the stand-in for `electron` keeps: the calls that were made, and the handlers that were registered.

export type Anything = (...args: unknown[]) => unknown

export interface MenuItem {
  readonly label?: string
  readonly role?: string
  readonly submenu?: readonly MenuItem[]
  readonly click?: () => void
}

export const calls: Recorded[] = []
export const handlers = new Map<string, Anything>()

/** What the tests set, and what the program last did. */
export const state: {
  scheme: { name: string; handle: (request: Request) => Promise<Response> } | null
  menu: readonly MenuItem[]
  dialogAnswer: string | null
  openAnswer: readonly string[]
  /** The button that questions of the program are answered with; null: nobody answers. */
  button: number | null
  quitting: boolean
} = { scheme: null, menu: [], dialogAnswer: null, openAnswer: [], button: 0, quitting: false }

export function record(name: string, ...args: unknown[]): void {
  calls.push({ name, args: args.map(plain) })
}

/** Functions and what holds them cannot cross to the test's process. */
function plain(value: unknown): unknown {
  if (typeof value === 'function') return '[function]'
  if (value instanceof EventEmitter) return `[${value.constructor.name}]`
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]))
}

export function tell(message: Told): void {
  process.send?.(message)
}

/** Records a setter and keeps the function it was given, to be asked later. */
export function keeper(name: string): (handler: Anything) => void {
  return (handler) => {
    record(name, handler)
    handlers.set(name, handler)
  }
}

/** Emits an event that a listener may prevent; whether one did. */
export function emitCancellable(emitter: EventEmitter, event: string, ...args: unknown[]): boolean {
  let prevented = false
  emitter.emit(event, { preventDefault: () => (prevented = true) }, ...args)
  return prevented
}
