import type { keys as English } from '#renderer/words/en/keys'
import type { Words } from '#renderer/words/message'

export const keys: Words<typeof English> = {
  title: 'Tüm tuşlar',
  about: 'Tuşlar, klavyenin bulunduğu bölmede işler; F6 sonraki bölmeye geçer.',
  list: 'Tuşlar',
  works: 'eserler',
  grid: 'tablo',
  segment: 'metin',
  divergences: 'farklılıklar',
  panel: 'panel',
  view: 'görünüm',
}
