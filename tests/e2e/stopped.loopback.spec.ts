import { expect, test } from '#support/e2e'
import { Workbench } from '#support/workbench'

// The desktop window goes with its program; a browser's tab stays behind.

test('says when the program is gone, keeps what is shown, and goes on when it answers again', async ({
  host,
  context,
  complaints,
}) => {
  const bench = new Workbench(host)
  await bench.opened()
  const unit = await bench.currentUnit()
  complaints.pause()
  await context.setOffline(true)
  await bench.press('a')
  await expect(bench.said).toHaveText(/^The program does not answer/)
  await expect(bench.page.getByRole('banner')).toContainText('not connected')
  await expect(bench.segments(unit, 'tr')).toBeVisible()
  await expect(bench.about(unit)).toContainText('unreviewed')
  await context.setOffline(false)
  await expect(bench.page.getByRole('banner')).toContainText('all changes saved')
  complaints.resume()
  await bench.press('a')
  await expect(bench.about(unit)).toContainText('accepted')
})

test('says that the program was stopped, over the text that was read', async ({ host }) => {
  const bench = new Workbench(host)
  await bench.opened()
  const before = await bench.segments(1, 'tr').innerText()
  await host.kill()
  await expect(bench.said).toHaveText(/^The program does not answer/)
  await expect(bench.segments(1, 'tr')).toHaveText(before)
  await host.restart()
  await bench.opened()
})
