import type { bar as English } from '#renderer/words/en/bar'
import type { Words } from '#shared/words/pattern'

export const bar: Words<typeof English> = {
  saved: 'tüm değişiklikler kaydedildi',
  lost: 'bağlantı yok',
  find: 'Komut çalıştır ya da birime git',
  undo: 'Geri al',
  redo: 'Yinele',
  realign: 'Yeniden hizala',
  check: 'Denetle',
  import: 'İçe aktar',
  export: 'TMX dışa aktar',
}
