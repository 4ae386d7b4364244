import { expect, it } from 'vitest'
import { withTable } from '../../bench/with-table.ts'

const TEXT = '# Measured\n\nBefore.\n\n<!-- window -->\n\n| old |\n\n<!-- /window -->\n\nAfter.\n'

it('writes a table between its marks, and leaves alone what is written around them', () => {
  const once = withTable(TEXT, 'window', '| new |\n')
  expect(once).toBe(TEXT.replace('old', 'new'))
  expect(withTable(once ?? '', 'window', '| new |')).toBe(once)
})

it('writes nothing where a table has no marks', () => {
  expect(withTable(TEXT, 'align', '| new |')).toBeNull()
  expect(withTable('<!-- /window -->\n<!-- window -->', 'window', '| new |')).toBeNull()
})
