import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '#main/db/open'
import { Store } from '#main/db/store'
import { expect, test } from '#support/e2e'
import { largeWork } from '#support/large-work'
import { Workbench } from '#support/workbench'

// Long work: it says how far it is, one types on meanwhile, and it is cancelled or ended early by the keyboard.

test.use({
  template: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'parallax-long-'))
    const file = join(folder, 'long.parallax')
    const db = openDatabase(file, true)
    const work = 1
    new Store(db, file, 'ann').commit({ kind: 'work.import', work, args: { name: 'long' } }, largeWork(4000))
    db.close()
    await use(file)
    rmSync(folder, { recursive: true })
  },
})

test('aligning a long work is seen to go on, does not keep from accepting, and is cancelled or stopped', async ({
  host,
}) => {
  const bench = new Workbench(host)
  const { page } = bench
  await expect(bench.grid.getByRole('row').nth(1)).toBeVisible({ timeout: 15_000 })
  await bench.grid.focus()
  await bench.press('Control+r')
  const running = page.locator('footer progress')
  await expect(running).toBeVisible()
  await bench.press('F6', 'a')
  await expect(bench.about(1)).toContainText('accepted')
  await expect(running).toBeVisible()
  await bench.press('Control+.')
  await expect(running).toHaveCount(0)
  await expect(bench.said).toHaveText(/cancelled/i)
  await bench.press('Control+z')
  await expect(bench.about(1)).toContainText('unreviewed')

  await bench.press('Escape', 'Control+r')
  await expect(running).toBeVisible()
  await bench.press('Control+Enter')
  await expect(running).toHaveCount(0, { timeout: 20_000 })
  await expect(
    page
      .getByText(/Stopped|stopped/)
      .first()
      .or(bench.dialog('Realign').getByRole('option').first()),
  ).toBeVisible()
})
