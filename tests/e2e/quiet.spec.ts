import { expect, test } from '#support/e2e'
import { Workbench } from '#support/workbench'

// Parallax asks nothing of any network. The fixture `complaints` fails a test for each request that is not to the
// window's own origin and for each error in its console; here the window is made to do all that it can.

test('a long session makes no request but to its own origin, and breaks no policy', async ({
  host,
  context,
}) => {
  test.slow()
  const bench = new Workbench(host)
  const { page } = bench
  const asked = new Set<string>()
  const sockets: string[] = []
  context.on('request', (request) => asked.add(new URL(request.url()).origin))
  page.on('websocket', (socket) => sockets.push(socket.url()))
  // Breaches while the page loads stand in its console, and so among the complaints.
  const breaches: string[] = []
  await page.exposeFunction('tellBreach', (what: string) => breaches.push(what))
  await page.evaluate(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      void (globalThis as unknown as { tellBreach(what: string): Promise<void> }).tellBreach(
        `${effectiveDirective} ${blockedURI}`,
      )
    })
  })
  await bench.opened()
  await bench.editorIsThere()

  await test.step('write, and have the editor do what it does', async () => {
    await bench.press('e')
    await expect(bench.button(/^Keep/)).toBeVisible()
    await bench.press('Control+End')
    // Addresses, brackets and odd characters are what editors look things up for.
    await page.keyboard.type(' https://example.org/a?b (x) [y] {z} «ß» ')
    await bench.press('Control+a', 'Control+c', 'End', 'Control+v', 'Control+z')
    await bench.press('Control+Enter')
    await bench.expectDone('Correct text')
    await bench.press('Control+z')
    await bench.expectDone('Undo: correct text')
  })
  await test.step('every panel, theme and pane', async () => {
    for (const [key, name] of [
      ['Control+k', 'Commands'],
      ['?', 'All keys'],
      ['Control+e', 'Export TMX'],
    ] as const) {
      await bench.press(key)
      await expect(bench.dialog(name)).toBeVisible()
      await bench.press('Escape')
      await expect(bench.dialog(name)).toHaveCount(0)
    }
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await page.emulateMedia({ colorScheme: 'light' })
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
    await bench.press('Control+Shift+d', 'Control+1', 'Control+1', 'Control+2', 'Control+2')
  })
  await test.step('check, realign, and the other work', async () => {
    await bench.press('F7')
    await bench.expectDone(/^Check/)
    await bench.press('Control+r')
    await bench.expectDone(/^Nothing would change/)
    await bench.works.getByRole('button').filter({ hasText: '集体安全条约组织' }).click()
    await expect(bench.grid.getByRole('columnheader')).toHaveCount(2)
  })
  await test.step('every row, and an export', async () => {
    await bench.works.getByRole('button').filter({ hasText: 'Online summit' }).click()
    await bench.opened()
    await bench.readAll()
    await bench.press('Control+e')
    const write = bench.dialog('Export TMX').getByRole('button', { name: /^Write \d/ })
    await host.exportBy(() => write.click())
  })

  expect([...asked]).toEqual([new URL(page.url()).origin])
  expect(sockets).toEqual([])
  expect(breaches).toEqual([])
})
