import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { ElectronProcess } from './electron-process.ts'

const PRELOAD = join(import.meta.dirname, '..', '..', 'out', 'preload', 'index.cjs')

/** Where the stand-in's window is in the browser; its answers come from the program's own scheme. */
export interface WindowServer {
  readonly url: string
  close(): Promise<void>
}

/**
 * Serves what the program answers on its `app:` scheme, headers and all, under an address that a plain Chromium
 * can open.
 */
export async function serveWindow(program: ElectronProcess, windowUrl: string): Promise<WindowServer> {
  const server: Server = createServer((request, response) => {
    program
      .ask('fetch', { url: new URL(request.url ?? '/', windowUrl).href })
      .then(({ status, headers, body }) => response.writeHead(status, headers.flat()).end(body))
      .catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on a TCP port has an address of this kind.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/**
 * Runs the built preload in a page before its own scripts, on a stand-in for Electron's renderer side: messages
 * go to the program's process and back. Must be called before the page is opened; survives reloads.
 */
export async function installPreload(page: Page, program: () => ElectronProcess): Promise<void> {
  await page.exposeFunction('__invoke', (channel: string, args: unknown[]) =>
    program().ask('invoke', { channel, args, from: 'page' }),
  )
  await page.exposeFunction('__send', (channel: string, args: unknown[]) =>
    program().ask('send', { channel, args, from: 'page' }),
  )
  // The built preload is CommonJS, and the page's policy forbids making code of text: so it is part of the script.
  const preload = `function (require, module, exports) {${readFileSync(PRELOAD, 'utf8')}\n}`
  await page.addInitScript(`(${runPreload.toString()})(${preload})`)
}

/** Passes what the program sends to its window on to the page; returns what ends that. */
export function deliverTo(page: Page, program: ElectronProcess): () => void {
  return program.onTold((told) => {
    // The program has its window loaded anew.
    if (told.type === 'loaded') page.reload().catch(() => undefined)
    if (told.type !== 'sent') return
    const { channel, args } = told
    // A page that is being left hears no more, in Electron as here.
    page.evaluate(deliver, { channel, args }).catch(() => undefined)
  })
}

interface Wires {
  __invoke(channel: string, args: unknown[]): Promise<{ value: unknown } | { error: string }>
  __send(channel: string, args: unknown[]): Promise<null>
  __hear: Map<string, Set<(event: object, ...args: unknown[]) => void>>
}

function deliver({ channel, args }: { channel: string; args: readonly unknown[] }): void {
  const { __hear } = globalThis as unknown as Wires
  for (const listener of __hear.get(channel) ?? []) listener({}, ...args)
}

/** Runs in the page. Electron passes copies between the two worlds, with functions wrapped: so does this. */
function runPreload(
  preload: (load: (name: string) => object, module: object, exports: object) => void,
): void {
  const wires = globalThis as unknown as Wires
  wires.__hear = new Map()

  const across = (value: unknown): unknown => {
    if (typeof value === 'function')
      return (...args: unknown[]) => across(Reflect.apply(value, null, args.map(across)))
    if (value instanceof Promise) return value.then(across)
    if (Array.isArray(value)) return value.map(across)
    if (typeof value !== 'object' || value === null || value instanceof Blob) return value
    return Object.freeze(
      Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, across(inner)])),
    )
  }

  const ipcRenderer = {
    async invoke(channel: string, ...args: unknown[]): Promise<unknown> {
      const settled = await wires.__invoke(channel, structuredClone(args))
      if ('error' in settled) throw new Error(settled.error)
      return settled.value
    },
    send(channel: string, ...args: unknown[]): void {
      void wires.__send(channel, structuredClone(args))
    },
    on(channel: string, listener: (event: object, ...args: unknown[]) => void): void {
      wires.__hear.set(channel, (wires.__hear.get(channel) ?? new Set()).add(listener))
    },
    off(channel: string, listener: (event: object, ...args: unknown[]) => void): void {
      wires.__hear.get(channel)?.delete(listener)
    },
  }
  const contextBridge = {
    exposeInMainWorld(name: string, api: unknown): void {
      Object.defineProperty(globalThis, name, { value: across(api), enumerable: true })
    },
  }
  // No file of a page in a browser says where it stands.
  const webUtils = { getPathForFile: (): string => '' }
  const requireElectron = (name: string): object => {
    if (name !== 'electron') throw new Error(`a sandboxed preload cannot load ${name}`)
    return { contextBridge, ipcRenderer, webUtils }
  }
  preload(requireElectron, { exports: {} }, {})
}
