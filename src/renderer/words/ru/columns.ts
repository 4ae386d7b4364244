import type { columns as English } from '#renderer/words/en/columns'
import type { Words } from '#shared/words/pattern'

export const columns: Words<typeof English> = {
  heading: 'Версии в таблице',
  toLeft: '{name}: сдвинуть влево',
  toRight: '{name}: сдвинуть вправо',
  pin: 'Закрепить',
  pinned: 'Закреплена',
  reset: 'Как в произведении',
  last: 'В таблице должна остаться хотя бы одна версия.',
}
