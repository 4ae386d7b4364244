import { readFileSync } from 'node:fs'
import { expect, test } from '#support/e2e'

test('opens on the corpus, survives a restart, and ends in order', async ({ host }) => {
  await expect(host.window).toHaveTitle(/Parallax/)
  await expect(host.window.locator('body')).toContainText('Non-Aligned Movement')
  await host.restart()
  await expect(host.window.locator('body')).toContainText('Non-Aligned Movement')
  expect(await host.stop()).toBe(0)
})

test('comes back after a power cut', async ({ host }) => {
  await expect(host.window.locator('body')).toContainText('Non-Aligned Movement')
  await host.kill()
  await host.restart()
  await expect(host.window.locator('body')).toContainText('Non-Aligned Movement')
  expect(readFileSync(host.project).subarray(0, 15).toString()).toBe('SQLite format 3')
})

test('exports a whole TMX to where the person has it put', async ({ host }) => {
  await host.window.getByText('Non-Aligned Movement').first().click()
  await host.window.keyboard.press('Control+e')
  const write = host.window
    .getByRole('dialog', { name: 'Export TMX' })
    .getByRole('button', { name: /^Write \d/ })
  const file = await host.exportBy(() => write.click())
  const tmx = readFileSync(file, 'utf8')
  expect(tmx).toContain('<tmx version="1.4">')
  expect(tmx.match(/<tu /g)?.length).toBeGreaterThan(5)
  expect(tmx.trimEnd().endsWith('</tmx>')).toBe(true)
})
