import { expect, test } from '#support/e2e'
import { COLUMNS, Workbench } from '#support/workbench'

// What a translator does on the corpus, and sees.

const FIRST = /^As it is known, during the online summit/
const SECOND = /^The Special session of the UN General Assembly/
const SECOND_RU = /^Специальная сессия Генеральной Ассамблеи/
const THIRD = /^The Permanent Representatives of Azerbaijan/
const THIRD_RU = /^Для проведения сложной работы/
const LAST = /^This is another bright victory/
const LAST_RU = /^Это очередная яркая победа/
const TWICE = [/^Küresel dayanışma örneği olarak/, /^Zirvede, Devlet başkanı, küresel dayanışma/] as const

/** Chooses the Turkish duplicate in the list, as a person does who looks for it; resolves with its unit's number. */
async function findDuplicate(bench: Workbench): Promise<number> {
  await bench.opened()
  await bench.divergences.getByRole('option', { name: /Duplicate/ }).click()
  await expect(bench.here.getByText(TWICE[0])).toBeInViewport()
  return bench.currentUnit()
}

test('opens on the corpus, four versions side by side, each in its own language', async ({ host }) => {
  const bench = new Workbench(host)
  await bench.opened()
  const heads = bench.grid.getByRole('columnheader')
  await expect(heads).toHaveText([/Unit/, /^中文/, /^Türkçe/, /^English/, /^Русский/])
  const edges = await heads.evaluateAll((all) => all.map((head) => head.getBoundingClientRect().left))
  expect(edges).toEqual(edges.toSorted((a, b) => a - b))
  expect(new Set(edges).size).toBe(5)
  const unit = await findDuplicate(bench)
  await bench.expectUnit(unit, {
    zh: [/^如果各位同意/],
    tr: TWICE,
    en: [FIRST],
    ru: [/^Как известно, 4 мая/],
  })
  for (const column of COLUMNS)
    expect(await bench.segments(unit, column).first().getAttribute('lang')).toMatch(new RegExp(`^${column}`))
})

test('the Turkish duplicate is found, shown and confirmed, and another is dismissed with a reason', async ({
  host,
}) => {
  const bench = new Workbench(host)
  const unit = await findDuplicate(bench)
  const duplicate = bench.divergences.getByRole('option', { name: /Duplicate/ })
  await expect(duplicate).toHaveAttribute('aria-selected', 'true')
  // Both passages stand in the list as evidence …
  await expect(duplicate.locator('mark')).toHaveText(TWICE)
  // … and are marked in the grid, and what the other versions say is not.
  const grounds = async (column: (typeof COLUMNS)[number]): Promise<string[]> =>
    bench.segments(unit, column).evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor))
  const [plain] = await grounds('en')
  const marked = await grounds('tr')
  expect(marked).toHaveLength(2)
  expect(new Set(marked).size).toBe(1)
  expect(marked).not.toContain(plain)
  await expect(bench.segments(unit, 'tr').nth(1)).toHaveAttribute('data-divergence', /\d/)
  for (const column of ['zh', 'en', 'ru'] as const)
    await expect(bench.segments(unit, column)).not.toHaveAttribute('data-divergence')
  for (const one of await bench.segments(unit, 'tr').all()) await expect(one).toBeInViewport()

  await bench.divergences.focus()
  await bench.press('c')
  await expect(bench.page.getByText('1 confirmed · 0 dismissed')).toBeVisible()
  await expect(duplicate).toHaveCount(0)
  const addition = bench.divergences.getByRole('option', { name: /Addition/ })
  // The next of the list is chosen; the person goes on to another.
  await expect(bench.divergences.getByRole('option', { selected: true })).toHaveCount(1)
  await addition.click()
  await expect(addition).toHaveAttribute('aria-selected', 'true')
  await bench.press('x')
  await bench.page.getByRole('textbox', { name: 'Why it is dismissed' }).fill('the title of a release')
  await bench.press('Enter')
  await expect(bench.page.getByText('1 confirmed · 1 dismissed')).toBeVisible()
  await bench.page.getByRole('group', { name: 'Show' }).getByRole('button', { name: 'all' }).click()
  await expect(duplicate).toContainText('confirmed', { ignoreCase: true })
  await addition.click()
  await expect(addition).toContainText('the title of a release')
})

test('links are corrected, all taken back, all done again, and found after a restart', async ({ host }) => {
  test.slow()
  const bench = new Workbench(host)
  const unit = (await findDuplicate(bench)) + 1
  await bench.editorIsThere()
  const start = await bench.readAll()
  await expect(bench.button('Undo')).toBeDisabled()
  await bench.goTo(unit)
  await bench.expectUnit(unit, { en: [SECOND], ru: [SECOND_RU] })
  await bench.expectUnit(unit + 1, { en: [THIRD], ru: [THIRD_RU] })

  await test.step('merge two units', async () => {
    await bench.segments(unit, 'en').click()
    await bench.press('m')
    await bench.expectDone('Merge units')
    await bench.expectUnit(unit, { en: [SECOND, THIRD], ru: [SECOND_RU, THIRD_RU] })
  })
  await test.step('split them again at the second English segment', async () => {
    await bench.segments(unit, 'en').nth(1).click()
    await bench.press('s')
    await bench.expectDone('Split unit')
    await bench.expectUnit(unit, { en: [SECOND], ru: [SECOND_RU, THIRD_RU] })
    await bench.expectUnit(unit + 1, { en: [THIRD] })
  })
  await test.step('move the Russian down to its English, up, and down', async () => {
    await bench.segments(unit, 'ru').nth(1).click()
    await bench.press('d')
    await bench.expectUnit(unit + 1, { en: [THIRD], ru: [THIRD_RU] })
    await bench.press('u')
    await bench.expectUnit(unit, { en: [SECOND], ru: [SECOND_RU, THIRD_RU] })
    await bench.press('d')
    await bench.expectUnit(unit + 1, { en: [THIRD], ru: [THIRD_RU] })
    await bench.expectDone('Move segment')
  })
  await test.step('take a pair apart and link it again', async () => {
    const last = unit + 8
    await bench.goTo(last)
    await bench.segments(last, 'en').click()
    await bench.press('Shift+L')
    await bench.expectDone('Unlink segment')
    await bench.expectUnit(last, { en: [LAST] })
    await bench.expectUnit(last + 1, { ru: [LAST_RU] })
    await bench.segments(last, 'en').click({ modifiers: ['Control'] })
    await bench.segments(last + 1, 'ru').click({ modifiers: ['Control'] })
    await expect(bench.page.getByText('2 segments picked')).toBeVisible()
    await bench.press('l')
    await bench.expectDone('Link segments')
    await bench.expectUnit(last, { en: [LAST], ru: [LAST_RU] })
  })
  await test.step('split a segment at the caret and join it', async () => {
    await bench.goTo(unit)
    await bench.segments(unit, 'en').click()
    await bench.putCaretBefore('and relevant decisions')
    await bench.press('s')
    await bench.expectDone('Split segment')
    await bench.expectUnit(unit, {
      en: [/convened on July 10, 2020,$/, /^and relevant decisions/],
      ru: [SECOND_RU],
    })
    await bench.segments(unit, 'en').first().click()
    await bench.press('j')
    await bench.expectDone('Join segments')
    await bench.expectUnit(unit, { en: [/July 10, 2020, and relevant decisions/], ru: [SECOND_RU] })
  })
  await test.step('correct a text', async () => {
    await bench.segments(unit, 'en').click()
    await bench.press('e')
    await expect(bench.button(/^Keep/)).toBeVisible()
    await bench.press('Control+Home')
    await bench.page.keyboard.type('Well, ')
    await bench.press('Control+Enter')
    await bench.expectDone('Correct text')
    await bench.expectUnit(unit, { en: [/^Well, The Special session.*corrected$/], ru: [SECOND_RU] })
  })
  await test.step('doubt, accept and clear', async () => {
    const counts = bench.page.locator('footer').getByText(/accepted · /)
    await bench.press('r')
    await expect(bench.about(unit)).toContainText('doubtful')
    await expect(counts).toContainText('8 accepted · 1 doubtful')
    await bench.press('a')
    await expect(bench.about(unit)).toContainText('accepted')
    await expect(counts).toContainText('9 accepted · 0 doubtful')
    await bench.press('c')
    await expect(bench.about(unit)).toContainText('unreviewed')
    await expect(counts).toContainText('8 accepted · 0 doubtful')
  })
  await test.step('write a note', async () => {
    await bench.press('t')
    await expect(bench.page.getByRole('textbox', { name: 'Note on this unit' })).toBeFocused()
    await bench.page.keyboard.type('ask the client')
    await bench.press('Control+Enter')
    await bench.expectDone('Note')
    await expect(bench.about(unit)).toContainText('note: ask the client')
  })

  const end = await bench.readAll()
  expect(end).not.toEqual(start)
  await test.step('undo all', async () => {
    await bench.pressUntilSpent('Control+z', 'Undo')
    expect(await bench.readAll()).toEqual(start)
  })
  await test.step('redo all', async () => {
    await bench.pressUntilSpent('Control+y', 'Redo')
    expect(await bench.readAll()).toEqual(end)
  })
  await test.step('restart', async () => {
    await host.restart()
    await bench.opened()
    expect(await bench.readAll()).toEqual(end)
    await expect(bench.button('Redo')).toBeDisabled()
    await bench.press('Control+z')
    await bench.expectDone('Undo: note')
    await bench.pressUntilSpent('Control+z', 'Undo')
    expect(await bench.readAll()).toEqual(start)
  })
})

test('an edit that was acknowledged survives a power cut', async ({ host }) => {
  const bench = new Workbench(host)
  const unit = (await findDuplicate(bench)) + 1
  await bench.goTo(unit)
  await bench.segments(unit, 'en').click()
  await bench.press('m')
  await bench.expectDone('Merge units')
  await host.kill()
  await host.restart()
  expect(await findDuplicate(bench)).toBe(unit - 1)
  await bench.goTo(unit)
  await bench.expectUnit(unit, { en: [SECOND, THIRD], ru: [SECOND_RU, THIRD_RU] })
  await bench.press('Control+z')
  await bench.expectDone('Undo: merge units')
  await bench.expectUnit(unit, { en: [SECOND], ru: [SECOND_RU] })
})
