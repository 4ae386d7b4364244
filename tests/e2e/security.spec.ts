import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { startBait } from '#support/bait'
import { expect, test } from '#support/e2e'

const ASSETS = join(import.meta.dirname, '..', '..', 'out', 'renderer', 'assets')

// What Parallax's own page could do if it were made to.

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
    // In a task of its own: what a test evaluates is allowed what the policy forbids the page.
    const evaluated = await new Promise<boolean>((resolve) => {
      setTimeout(() => {
        try {
          resolve(Reflect.construct(Function, ['return 1']) instanceof Function)
        } catch {
          resolve(false)
        }
      })
    })
    // A form is sent, and refused, after everything else.
    const until = performance.now() + 5000
    while (!breaches.includes('form-action') && performance.now() < until)
      await new Promise((resolve) => setTimeout(resolve, 20))
    for (const added of [inline, remote, frame, form, base]) added.remove()
    return { breaches: [...new Set(breaches)].sort(), evaluated, wasRun: Reflect.has(globalThis, 'wasRun') }
  }, bait.origin)
  expect(refused.wasRun).toBe(false)
  expect(refused.evaluated).toBe(false)
  expect(refused.breaches).toEqual([
    'base-uri',
    'connect-src',
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
  const calls = [
    'addToImport',
    'chooseImport',
    'chooseReturned',
    'desk',
    'invoke',
    'onCommand',
    'openDropped',
    'saveExport',
    'saveReport',
    'showMenu',
    'subscribe',
  ]
  const bridge = host.kind === 'loopback' ? null : calls
  expect(found).toEqual({ bridge, node: [], cookie: '' })
})

test('the token leaves the address bar and its history at once', async ({ host }) => {
  expect(new URL(host.window.url()).search).toBe('')
  expect(await host.window.evaluate(() => document.referrer)).toBe('')
})

test('the editor has its styles and its worker under the policy', async ({ host }) => {
  const line = host.window.locator('.monaco-editor .view-line').first()
  // Without its styles it is there, but has no size.
  await expect(line).toBeVisible()
  // Monaco starts its worker when something needs it; here it is started as Monaco does.
  const file = readdirSync(ASSETS).find((name) => /^editor\.worker-.*\.js$/.test(name))
  const path = `/assets/${file ?? 'missing'}`
  const started = host.window.waitForEvent('worker')
  const fault = await host.window.evaluate(
    (url) =>
      new Promise<string>((resolve) => {
        const worker = new Worker(url, { type: 'module' })
        worker.onerror = (event) => resolve(`error ${event.message}`)
        setTimeout(() => resolve('none'), 500)
      }),
    path,
  )
  expect(fault).toBe('none')
  expect(new URL((await started).url()).pathname).toBe(path)
})
