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
