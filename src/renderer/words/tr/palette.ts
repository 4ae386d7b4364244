import type { palette as English } from '#renderer/words/en/palette'
import type { Words } from '#shared/words/pattern'

export const palette: Words<typeof English> = {
  title: 'Komutlar',
  find: 'Komut, sürüm, eser ya da birim numarası',
  number: 'Birim numarası, 1 – {total, number}',
  nothing: 'Bu adla bir şey yok',
  order: 'Sıra: {version}',
  open: 'Aç: {work}',
  goTo: 'Birime git: {unit}',
}
