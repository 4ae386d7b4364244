import { expect, test } from '#support/e2e'
import { Workbench } from '#support/workbench'

test('a segment is dragged into another unit and onto its neighbour, a unit onto another, and all is undone', async ({
  host,
}) => {
  const bench = new Workbench(host)
  await bench.opened()
  const moved = bench.segments(2, 'tr').first()
  const text = await moved.innerText()
  await moved.dragTo(bench.cell(3, 'zh'))
  await expect(bench.said).toHaveText(/^Move segment/)
  // Its own unit had nothing else and is gone, so that the next one moved up.
  await expect(bench.segments(2, 'tr')).toHaveCount(2)
  await bench.press('Control+z')
  await expect(bench.said).toHaveText(/^Undo/)
  await expect(bench.segments(2, 'tr')).toHaveText([text])
  await bench.about(3).locator('.number').dragTo(bench.cell(2, 'tr'))
  await expect(bench.said).toHaveText(/^Merge units/)
  await expect(bench.segments(2, 'tr')).toHaveCount(2)
  // Over the other of its cell it says what it would do.
  const other = bench.segments(2, 'tr').first()
  await bench.segments(2, 'tr').last().hover()
  await bench.page.mouse.down()
  await other.hover()
  await other.hover()
  await expect(other).toHaveAttribute('data-drop-words', 'Join with this segment')
  await bench.page.mouse.up()
  await expect(bench.said).toHaveText(/^Join segments/)
  await expect(bench.segments(2, 'tr')).toHaveCount(1)
  await expect(bench.segments(2, 'tr')).toContainText(text)
  await bench.press('Control+z')
  await expect(bench.segments(2, 'tr')).toHaveCount(2)
  // At the edge of its own unit the second leaves it again.
  const row = await bench.unit(2).boundingBox()
  if (row === null) throw new Error('the unit is not there')
  const second = bench.segments(2, 'tr').last()
  await second.dragTo(bench.unit(2), { targetPosition: { x: row.width / 2, y: row.height - 4 } })
  await expect(bench.said).toHaveText(/^Unlink/)
  await expect(bench.segments(2, 'tr')).toHaveCount(1)
  await bench.press('Control+z')
  await expect(bench.segments(2, 'tr')).toHaveCount(2)
  await bench.press('Control+z')
  await expect(bench.segments(2, 'tr')).toHaveCount(1)
})
