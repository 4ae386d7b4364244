import type { common as English } from '#renderer/words/en/common'
import type { Words } from '#shared/words/pattern'

export const common: Words<typeof English> = {
  close: 'Kapat',
  cancel: 'Vazgeç',
  add: 'Ekle',
  remove: 'Kaldır',
  units: '{count, plural, one {# birim} other {# birim}}',
  segments: '{count, plural, one {# segment} other {# segment}}',
  unit: 'Birim {unit}',
  more: 've {count, number} tane daha',
  category: 'Kategori',
  severity: 'Önem',
  version: 'Sürüm',
  type: 'MQM türü',
  notKept: 'Henüz saklanmadı.',
  discard: 'Vazgeç',
}
