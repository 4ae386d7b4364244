import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import { chooserOf } from '#support/chooser'
import { expect, test } from '#support/e2e'
import { Workbench } from '#support/workbench'

// The lexicons of a project: files, words learnt from accepted units, pairs said by hand.

async function openPanel(bench: Workbench): Promise<Locator> {
  await bench.opened()
  await bench.press('Control+k')
  await bench.page.keyboard.type('lexicons of the project')
  await bench.press('Enter')
  const panel = bench.dialog('Lexicons of the project')
  await expect(panel.getByRole('status')).toContainText('accepted unit', { timeout: 30_000 })
  return panel
}

test('a file is added, found in, counted and removed; one that is no lexicon is refused with its line', async ({
  host,
  home,
}) => {
  const bench = new Workbench(host)
  const panel = await openPanel(bench)
  const good = join(home, 'ours.zh-en.tsv')
  writeFileSync(good, '不结盟运动\tnon-aligned movement\n峰会\tsummit\t2\n')
  const add = panel.getByRole('button', { name: 'Add file' })
  // The page itself asks for the file: no host has a part in it.
  const choose = async (file: string): Promise<void> => {
    const chooser = await chooserOf(bench.page, () => add.click())
    await chooser.setFiles(file)
  }
  await choose(good)
  const files = panel.getByRole('region', { name: 'Files' })
  await expect(files.getByRole('listitem')).toContainText('zh–en 2 pairs')
  await panel.getByRole('searchbox', { name: 'Find a word' }).fill('summit')
  const pairs = panel.getByRole('list', { name: 'Pairs' })
  const found = pairs.getByRole('listitem').filter({ hasText: 'ours.zh-en.tsv' })
  await expect(found).toHaveCount(1)
  await expect(found).toContainText('峰会')

  const bad = join(home, 'bad.zh-en.tsv')
  writeFileSync(bad, '峰会\tsummit\nno tab here\n')
  await choose(bad)
  await bench.expectDone(/bad\.zh-en\.tsv, line 2: there is no tab/)
  await expect(files.getByRole('listitem')).toHaveCount(1)
  await panel.getByRole('button', { name: 'Remove ours.zh-en.tsv' }).click()
  await expect(files.getByRole('listitem')).toHaveCount(0)
})

test('pairs are learnt from accepted units, forbidden, allowed and added, and are there after a restart', async ({
  host,
}) => {
  const bench = new Workbench(host)
  let panel = await openPanel(bench)
  const pairs = panel.getByRole('list', { name: 'Pairs' })
  const learnt = pairs.getByRole('listitem').filter({ hasText: /in \d+ accepted units/ })
  await expect(learnt.first()).toBeVisible()
  const one = learnt.first().getByRole('button', { name: /^Forbid: / })
  const [, words = ''] = /^Forbid: (.*)$/.exec((await one.getAttribute('aria-label')) ?? '') ?? []
  await pairs.getByRole('button', { name: `Forbid: ${words}`, exact: true }).click()
  await expect(panel.getByRole('button', { name: `Allow: ${words}` })).toBeVisible()

  const form = panel.getByRole('form', { name: 'Add a pair' })
  await form.getByRole('textbox', { name: 'Word' }).fill('峰会')
  await form.getByRole('textbox', { name: 'What renders it' }).fill('zirve')
  await bench.press('Enter')
  await expect(panel.getByRole('button', { name: 'Remove: 峰会, zirve' })).toBeVisible()

  await host.restart()
  panel = await openPanel(new Workbench(host))
  await expect(panel.getByRole('button', { name: `Allow: ${words}` })).toBeVisible()
  await panel.getByRole('button', { name: 'Remove: 峰会, zirve' }).click()
  await expect(panel.getByRole('button', { name: 'Remove: 峰会, zirve' })).toHaveCount(0)
})
