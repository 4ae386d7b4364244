import type { columns as English } from '#renderer/words/en/columns'
import type { Words } from '#shared/words/pattern'

export const columns: Words<typeof English> = {
  heading: 'Tablodaki sürümler',
  toLeft: '{name}: sola taşı',
  toRight: '{name}: sağa taşı',
  pin: 'Sabitle',
  pinned: 'Sabit',
  reset: 'Eserdeki gibi',
  last: 'Tabloda en az bir sürüm kalmalıdır.',
}
