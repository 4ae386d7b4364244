import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '#main/app'
import { openProject } from '#main/db/store'
import { expect, test } from '#support/e2e'
import { inserts, sampleWork } from '#support/work'
import { Workbench } from '#support/workbench'

// A wrong number is put right in the grid: what was told of it goes by itself, and comes back with one undo.

const { rows } = sampleWork(
  {
    en: ['The commission met on Monday.', 'It published 34 reports.', 'The bridge cost 12 million dollars.'],
    tr: ['Komisyon pazartesi günü toplandı.', '44 rapor yayımladı.', 'Köprü 17 milyon dolara mal oldu.'],
  },
  [
    [[0], [0]],
    [[1], [1]],
    [[2], [2]],
  ],
)

test.use({
  recheck: true,
  template: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'parallax-recheck-'))
    const file = join(folder, 'numbers.parallax')
    const store = openProject(file, { create: true, actor: 'ann' })
    store.commit({ kind: 'work.import', work: rows.work.id, args: { name: rows.work.name } }, inserts(rows))
    store.close()
    const app = createApp({ file, actor: 'ann' })
    await app.api.job({ kind: 'check', work: rows.work.id })
    await app.close()
    await use(file)
    rmSync(folder, { recursive: true })
  },
})

test('a corrected number takes its divergence with it, and undo brings both back', async ({ host }) => {
  test.slow()
  const bench = new Workbench(host)
  await bench.opened()
  await bench.editorIsThere()
  const wrong = bench.divergences.getByRole('option', { name: /34.*44/ })
  const other = bench.divergences.getByRole('option', { name: /12.*17/ })
  await expect(wrong).toHaveCount(1)
  await expect(other).toHaveCount(1)

  await bench.segments(2, 'tr').click()
  await bench.press('e')
  await expect(bench.button(/^Keep/)).toBeVisible()
  await bench.press('Control+Home', 'Delete')
  await bench.page.keyboard.type('3')
  await bench.press('Control+Enter')
  await expect(bench.segments(2, 'tr')).toHaveText([/^34 rapor yayımladı\./])
  // The checks load with the first edit.
  await expect(wrong).toHaveCount(0, { timeout: 60_000 })
  await expect(other).toHaveCount(1)

  await bench.press('Control+z')
  await expect(bench.segments(2, 'tr')).toHaveText([/^44 rapor yayımladı\.$/])
  await expect(wrong).toHaveCount(1)
  await expect(other).toHaveCount(1)
})
