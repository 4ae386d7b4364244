import type { checks as English } from '#renderer/words/en/checks'
import type { Words } from '#shared/words/pattern'

export const checks: Words<typeof English> = {
  title: 'Denetimler',
  caption: 'Bu projenin denetimleri',
  look: 'Aranan',
  from: 'En az güven',
  again: 'Yeniden denetle',
  later: 'Değişiklikler yeniden denetleyince görünür.',
  severityOf: '{check}: önem',
  leastOf: '{check}: en az güven, yüzde',
  asFound: 'bulunduğu gibi',
  ignored: 'Yeniden bildirilmeyenler',
  noIgnored: 'Yok. Farklılık listesinde {key}, bir bulguyu ve benzerlerini yok sayar.',
  everywhere: 'her yerde',
  thisWork: 'bu eserde',
  inWork: '{work} içinde',
  tell: 'Yeniden bildir',
  glossaries: 'Terim listeleri',
  concepts: '{count, plural, one {# kavram} other {# kavram}}',
  removeOf: 'Kaldır: {name}',
  addGlossary: 'Terim listesi ekle …',
  kinds: 'TBX ya da CSV',
  file: 'Terim listesi dosyası',
  added: '{name} eklendi, {concepts}: bir sonraki denetimde geçerli',
  removed: 'Kaldırıldı: {name}',
}
