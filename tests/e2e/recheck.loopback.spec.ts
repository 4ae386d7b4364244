import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import { createApp } from '#main/app'
import { openProject } from '#main/db/store'
import { expect, test } from '#support/e2e'
import { inserts, sampleWork } from '#support/work'
import { Workbench } from '#support/workbench'

// Numbers are put right and wrong in the grid: what is found of them comes and goes by itself, and what is looked at in
// the list stays where it is.

const MANY = 24
const numbers = Array.from({ length: MANY }, (_, n) => 100 + n)
const { rows } = sampleWork(
  {
    en: [
      ...['The commission met on Monday.', 'It published 34 reports.', 'The bridge cost 12 million dollars.'],
      ...numbers.map((number) => `Ward ${number - 99} counted ${number} swans.`),
    ],
    tr: [
      ...['Komisyon pazartesi günü toplandı.', '44 rapor yayımladı.', 'Köprü 17 milyon dolara mal oldu.'],
      ...numbers.map((number) => `${number - 99}. semt ${number + 500} kuğu saydı.`),
    ],
  },
  Array.from({ length: MANY + 3 }, (_, n) => [[n], [n]]),
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

test('what is found comes and goes with the numbers in the text, and what is looked at stays in its place', async ({
  host,
}) => {
  test.slow()
  const bench = new Workbench(host)
  await bench.opened()
  await bench.editorIsThere()
  const finding = (words: RegExp): Locator => bench.divergences.getByRole('option', { name: words })
  const [wrong, other, fresh] = [finding(/34.*44/), finding(/12.*17/), finding(/71/)]
  const write = async (unit: number, keys: readonly string[], text: string): Promise<void> => {
    await bench.segments(unit, 'tr').click()
    await bench.press('e')
    await expect(bench.button(/^Keep/)).toBeVisible()
    await bench.press('Control+Home', ...keys)
    await bench.page.keyboard.type(text)
    await bench.press('Control+Enter')
  }

  await expect(wrong).toHaveCount(1)
  await finding(/101.*601/).click()
  await bench.press(...Array.from({ length: 9 }, () => 'n'))
  const chosen = bench.divergences.locator('[aria-selected="true"]').first()
  await expect(chosen).toContainText('110')
  const place = async (): Promise<number> => Math.round((await chosen.boundingBox())?.y ?? 0)
  // The list follows the chosen one for some frames.
  let before = NaN
  await expect
    .poll(
      async () => {
        const last = before
        before = await place()
        return before === last
      },
      { intervals: [200] },
    )
    .toBe(true)
  await write(2, ['Delete'], '3')
  await expect(bench.segments(2, 'tr')).toHaveText([/^34 rapor yayımladı\./])
  // The checks load with the first edit.
  await expect(bench.divergences.getByRole('option').first()).toHaveAttribute('aria-setsize', `${MANY + 1}`, {
    timeout: 60_000,
  })
  await expect(chosen).toContainText('110')
  await expect.poll(place).toBe(before)

  await bench.divergences.focus()
  await bench.press('Home')
  await expect(other).toHaveCount(1)
  await expect(wrong).toHaveCount(0)
  await bench.press('Control+z')
  await expect(bench.segments(2, 'tr')).toHaveText([/^44 rapor yayımladı\.$/])
  await expect(wrong).toHaveCount(1)
  await bench.press('Control+y')
  await expect(wrong).toHaveCount(0)

  await write(1, [], '71 ')
  await expect(fresh).toHaveCount(1)
  await bench.press('Control+z')
  await expect(fresh).toHaveCount(0)
})
