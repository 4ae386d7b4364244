import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '#main/db/open'
import { Store } from '#main/db/store'
import { expect, test } from '#support/e2e'
import { inserts, sampleWork } from '#support/work'
import { Workbench } from '#support/workbench'

// What the versions say against each other, and no rule could settle, is shown where it stands.

const LINES = ['one', 'two', 'three', 'four']

test.use({
  template: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'parallax-conflicts-'))
    const file = join(folder, 'conflicts.parallax')
    // The first line of English was also found beside the third of German, and that was refused.
    const conflicts = [{ segments: [1, 11], confidence: 0.7 }]
    const { rows } = sampleWork(
      { en: LINES, fr: LINES, de: LINES },
      LINES.map((_, n) => [[n], [n], [n]]),
      [{ conflicts }, {}, { conflicts }],
    )
    const db = openDatabase(file, true)
    const store = new Store(db, file, 'ann')
    store.commit({ kind: 'work.import', work: rows.work.id, args: { name: rows.work.name } }, inserts(rows))
    db.close()
    await use(file)
    rmSync(folder, { recursive: true })
  },
})

test('a contradiction that stays is marked in both rows, explained beside them, and gone to', async ({
  host,
}) => {
  const bench = new Workbench(host)
  await bench.opened()
  const heads = bench.grid.getByRole('rowheader')
  const marked = heads.filter({ hasText: 'has conflicts' })
  await expect(marked).toHaveCount(2)
  await expect(marked.locator('.conflict-sign')).toHaveText(['≠', '≠'])
  await expect(heads.filter({ hasText: 'Unit 2' }).locator('.conflict-sign')).toHaveCount(0)

  const segment = bench.page.locator('.segment-why')
  await expect(segment).toContainText('One other join refused, the best at 0.70')
  await bench.page.getByRole('button', { name: 'Conflicts' }).click()
  await expect.poll(() => bench.currentUnit()).toBe(3)
  await expect(segment).toContainText('One other join refused')
  await bench.goTo(2)
  await expect(segment).not.toContainText('refused')
})
