import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '#support/e2e'

// What a page of another site can do to Parallax in a real browser, and what Parallax's own page could do if it
// were made to. How the server answers each wrong request by itself is in tests/hosts.

interface Bait {
  readonly origin: string
  readonly heard: string[]
  close(): void
}

/** A site of somebody else's on this machine, which notes what it is asked. */
async function startBait(html = ''): Promise<Bait> {
  const heard: string[] = []
  const server: Server = createServer((request, response) => {
    heard.push(request.url ?? '')
    response.writeHead(200, { 'Content-Type': 'text/html', 'Access-Control-Allow-Origin': '*' }).end(html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on a TCP port has an address of this kind.
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, heard, close: () => server.close() }
}

test.describe('another site in the same browser', () => {
  test.skip(({ hostKind }) => hostKind !== 'loopback', 'only the loopback host can be reached by a browser')

  test('neither reads from the program nor commands it', async ({ host, context }) => {
    const target = new URL(host.window.url()).origin
    const bait = await startBait('<!doctype html><title>bait</title>')
    const page = await context.newPage()
    await page.goto(bait.origin)
    const statuses: string[] = []
    page.on('response', (response) => {
      if (response.url().startsWith(target)) statuses.push(`${response.status()}`)
    })
    const read = await page.evaluate(async (origin) => {
      const attempt = async (work: () => Promise<unknown>): Promise<string> => {
        try {
          return JSON.stringify(await work())
        } catch (error) {
          return String(error)
        }
      }
      const json = { method: 'POST', credentials: 'include', body: '{}' } as const
      return [
        await attempt(async () => (await fetch(`${origin}/`, { credentials: 'include' })).text()),
        await attempt(async () => (await fetch(`${origin}/api/project`, json)).text()),
        await attempt(async () => (await fetch(`${origin}/api/project`, { ...json, mode: 'no-cors' })).type),
        await attempt(
          () =>
            new Promise((resolve) => {
              const source = new EventSource(`${origin}/api/events`, { withCredentials: true })
              source.onopen = () => resolve('open')
              source.onerror = () => resolve('error')
            }),
        ),
        await attempt(
          () =>
            new Promise((resolve) => {
              const image = new Image()
              image.onload = () => resolve('loaded')
              image.onerror = () => resolve('error')
              image.src = `${origin}/`
            }),
        ),
      ]
    }, target)
    expect(read).toEqual([
      'TypeError: Failed to fetch',
      'TypeError: Failed to fetch',
      '"opaque"',
      '"error"',
      '"error"',
    ])
    expect(statuses.length).toBeGreaterThan(2)
    expect(new Set(statuses)).toEqual(new Set(['403']))
    bait.close()
  })

  test('cannot put the window in a frame, nor open it with a hand on it', async ({ host, context }) => {
    const target = new URL(host.window.url()).origin
    const bait = await startBait('<!doctype html><iframe id="frame"></iframe>')
    const page = await context.newPage()
    await page.goto(bait.origin)
    const answer = page.waitForResponse((response) => response.url() === `${target}/`)
    await page.evaluate((origin) => {
      document.querySelector('iframe')?.setAttribute('src', `${origin}/`)
    }, target)
    expect((await answer).status()).toBe(403)
    const popup = context.waitForEvent('page')
    await page.evaluate((origin) => void window.open(`${origin}/`), target)
    const opened = await popup
    await opened.waitForLoadState()
    expect(await opened.locator('body').innerText()).not.toContain('Parallax')
    bait.close()
  })
})

test('the page can run no code but its own files, and send nothing away', async ({ host, complaints }) => {
  const bait = await startBait()
  const refused = await host.window.evaluate(async (origin) => {
    const breaches: string[] = []
    document.addEventListener('securitypolicyviolation', (event) => breaches.push(event.effectiveDirective))
    const inline = document.createElement('script')
    inline.textContent = 'globalThis.wasRun = true'
    document.body.append(inline)
    const remote = document.createElement('script')
    remote.src = `${origin}/script.js`
    document.body.append(remote)
    const image = new Image()
    image.src = `${origin}/image.png`
    const frame = document.createElement('iframe')
    frame.src = `${origin}/frame.html`
    document.body.append(frame)
    const form = document.createElement('form')
    form.action = `${origin}/form`
    document.body.append(form)
    form.submit()
    const base = document.createElement('base')
    base.href = `${origin}/`
    document.head.append(base)
    await fetch(`${origin}/fetch`).catch(() => undefined)
    navigator.sendBeacon(`${origin}/beacon`, 'text')
    try {
      const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])))
      worker.onmessage = () => breaches.push('the worker ran')
    } catch {
      breaches.push('worker-src')
    }
    let evaluated = false
    try {
      evaluated = Reflect.construct(Function, ['return 1']) instanceof Function
    } catch {
      breaches.push('eval')
    }
    await new Promise((resolve) => setTimeout(resolve, 300))
    for (const added of [inline, remote, frame, form, base]) added.remove()
    return { breaches: [...new Set(breaches)].sort(), evaluated, wasRun: Reflect.has(globalThis, 'wasRun') }
  }, bait.origin)
  expect(refused.wasRun).toBe(false)
  expect(refused.evaluated).toBe(false)
  expect(refused.breaches).toEqual([
    'base-uri',
    'connect-src',
    'eval',
    'form-action',
    'frame-src',
    'img-src',
    'script-src',
    'script-src-elem',
    'worker-src',
  ])
  expect(bait.heard).toEqual([])
  bait.close()
  // All of these were asked for.
  complaints.all.length = 0
})

test('the page has the bridge of its host and nothing of Node', async ({ host }) => {
  const found = await host.window.evaluate(() => ({
    bridge: globalThis.parallax === undefined ? null : Object.keys(globalThis.parallax).sort(),
    node: ['require', 'process', 'module', 'Buffer', 'electron'].filter((name) => name in globalThis),
    cookie: document.cookie,
  }))
  const bridge = host.kind === 'loopback' ? null : ['invoke', 'onCommand', 'saveExport', 'subscribe']
  expect(found).toEqual({ bridge, node: [], cookie: '' })
})

test('the token leaves the address bar and its history at once', async ({ host }) => {
  expect(new URL(host.window.url()).search).toBe('')
  expect(await host.window.evaluate(() => document.referrer)).toBe('')
})
