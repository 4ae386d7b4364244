import { startBait } from '#support/bait'
import { expect, test } from '#support/e2e'

// What another site in the same browser can do to the loopback host. How the server answers each wrong request
// by itself is in tests/hosts.

test('a page of another site neither reads from the program nor commands it', async ({ host, context }) => {
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
  expect(statuses.length).toBeGreaterThan(0)
  expect(new Set(statuses)).toEqual(new Set(['403']))
  bait.close()
})

test('a page of another site cannot put the window in a frame, nor open it with a hand on it', async ({
  host,
  context,
}) => {
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
