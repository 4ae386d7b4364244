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

test('the tool a file is for is remembered, with the codes that were changed', async ({ host, home }) => {
  const bench = new Workbench(host)
  await bench.opened()
  await bench.press('Control+e')
  const panel = bench.dialog('Export TMX')
  await panel.getByLabel('Tool').selectOption({ label: 'Trados Studio' })
  await expect(panel.getByText('all 4 in each unit')).toHaveCount(0)
  const code = panel.getByLabel('Code of English')
  await expect(code).toHaveValue('en-US')
  await code.fill('en_GB')
  await code.press('Tab')
  await expect(code).toHaveValue('en-US')
  await code.fill('en-GB')
  await code.press('Enter')
  await panel.getByLabel('From', { exact: true }).selectOption('en')
  await panel.getByLabel('To', { exact: true }).selectOption('ru')
  await expect(panel.getByRole('status')).toContainText('10 units')
  const written = readFileSync(
    await host.exportBy(() => panel.getByRole('button', { name: 'Write 10 units' }).click()),
  )
  expect(written.toString()).toContain('srclang="en-GB"')
  await expect(panel).toHaveCount(0)
  await bench.press('Control+e')
  await expect(panel.getByLabel('Tool')).toHaveValue('trados-studio')
  await expect(panel.getByLabel('Code of English')).toHaveValue('en-GB')
  expect(await host.stop()).toBe(0)
  const file = join(home, 'command-line.tmx')
  const cli = join(import.meta.dirname, '..', '..', 'out', 'main', 'cli.js')
  const asked = ['--profile', 'trados-studio', '--code', 'en=en-GB', '--pair', 'en,ru']
  execFileSync(process.execPath, [cli, 'export', host.project, '--tmx', file, ...asked])
  expect(written.equals(readFileSync(file))).toBe(true)
})

test('what goes in and what stays out is listed, by reason, and counted anew with each choice', async ({
  host,
}) => {
  const bench = new Workbench(host)
  await bench.opened()
  await bench.press('Control+e')
  const panel = bench.dialog('Export TMX')
  const out = panel.getByRole('list', { name: 'Left out' })
  await expect(out.getByRole('listitem').first()).toContainText('no counterpart')
  const chip = (name: RegExp) => panel.getByRole('button', { name })
  await chip(/^going in 10/).click()
  await expect(panel.getByRole('list', { name: 'Going in' }).getByRole('listitem')).toHaveCount(10)
  await chip(/^comparable only/).click()
  const [number = ''] = /\d+$/.exec(await chip(/^comparable only/).innerText()) ?? []
  await expect(out.getByRole('listitem')).toHaveCount(Number(number))
  await panel.getByLabel('text', { exact: true }).uncheck()
  await expect(panel.getByRole('status')).not.toContainText('10 units')
  await panel.getByLabel('accepted').uncheck()
  await panel.getByLabel('unreviewed').uncheck()
  await expect(panel.getByRole('status')).toContainText('0 units')
  await expect(panel.getByRole('button', { name: 'Write 0 units' })).toBeDisabled()
})
