import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '#support/e2e'
import { Workbench } from '#support/workbench'

// From one project to another in a running program, by keyboard.

test('goes from project to project, finds its place again in each, and closes one', async ({
  host,
  home,
}) => {
  const other = join(home, 'other.parallax')
  const bench = new Workbench(host)
  await bench.opened()
  const { page } = bench
  const projects = bench.dialog('Projects')
  const named = (name: string) => projects.getByRole('button', { name: new RegExp(`^${name}`) })
  const title = page.getByRole('banner').locator('.bar-name')

  await bench.goTo(7)
  await bench.press('a')
  await bench.expectDone(/Accept/i)
  await bench.press('Control+Shift+o')
  await expect(named('project')).toContainText('open now')
  await bench.press('Escape')
  await host.nameBy(other, () => bench.press('Control+Alt+n'))
  await expect(title).toHaveText('other')
  await expect(page.getByRole('main')).toContainText('other has no works yet')
  expect(existsSync(join(home, 'project.parallax.lock'))).toBe(false)

  await bench.press('Control+Shift+o')
  await expect(projects).toBeVisible()
  await expect(named('other')).toContainText('open now')
  await expect(named('other')).toBeFocused()
  await bench.press('ArrowDown')
  await expect(named('project')).toBeFocused()
  await bench.press('Enter')
  await expect(title).toHaveText('project')
  await bench.opened()
  await expect.poll(() => bench.currentUnit()).toBe(7)
  await expect(bench.about(7)).toContainText('accepted')

  await bench.press('Control+Alt+w')
  await expect(page.getByRole('heading', { name: 'No project is open' })).toBeVisible()
  rmSync(other)
  await page.reload()
  const gone = page.getByRole('listitem').filter({ hasText: 'The file is not there any more' })
  await gone.getByRole('button', { name: 'Remove other from the list' }).click()
  await expect(gone).toHaveCount(0)
  await page.getByRole('button', { name: /^project/ }).focus()
  await bench.press('Enter')
  await bench.opened()
  await expect.poll(() => bench.currentUnit()).toBe(7)
})
