import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keep, keepNewest, kept } from '#renderer/ui/remember'

/** A browser at a start: the storage of a new port, and the cookies of the host as they were left. */
class Browser {
  readonly #cookies: Map<string, string>

  constructor(protocol: string, cookies = new Map<string, string>()) {
    this.#cookies = cookies
    const storage = new Map<string, string>()
    vi.stubGlobal('location', { protocol })
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => storage.get(key) ?? null,
      setItem: (key: string, text: string) => storage.set(key, text),
    })
    vi.stubGlobal('document', {
      get cookie() {
        return [...cookies].map(([key, text]) => `${key}=${text}`).join('; ')
      },
      set cookie(line: string) {
        const [, key = '', text = '', age] = /^([^=]+)=([^;]*); Max-Age=(\d+);/.exec(line) ?? []
        if (age === '0') cookies.delete(key)
        else cookies.set(key, text)
      },
    })
  }

  restart(): void {
    new Browser('http:', this.#cookies)
  }
}

describe('what the window remembers on the loopback host', () => {
  let browser: Browser
  beforeEach(() => (browser = new Browser('http:')))
  afterEach(() => vi.unstubAllGlobals())

  it('is there at the next start, on another port', () => {
    keep('look', { theme: 'dark; "ß"' })
    browser.restart()
    expect(JSON.parse(kept('look'))).toEqual({ theme: 'dark; "ß"' })
  })

  it('is nothing rather than what was kept before it, when it is too large', () => {
    keep('keys', 'small')
    keep('keys', 'ж'.repeat(600))
    expect(kept('keys')).toHaveLength(602)
    browser.restart()
    expect(kept('keys')).toBe('')
  })

  it('is the newest of a list that is too large', () => {
    const list = ['a', 'b', 'c', 'd'].map((name) => name.repeat(900))
    keepNewest('places', list)
    browser.restart()
    expect(JSON.parse(kept('places'))).toEqual(list.slice(0, 3))
    keepNewest('places', ['a'.repeat(4000), 'b'])
    browser.restart()
    expect(kept('places')).toBe('')
  })
})

it('a list is remembered whole where the browser keeps its storage', () => {
  new Browser('app:')
  const list = ['a'.repeat(2000), 'b'.repeat(2000)]
  keepNewest('places', list)
  expect(JSON.parse(kept('places'))).toEqual(list)
  vi.unstubAllGlobals()
})
