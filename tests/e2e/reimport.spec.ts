import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '#support/e2e'
import { editFile, SHEET } from '#support/outside'
import { Workbench } from '#support/workbench'

test('a workbook is exported, edited outside and brought back: a conflict decided by keyboard, applied as one, undone', async ({
  host,
  home,
}) => {
  const bench = new Workbench(host)
  await bench.opened()
  const { page } = bench
  await bench.press('Control+e')
  const dialog = page.getByRole('dialog', { name: /^Export/ })
  await dialog.getByRole('combobox', { name: 'Form' }).selectOption('xlsx')
  const write = dialog.getByRole('button', { name: /^Write \d+ units/ })
  await expect(write).toBeEnabled()
  const workbook = join(home, 'review.xlsx')
  copyFileSync(await host.exportBy(() => write.click()), workbook)

  const russian = 'Сообщение Управления пресс-службы'
  editFile(
    workbook,
    (sheet) =>
      sheet
        .replace(russian, 'Заявление Управления пресс-службы')
        .replace(/(<c r="B2"[^>]*><is><t[^>]*>)unreviewed/, '$1doubtful'),
    SHEET,
  )
  // The same unit is judged here, otherwise.
  await bench.grid.focus()
  await bench.press('Control+Home', 'a')
  await expect(bench.about(1)).toContainText(/accepted/i)

  await host.chooseBy([workbook], async () => {
    await bench.press('Control+k')
    await page.keyboard.type('bring back')
    await page.keyboard.press('Enter')
  })
  const panel = page.getByRole('dialog', { name: 'Bring back an edited file' })
  const changes = panel.getByRole('listbox', { name: 'Changes' })
  await expect(changes).toBeFocused()
  await expect(changes.getByRole('option')).toHaveCount(2)
  await expect(panel).toContainText('1 conflict to decide')
  await expect(changes.getByRole('option', { selected: true })).toContainText('! decide')
  await expect(panel.getByRole('region', { name: 'Unit 1' })).toContainText(
    /When it was exported\s*unreviewed\s*Mine\s*accepted\s*Theirs\s*doubtful/,
  )
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    const { violations } = await new AxeBuilder({ page }).include('.reimport').analyze()
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
  }

  await bench.press('ArrowRight')
  await expect(changes.getByRole('option', { name: /Unit 1 / })).toContainText('take theirs')
  await expect(panel).not.toContainText('conflict to decide')
  await bench.press('ArrowDown')
  await expect(panel.getByRole('region', { name: 'Unit 5' }).locator('mark')).toHaveText(['Заявление'])
  await bench.press('Control+Enter')
  await expect(panel).toHaveCount(0)
  await bench.expectDone('Bring back edits')
  await expect(bench.about(1)).toContainText(/doubtful/i)
  await expect(bench.segments(5, 'ru')).toContainText(['Заявление Управления'])

  await bench.press('Control+z')
  await bench.expectDone('Undo: bring back edits')
  await expect(bench.about(1)).toContainText(/accepted/i)
  await expect(bench.segments(5, 'ru')).toContainText([russian])
})
