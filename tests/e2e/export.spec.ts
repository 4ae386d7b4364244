import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '#support/e2e'
import { Workbench } from '#support/workbench'

test('the TMX that the window exports is that of the command line, byte for byte', async ({ host, home }) => {
  const bench = new Workbench(host)
  await bench.opened()
  await bench.press('Control+e')
  const panel = bench.page.getByRole('dialog', { name: /Export/ })
  await expect(panel).toContainText(/10 units/)
  const exported = readFileSync(
    await host.exportBy(() => panel.getByRole('button', { name: 'Write 10 units' }).click()),
  )
  expect(await host.stop()).toBe(0)
  const file = join(home, 'command-line.tmx')
  const cli = join(import.meta.dirname, '..', '..', 'out', 'main', 'cli.js')
  execFileSync(process.execPath, [cli, 'export', host.project, '--tmx', file])
  expect(exported.equals(readFileSync(file))).toBe(true)
})
