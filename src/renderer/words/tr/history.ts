import type { history as English } from '#renderer/words/en/history'
import type { Words } from '#shared/words/pattern'

export const history: Words<typeof English> = {
  title: 'Geçmiş',
  list: 'Yapılanlar',
  about: 'Sonuncusu en üsttedir. Herhangi bir noktaya gidin: sonrası geri alınır ve yinelenebilir.',
  none: 'Bu eserde henüz bir şey yapılmadı',
  start: 'İçe aktarıldığı gibi',
  go: 'Bu noktaya git',
  more: 'Daha öncekileri göster',
  here: 'burada',
  undone: 'geri alındı',
  dropped: 'geri alındı, yinelenemez',
  of: 'Gösterilen',
  all: 'Tümü',
  'kind.alignment': 'Hizalama',
  'kind.text': 'Metin',
  'kind.review': 'İnceleme',
  'kind.divergences': 'Farklılıklar',
  'kind.jobs': 'İşler',
  back: '{count, plural, one {# adım} other {# adım}} geri gidildi',
  forth: '{count, plural, one {# adım} other {# adım}} ileri gidildi',
  there: 'Eser zaten orada',
  noneOf: 'Bu türden bir şey yok',
}
