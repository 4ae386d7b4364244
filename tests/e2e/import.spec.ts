import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import iconv from 'iconv-lite'
import { expect, test } from '#support/e2e'

const EN =
  'The committee met in the spring of the year and heard what its members had to say. In 2019 it had 1345 members,\nand 250 guests came to the meeting.\n\nPage 2\n\nIt closed on 17 May.\n'
const RU =
  'Комитет собрался весной этого года и заслушал то, что хотели сказать его члены. В 2019 году в нём было 1345 членов,\nи на заседание пришли 250 гостей.\n\nОн закрылся 17 мая.\n'

function panelOf(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Import files' })
}

function put(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function opened(page: Page): Promise<void> {
  await expect(page.getByRole('grid')).toBeVisible()
}

test('files are chosen, looked at and imported with the keyboard alone', async ({ host, home }) => {
  const page = host.window
  await opened(page)
  const files = [
    put(home, 'talk_en.txt', EN),
    put(home, 'talk_ru.txt', iconv.encode(RU, 'koi8-r')),
    put(home, 'empty.txt', ''),
  ]
  await host.chooseBy(files, () => page.keyboard.press('Control+o'))
  const panel = panelOf(page)
  const list = panel.getByRole('listbox', { name: 'Files' })
  await expect(list).toBeFocused()
  await expect(list.getByRole('group', { name: 'talk', exact: true }).getByRole('option')).toHaveCount(2)
  await expect(list.getByRole('option', { name: /empty\.txt/ })).toContainText('it is empty')

  await page.keyboard.press('ArrowDown')
  await expect(list.getByRole('option', { name: /talk_ru/ })).toHaveAttribute('aria-selected', 'true')
  const segments = panel.getByRole('list', { name: 'Segments' })
  await expect(segments).toContainText('Комитет собрался')
  await page.keyboard.press('Tab')
  const encoding = panel.getByRole('combobox', { name: 'Encoding' })
  await expect(encoding).toBeFocused()
  await page.keyboard.type('Windows-1251')
  await expect(segments).not.toContainText('Комитет собрался')
  await page.keyboard.press('ArrowDown')
  await expect(encoding).toHaveValue('KOI8-R')
  await expect(segments).toContainText('Комитет собрался')

  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('ArrowUp')
  await expect(segments).toContainText('The committee met')
  await expect(segments.locator('.furniture')).toContainText('Page 2')
  await segments.focus()
  for (const key of ['ArrowDown', 'ArrowDown', 'f']) await page.keyboard.press(key)
  await expect(segments.locator('.furniture')).toHaveCount(0)
  await page.keyboard.press('f')
  await expect(segments.locator('.furniture')).toContainText('Page 2')

  await page.keyboard.press('Tab')
  await expect(panel.getByRole('button', { name: /^Import 1 work$/ })).toBeFocused()
  await page.keyboard.press('Enter')
  // What is imported is aligned and checked.
  await expect(panel).toHaveCount(0, { timeout: 30_000 })
  await expect(page.getByRole('row', { name: /The committee met/ })).toContainText('Комитет собрался')
  await expect(page.locator('footer')).toContainText('Imported 1 work')

  const works = page.getByRole('navigation', { name: 'Works' })
  await expect(works).toContainText('talk')
  for (const [words, there] of [
    ['take back the last import', false],
    ['import again', true],
  ] as const) {
    await page.keyboard.press('Control+k')
    await page.keyboard.type(words)
    await page.keyboard.press('Enter')
    if (there) await expect(works).toContainText('talk')
    else await expect(works).not.toContainText('talk')
    const rows = page.getByRole('grid', { name: /Non-Aligned/ }).getByRole('row')
    await expect(rows.filter({ hasText: '2020' }).first()).toBeVisible()
  }
})

test('files are dropped, and what is cancelled leaves nothing', async ({ host }) => {
  const page = host.window
  await opened(page)
  const drop = await page.evaluateHandle(
    ([en, ru]) => {
      const data = new DataTransfer()
      data.items.add(new File([en ?? ''], 'drop_en.txt'))
      data.items.add(new File([ru ?? ''], 'drop_ru.txt'))
      return data
    },
    [EN, RU],
  )
  const body = page.locator('body')
  await body.dispatchEvent('dragenter', { dataTransfer: drop })
  await expect(page.getByText('Drop the files to import them')).toBeVisible()
  await body.dispatchEvent('drop', { dataTransfer: drop })
  await expect(page.getByText('Drop the files to import them')).toHaveCount(0)
  const panel = panelOf(page)
  await expect(panel.getByRole('group', { name: 'drop', exact: true }).getByRole('option')).toHaveCount(2)
  await panel.getByRole('checkbox', { name: 'join broken lines' }).uncheck()
  await expect(panel).toContainText('0 line breaks joined')
  await panel.getByRole('button', { name: 'Cancel' }).click()
  await expect(panel).toHaveCount(0)
  await expect(page.getByRole('navigation', { name: 'Works' })).not.toContainText('drop')
})

test('text is pasted, stays while the panel is closed, and becomes a work', async ({ host }) => {
  const page = host.window
  await opened(page)
  for (const text of [EN, RU]) {
    await page.evaluate((pasted) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', pasted)
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      document.querySelector('[role="grid"]')?.dispatchEvent(event)
    }, text)
    await expect(panelOf(page)).toHaveAttribute('aria-busy', 'false')
  }
  await expect(panelOf(page).getByRole('listbox', { name: 'Files' }).getByRole('option')).toHaveCount(2)
  await page.keyboard.press('Escape')
  await expect(panelOf(page)).toHaveCount(0)
  await page.keyboard.press('Control+o')
  await panelOf(page)
    .getByRole('button', { name: /^Import 1 work$/ })
    .click()
  await expect(panelOf(page)).toHaveCount(0, { timeout: 30_000 })
  await expect(page.getByRole('row', { name: /The committee met/ })).toContainText('Комитет собрался')
})

test('the panel fits a small window', async ({ host, home }) => {
  const page = host.window
  await page.setViewportSize({ width: 1024, height: 700 })
  await opened(page)
  const both = put(home, 'both languages in one file.txt', `${EN}\n${EN}\n${RU}\n${RU}`)
  await host.chooseBy([both], () => page.keyboard.press('Control+o'))
  const panel = panelOf(page)
  await expect(panel.getByRole('button', { name: /^Russian \d/ })).toBeVisible()
  await panel.getByRole('button', { name: /^Russian \d/ }).click()
  await expect(panel.getByRole('list', { name: 'Segments' })).toContainText('Комитет')
  const overflow = await panel.evaluate((element) =>
    [...element.querySelectorAll<HTMLElement>('*')].flatMap((one) => {
      const { left, right } = one.getBoundingClientRect()
      return left < 0 || right > window.innerWidth ? [one.outerHTML.slice(0, 80)] : []
    }),
  )
  expect(overflow).toEqual([])
  const { violations } = await new AxeBuilder({ page }).include('.import').analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  for (const name of [/^Import 1 work$/, 'Cancel'])
    await expect(panel.getByRole('button', { name })).toBeInViewport()
})

test('what is made of a line is switched by key and by mouse, and units of a memory are shown', async ({
  host,
  home,
}) => {
  const page = host.window
  await page.setViewportSize({ width: 1024, height: 700 })
  await opened(page)
  const wrapped = 'The committee met in the spring of the year and heard its mem-\nbers.\n\nThe end of it.\n'
  const memory =
    '<?xml version="1.0"?><tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>One house.</seg></tuv><tuv xml:lang="ru"><seg>Один дом.</seg></tuv></tu></body></tmx>'
  const files = [put(home, 'lines_en.txt', wrapped), put(home, 'memory.tmx', memory)]
  await host.chooseBy(files, () => page.keyboard.press('Control+o'))
  const panel = panelOf(page)
  const segments = panel.getByRole('list', { name: 'Segments' })
  const line = panel.getByRole('group', { name: 'The line at the cursor' })
  const dropped = segments.getByTitle(/hyphen at the end of the line, dropped/)
  await expect(dropped).toHaveCount(1)
  await segments.focus()
  await page.keyboard.press('ArrowRight')
  await expect(line.getByRole('button', { name: 'Keep the hyphen' })).toBeVisible()
  await page.keyboard.press('h')
  await expect(dropped).toHaveCount(0)
  await expect(segments.getByRole('listitem').first()).toContainText('heard its mem-')
  await page.keyboard.press('h')
  await expect(dropped).toHaveCount(1)
  await dropped.click()
  await expect(dropped).toHaveCount(0)
  await segments.focus()
  await page.keyboard.press('End')
  await line.getByRole('button', { name: 'Join to the text before' }).click()
  await expect(panel).toContainText('1 paragraph ·')
  await segments.focus()
  await page.keyboard.press('n')
  await expect(segments.locator('.note')).toHaveCount(2)
  await page.screenshot({ path: test.info().outputPath('lines.png') })

  await panel.getByRole('option', { name: /memory\.tmx/ }).click()
  const units = panel.getByRole('group', { name: 'Units' })
  await expect(units.getByRole('row', { name: /One house/ })).toContainText('Один дом.')
  const { violations } = await new AxeBuilder({ page }).include('.import').analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  await page.screenshot({ path: test.info().outputPath('units.png') })
})
