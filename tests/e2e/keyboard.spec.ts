import { readFileSync } from 'node:fs'
import { expect, test } from '#support/e2e'
import { Workbench } from '#support/workbench'

// The whole job without the mouse, and the keyboard seen to be somewhere all the time.

/** What shows where the keyboard is, empty when nothing does; `body` when nothing has it. */
function indicator(): string {
  const active = document.activeElement
  if (active === null || active === document.body) return 'body'
  // A panel that has just come up is itself what shows it.
  if (active.role === 'dialog') return 'dialog'
  const probe = document.createElement('i')
  probe.style.color = 'var(--accent)'
  document.body.append(probe)
  const accent = getComputedStyle(probe).color
  probe.remove()
  const pointedAt = document.getElementById(active.getAttribute('aria-activedescendant') ?? '')
  const inPane = [...(active.closest('[data-pane]')?.querySelectorAll('.segment-head') ?? [])]
  const selected = [...(active.closest('[data-overlay]')?.querySelectorAll('[aria-selected="true"]') ?? [])]
  for (const element of [active, pointedAt, ...inPane, ...selected]) {
    if (element === null) continue
    const { outlineStyle, outlineWidth, outlineColor, boxShadow, backgroundColor } = getComputedStyle(element)
    const { width, height } = element.getBoundingClientRect()
    if (width === 0 || height === 0) continue
    if (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1 && outlineColor === accent) return 'outline'
    if (boxShadow.includes(accent)) return 'edge'
    if (selected.includes(element) && backgroundColor !== 'rgba(0, 0, 0, 0)') return 'ground'
  }
  return ''
}

async function press(bench: Workbench, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await bench.press(key)
    await expect
      .poll(() => bench.page.evaluate(indicator), { message: `focus is seen after ${key}` })
      .toMatch(/outline|edge|ground|dialog/)
  }
}

/** The pane that has the keyboard. */
function pane(bench: Workbench): Promise<string | undefined> {
  return bench.page.evaluate(
    () => document.activeElement?.closest<HTMLElement>('[data-pane]')?.dataset['pane'],
  )
}

async function goToPane(bench: Workbench, wanted: string): Promise<void> {
  for (let n = 0; n < 4 && (await pane(bench)) !== wanted; n++) {
    const before = await pane(bench)
    await press(bench, 'F6')
    await expect.poll(() => pane(bench)).not.toBe(before)
  }
  await expect.poll(() => pane(bench)).toBe(wanted)
}

function tally(bench: Workbench): Promise<string> {
  return bench.page
    .locator('footer')
    .getByText(/accepted · /)
    .innerText()
}

test('the whole job by keyboard alone: links accepted, divergences decided, TMX written', async ({
  host,
}) => {
  test.slow()
  const bench = new Workbench(host)
  await bench.page.evaluate(() => {
    // A key that presses a button makes a click, too, but no pointer.
    for (const type of ['pointerdown', 'mousedown', 'wheel'])
      window.addEventListener(type, ({ isTrusted }) => {
        if (isTrusted) throw new Error('the mouse was used')
      })
  })
  await bench.opened()
  await bench.editorIsThere()
  await expect.poll(() => pane(bench)).toBe('grid')

  await test.step('F6 goes round the panes, Shift+F6 back', async () => {
    for (const next of ['segment', 'divergences', 'works', 'grid']) {
      await press(bench, 'F6')
      await expect.poll(() => pane(bench)).toBe(next)
    }
    for (const next of ['works', 'divergences', 'segment', 'grid']) {
      await press(bench, 'Shift+F6')
      await expect.poll(() => pane(bench)).toBe(next)
    }
  })

  await test.step('? shows every key, and Escape gives the keyboard back', async () => {
    await press(bench, '?')
    const sheet = bench.dialog('All keys')
    await expect(sheet).toContainText('Merge units')
    await press(bench, 'Escape')
    await expect(sheet).toHaveCount(0)
    await expect.poll(() => pane(bench)).toBe('grid')
  })

  await test.step('divergences: A does nothing there, C confirms, X dismisses with a reason', async () => {
    await goToPane(bench, 'divergences')
    const before = await tally(bench)
    await press(bench, 'ArrowDown', 'a', 'ArrowDown')
    await expect(bench.divergences.getByRole('option', { name: /Duplicate/ })).toHaveAttribute(
      'aria-selected',
      'true',
    )
    expect(await tally(bench)).toBe(before)
    await press(bench, 'c')
    await expect(bench.page.getByText('1 confirmed · 0 dismissed')).toBeVisible()
    await press(bench, 'x')
    await bench.page.keyboard.type('a title only')
    await press(bench, 'Enter')
    await expect(bench.page.getByText('1 confirmed · 1 dismissed')).toBeVisible()
    expect(await tally(bench)).toBe(before)
  })

  await test.step('the queue: A accepts, and the next is gone to', async () => {
    await goToPane(bench, 'grid')
    await press(bench, 'Control+Home')
    await expect.poll(() => bench.currentUnit()).toBe(1)
    await press(bench, 'n')
    await expect.poll(() => bench.currentUnit()).toBe(2)
    await press(bench, 'a')
    await expect(bench.about(2)).toContainText('accepted')
    await press(bench, 'Shift+A')
    await expect.poll(() => bench.currentUnit()).toBe(3)
    await press(bench, 'x', 'Shift+A')
    await expect.poll(() => bench.currentUnit()).toBe(4)
    await expect(bench.about(3)).toContainText('accepted')
    await press(bench, 'c')
    await expect(bench.page.getByText('1 confirmed · 1 dismissed')).toBeVisible()
  })

  await test.step('a link is put right: range, merge, move, pick, link, unlink, split', async () => {
    await press(bench, 'Shift+ArrowDown')
    await expect(bench.page.getByText('2 units chosen')).toBeVisible()
    await press(bench, 'Escape')
    await expect(bench.page.getByText('units chosen')).toHaveCount(0)
    await press(bench, 'ArrowUp', 'ArrowUp')
    await expect.poll(() => bench.currentUnit()).toBe(3)
    await press(bench, 'm')
    await bench.expectDone('Merge units')
    await expect(bench.segments(3, 'tr')).toHaveCount(2)
    await press(bench, 'Home', 'ArrowRight', 'ArrowDown', 's')
    await bench.expectDone('Split unit')
    await expect(bench.segments(3, 'tr')).toHaveCount(1)
    await press(bench, 'u')
    await bench.expectDone('Move segment')
    await expect(bench.segments(3, 'tr')).toHaveCount(2)
    await press(bench, 'Shift+L')
    await bench.expectDone('Unlink segment')
    await expect(bench.segments(3, 'tr')).toHaveCount(1)
    await press(bench, 'Space', 'ArrowDown', 'End', 'Space')
    await expect(bench.page.getByText('2 segments picked')).toBeVisible()
    await press(bench, 'l')
    await bench.expectDone('Link segments')
    await bench.expectUnit(4, { tr: [/^Konuşmasında/], ru: [/^Сообщение Управления/] })
  })

  await test.step('text: caret, split, join, correct, take back, note', async () => {
    await press(bench, 'Control+Home', 'Home', 'ArrowRight', 'Enter')
    await expect.poll(() => pane(bench)).toBe('segment')
    await press(bench, 'Control+Home', 'Control+ArrowRight', 's')
    await bench.expectDone('Split segment')
    await expect(bench.segments(1, 'tr')).toHaveCount(2)
    await press(bench, 'Escape')
    await expect.poll(() => pane(bench)).toBe('grid')
    await press(bench, 'j')
    await bench.expectDone('Join segments')
    await expect(bench.segments(1, 'tr')).toHaveCount(1)
    await press(bench, 'e')
    await expect(bench.button(/^Keep/)).toBeVisible()
    await press(bench, 'Control+End')
    await bench.page.keyboard.type(' .')
    await press(bench, 'Control+Enter')
    await bench.expectDone('Correct text')
    await expect(bench.segments(1, 'tr')).toContainText('corrected')
    await expect.poll(() => pane(bench)).toBe('grid')
    await press(bench, 'Control+Backspace')
    await expect(bench.segments(1, 'tr')).not.toContainText('corrected')
    await press(bench, 't')
    await expect(bench.page.getByRole('textbox', { name: 'Note on this unit' })).toBeFocused()
    await bench.page.keyboard.type('by keyboard')
    await press(bench, 'Control+Enter')
    await bench.expectDone('Note')
    await expect.poll(() => pane(bench)).toBe('grid')
  })

  await test.step('the palette runs a command and gives the keyboard back', async () => {
    await press(bench, 'Control+k')
    await bench.page.keyboard.type('mark as doubt')
    await expect(bench.dialog('Commands').getByRole('option').first()).toContainText('Mark as doubtful')
    await press(bench, 'Enter')
    await expect(bench.about(1)).toContainText('doubtful')
    await expect.poll(() => pane(bench)).toBe('grid')
  })

  await test.step('export', async () => {
    await press(bench, 'Control+e')
    const write = bench.dialog('Export TMX').getByRole('button', { name: /^Write \d/ })
    await expect(write).toBeEnabled()
    for (let n = 0; n < 60; n++) {
      await press(bench, 'Tab')
      if (await write.evaluate((button) => button === document.activeElement)) break
    }
    const file = await host.exportBy(() => bench.press('Enter'))
    expect(readFileSync(file, 'utf8').trimEnd().endsWith('</tmx>')).toBe(true)
    await bench.expectDone(/^Exported \d+ unit/)
    await expect.poll(() => bench.page.evaluate(indicator)).toMatch(/outline|edge/)
  })
})
