import { expect, test } from '#support/e2e'
import { Workbench } from '#support/workbench'

test('says that work in the background failed, why, and tries it again', async ({ host, complaints }) => {
  const bench = new Workbench(host)
  await bench.opened()
  const { page } = bench
  complaints.pause()
  const failed = { type: 'progress', job: 9, label: 'index for search', done: null, state: 'failed' }
  // What the program says on a full disk; the stream then breaks off and comes back as after any pause.
  await page.route(
    '**/api/events',
    (route) =>
      route.fulfill({
        contentType: 'text/event-stream',
        body: `data: ${JSON.stringify({ ...failed, problem: 'database or disk is full' })}\n\n`,
      }),
    { times: 1 },
  )
  await page.reload()
  const notice = page.locator('.status-failed')
  await expect(notice).toContainText('Indexing for search failed: database or disk is full')
  await expect(page.getByRole('banner')).toContainText('all changes saved')
  const asked = page.waitForRequest('**/api/indexAgain')
  await notice.getByRole('button', { name: 'Try again' }).click()
  await asked
  await expect(notice).toHaveCount(0)
  complaints.resume()
})
