import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '#support/e2e'
import { Workbench } from '#support/workbench'

// Every command of the grid and its undo by the keyboard, the history, and the maps of keys.

async function faults({ page }: Workbench): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

/** What a person reads in some rows: which segments stand in which unit, and what is said of the unit. */
function reading(bench: Workbench, from: number, to: number): Promise<string> {
  return bench.grid.evaluate(
    (grid, [first, last]) =>
      [...grid.querySelectorAll('.rows [role="row"]')]
        .filter((row) => Number(row.ariaRowIndex) > first && Number(row.ariaRowIndex) <= last + 1)
        .sort((a, b) => Number(a.ariaRowIndex) - Number(b.ariaRowIndex))
        .map((row) =>
          [...row.children].map((cell) => [...cell.children].map((one) => one.textContent).join(' + ')),
        )
        .map((cells) => cells.join(' | '))
        .join('\n'),
    [from, to] as const,
  )
}

/** The first of six units in a row that hold English and Russian: where there is something to do. */
async function linkedUnit({ page }: Workbench): Promise<number> {
  const rows = await page.evaluate(async () => {
    const body = JSON.stringify({ work: 1, pivot: 1, from: 0, count: 1000 })
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch('/api/rows', { method: 'POST', headers, body })
    const { value } = (await answer.json()) as { value: { rows: { cells: unknown[][] }[] } }
    return value.rows.map(({ cells }) => [2, 3].every((column) => (cells[column] ?? []).length === 1))
  })
  const row = rows.findIndex((_, n) => rows.slice(n, n + 6).filter(Boolean).length === 6)
  expect(row).toBeGreaterThan(0)
  return row + 1
}

/** Goes to the English of a unit. */
async function goToEnglish(bench: Workbench, unit: number): Promise<void> {
  await bench.goTo(unit)
  await bench.press('Home', 'ArrowRight', 'ArrowRight')
}

/** Commands by their keys, at the English of unit `n`, with what the status line says of them. */
const commandsAt = (n: number): readonly (readonly [keys: readonly string[], done: string])[] => [
  [['u'], 'Move segment en \\d+'],
  [['d'], 'Move segment en \\d+'],
  [['m'], `Merge units ${n}, ${n + 1}`],
  [['Shift+M'], `Merge units ${n - 1}, ${n}`],
  [['Shift+ArrowDown', 'Shift+ArrowDown', 'm'], `Merge units ${n}–${n + 2}`],
  [['Alt+ArrowDown'], 'Shift column down from en \\d+'],
  [['Alt+ArrowUp'], 'Shift column up from en \\d+'],
  [['Shift+ArrowDown', 'Alt+ArrowDown'], 'Shift column down from en \\d+'],
  [['Insert'], `Insert gap in unit ${n}`],
  [['w'], `Swap in units ${n}, ${n + 1}`],
  [['Shift+D'], `Detach from unit ${n}`],
  [['Shift+L'], 'Unlink segment en \\d+'],
  [['Space', 'ArrowDown', 'ArrowRight', 'Space', 'l'], 'Link segments en \\d+, ru \\d+'],
  [['v'], 'Mark as moved en \\d+'],
  [['j'], 'Join segments en \\d+, en \\d+'],
  [['a'], `Accept unit ${n}`],
  [['r'], `Mark unit as doubtful ${n}`],
  [['Shift+ArrowDown', 'a'], `Accept units ${n}, ${n + 1}`],
  [['Control+Shift+A'], `Accept all units 1–${n}`],
  [['k'], `Exclude unit ${n}`],
]

test('every command of the grid can be done and undone by the keyboard, and the history goes back', async ({
  host,
}) => {
  test.slow()
  const bench = new Workbench(host)
  await bench.opened()
  const n = (await linkedUnit(bench)) + 1
  // Undo leaves the cursor where the person is, so that there is nowhere to go.
  const go = async (): Promise<void> => {
    if ((await bench.currentUnit()) === n) await bench.press('Home', 'ArrowRight', 'ArrowRight')
    else await goToEnglish(bench, n)
  }
  const rows = (): Promise<string> => reading(bench, n - 1, n + 3)
  await go()
  const imported = await rows()
  await bench.press(
    'ArrowUp',
    'Shift+ArrowDown',
    'Shift+ArrowDown',
    'Shift+ArrowDown',
    'Shift+ArrowDown',
    'c',
  )
  await bench.expectDone(`Clear the mark of units ${n - 1}–${n + 3}`)
  await bench.press('Escape')
  await go()
  const before = await rows()
  for (const [keys, done] of commandsAt(n))
    await test.step(keys.join(' '), async () => {
      await go()
      await bench.press(...keys)
      await bench.expectDone(new RegExp(`^${done}`))
      await expect(bench.button('Undo').first()).toHaveAttribute('title', new RegExp(`^Undo: ${done}`))
      await bench.press('Control+z')
      await bench.expectDone(new RegExp(`^Undo: ${done}`))
      await bench.press('Escape')
      await expect.poll(rows).toBe(before)
    })

  await test.step('a gap that was inserted is removed; a clear mark, a split, a note', async () => {
    await go()
    await bench.press('i')
    await bench.expectDone(`Insert gap in unit ${n}`)
    await expect.poll(() => bench.currentUnit()).toBe(n)
    await bench.press('Delete')
    await bench.expectDone(`Remove gap in unit ${n}`)
    await bench.press('Control+z', 'Control+z')
    await expect.poll(rows).toBe(before)
    await bench.press('m')
    await bench.expectDone(`Merge units ${n}, ${n + 1}`)
    await bench.press('ArrowDown', 's')
    await bench.expectDone(`Split unit ${n}`)
    await bench.press('Control+z')
    await bench.expectDone(`Undo: Split unit ${n}`)
    await bench.press('Control+z')
    await bench.expectDone(`Undo: Merge units ${n}, ${n + 1}`)
    await go()
    await expect.poll(rows).toBe(before)
  })

  await test.step('what was excluded is passed over, found again, and taken in', async () => {
    await go()
    await bench.press('k')
    await expect(bench.about(n)).toContainText('excluded from exports and checks')
    await bench.press('Control+k')
    await bench.page.keyboard.type('next: excluded')
    await bench.press('Enter')
    await bench.press('Control+e')
    await expect(
      bench
        .dialog('Export TMX')
        .getByText(/excluded/i)
        .first(),
    ).toBeVisible()
    await bench.press('Escape')
    await go()
    await bench.press('k')
    await bench.expectDone(`Take in unit ${n}`)
    await expect(bench.about(n)).not.toContainText('excluded')
  })

  await test.step('the history shows who did what when, and goes to any point', async () => {
    await go()
    await bench.press('a')
    await bench.expectDone(`Accept unit ${n}`)
    await bench.press('m')
    await bench.expectDone(`Merge units ${n}, ${n + 1}`)
    await bench.press('Control+Shift+Y')
    const panel = bench.dialog('History')
    const list = panel.getByRole('listbox', { name: 'What was done' })
    await expect(list.getByRole('option').first()).toContainText(`Merge units ${n}, ${n + 1}`)
    await expect(list.getByRole('option').first()).toContainText('here')
    await expect(list.getByRole('option').nth(1)).toContainText(`Accept unit ${n}`)
    await expect(list.getByText(/cannot be done again/).first()).toBeVisible()
    expect(await faults(bench)).toEqual([])
    await expect(list).toBeFocused()
    await bench.press('End', 'Enter')
    await bench.expectDone('Went back 5 steps')
    await expect(list.getByRole('option').first()).toContainText('undone')
    await expect.poll(rows).toBe(imported)
    await bench.press('Home', 'ArrowDown', 'Enter')
    await bench.expectDone('Went forward 4 steps')
    await expect(bench.about(n)).toContainText('accepted')
    await panel.getByRole('combobox', { name: 'What is shown' }).selectOption('Review')
    await expect(list.getByText(/Merge/)).toHaveCount(0)
    await bench.page.setViewportSize({ width: 1024, height: 700 })
    await expect(panel).toBeInViewport({ ratio: 1 })
    await bench.press('Escape')
    await expect(panel).toHaveCount(0)
  })
})

test('keys are those of the tool one knows, each can be changed, and a key that is taken is said to be', async ({
  host,
}) => {
  const bench = new Workbench(host)
  await bench.opened()
  const n = (await linkedUnit(bench)) + 1
  await goToEnglish(bench, n)
  const sheet = bench.dialog('All keys')
  const map = sheet.getByRole('combobox', { name: 'Keys as in' })

  await test.step('a key that another command holds is given after a word, and kept over a reload', async () => {
    await bench.press('F1')
    await sheet.getByRole('searchbox').fill('merge units')
    await sheet.getByRole('button', { name: /^Change the key of Merge units/ }).focus()
    await bench.press('Enter')
    await expect(sheet.getByText('Press a key')).toBeVisible()
    await bench.press('a')
    await expect(sheet.getByRole('alert')).toContainText(/A is the key of Accept \(grid, text/)
    expect(await faults(bench)).toEqual([])
    await bench.press('Escape')
    await expect(sheet.getByRole('button', { name: /^Change the key of Merge units.*: M$/ })).toBeFocused()
    await bench.press('Enter', 'a', 'Enter')
    await expect(sheet.getByRole('button', { name: /^Change the key of Merge units.*: A$/ })).toBeVisible()
    await sheet.getByRole('searchbox').fill('accept')
    await expect(sheet.getByRole('button', { name: 'Change the key of Accept: none' })).toBeVisible()
    await bench.press('Escape')
    await bench.page.reload()
    await bench.opened()
    await bench.press('Control+k')
    await bench.page.keyboard.type('merge units')
    await expect(bench.dialog('Commands').getByRole('option').first()).toContainText('A')
    await bench.press('Escape')
    await goToEnglish(bench, n)
    await bench.press('a')
    await bench.expectDone(/^Merge units/)
    await bench.press('Control+z')
    await bench.expectDone(/^Undo: Merge units/)
    await bench.press('F1')
    await sheet.getByRole('button', { name: 'Reset all' }).click()
    await bench.press('Escape')
    await bench.press('c', 'a')
    await bench.expectDone(/^Accept unit/)
  })

  for (const [name, key, done] of [
    ['InterText', 'Backspace', 'Shift column up from'],
    ['Stingray', 'Control+Alt+ArrowDown', 'Move segment'],
    ['OmegaT', 'd', 'Move segment'],
  ] as const)
    await test.step(name, async () => {
      await bench.press('F1')
      await map.selectOption(name)
      await bench.press('Escape')
      await expect(sheet).toHaveCount(0)
      await bench.press(key)
      await bench.expectDone(done)
      await bench.press('Control+z')
      await bench.expectDone(`Undo: ${done}`)
    })
})

test('what is typed before a field has come goes into the field, and does nothing in the grid', async ({
  host,
}) => {
  const bench = new Workbench(host)
  await bench.opened()
  await goToEnglish(bench, (await linkedUnit(bench)) + 1)
  await bench.page.keyboard.type('tdam')
  await expect(bench.page.getByRole('textbox', { name: 'Note on this unit' })).toHaveValue('dam')
  await bench.press('Control+Enter')
  await bench.expectDone('Note on unit')
  await bench.editorIsThere()
  await bench.page.keyboard.type('eamd ')
  await expect(bench.button(/^Keep/)).toBeVisible()
  await expect(bench.page.locator('.monaco-editor .view-lines')).toContainText('amd')
  await bench.press('Control+Enter')
  await bench.expectDone('Correct text')
  await bench.page.keyboard.type('g4')
  await bench.press('Enter')
  await expect.poll(() => bench.currentUnit()).toBe(4)
})
