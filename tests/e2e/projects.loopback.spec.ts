import { join } from 'node:path'
import { expect, test } from '#support/e2e'
import { Workbench } from '#support/workbench'

// In a browser the path of a project is typed; the desktop window asks in a dialog.

test('says why a project cannot be opened, and stays in the open one', async ({ host, home }) => {
  const bench = new Workbench(host)
  await bench.opened()
  const projects = bench.dialog('Projects')
  await bench.press('Control+Shift+o')
  const path = projects.getByRole('textbox', { name: 'Open a project by its path' })
  for (const [typed, said] of [
    ['nowhere.parallax', `there is no project ${join(home, 'nowhere.parallax')}`],
    ['/etc/passwd', '/etc/passwd is no project'],
  ] as const) {
    await path.fill(typed)
    await path.press('Enter')
    await expect(projects.getByRole('alert')).toContainText(said)
  }
  await bench.press('Escape')
  await bench.press('a')
  await bench.expectDone(/Accept/i)
})

test('opens the corpus with the tour from any project', async ({ host }) => {
  test.slow()
  const bench = new Workbench(host)
  await bench.opened()
  await bench.press('Control+k')
  await bench.page.keyboard.type('Open the corpus')
  await bench.press('Enter')
  // The corpus is imported and aligned first.
  await expect(bench.page.getByRole('complementary', { name: 'A tour in five minutes' })).toBeVisible({
    timeout: 60_000,
  })
  await expect(bench.page.getByRole('banner').locator('.bar-name')).toHaveText('corpus')
  await bench.opened()
})
