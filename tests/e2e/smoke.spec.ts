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
