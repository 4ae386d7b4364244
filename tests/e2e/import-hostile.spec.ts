import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '#support/e2e'
import { HOSTILE, HOSTILE_ALIGNED } from '#support/hostile-files'

const EN = 'The committee met in the spring of the year. In 2019 it had 1345 members. It closed on 17 May.'
const RU = 'Комитет собрался весной этого года. В 2019 году в нём было 1345 членов. Он закрылся 17 мая.'

test('bad files are listed each with its cause, and the good ones beside them are imported', async ({
  host,
  home,
}) => {
  // Bombs are made, sent and looked at.
  test.slow()
  const page = host.window
  await expect(page.getByRole('grid')).toBeVisible()
  const put = (name: string, content: string | Uint8Array): string => {
    const path = join(home, name)
    writeFileSync(path, content)
    return path
  }
  const bad = [...HOSTILE, ...HOSTILE_ALIGNED]
  const files = [
    ...bad.map(([, name, bytes], n) => put(`${n}-${name}`, bytes())),
    put('доклад_en.txt', EN),
    put('доклад_ru.txt', RU),
    put(
      'غلاف_en.html',
      '<!doctype html><p>Words of <b>another</b> text.</p><script>document.title = "run"</script>',
    ),
  ]
  await host.chooseBy(files, () => page.keyboard.press('Control+o'))
  const panel = page.getByRole('dialog', { name: 'Import files' })
  const refused = panel.getByRole('group', { name: 'Cannot be read' }).getByRole('option')
  await expect(refused).toHaveCount(bad.length, { timeout: 30_000 })
  for (const [n, [, name, , says]] of bad.entries()) {
    const option = refused.filter({ has: page.getByTitle(`${n}-${name}`, { exact: true }) })
    await expect(option).toContainText(`cannot read ${n}-${name}: `)
    await expect(option).toContainText(says)
  }
  await expect(panel.getByRole('group', { name: 'доклад', exact: true }).getByRole('option')).toHaveCount(2)
  await panel.getByRole('button', { name: /^Import 2 works$/ }).click()
  await expect(panel).toHaveCount(0, { timeout: 30_000 })
  const works = page.getByRole('navigation', { name: 'Works' })
  await expect(works).toContainText('доклад')
  await expect(works).toContainText('غلاف')
  await expect(page).not.toHaveTitle(/run/)
})
