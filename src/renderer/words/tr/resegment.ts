import type { resegment as English } from '#renderer/words/en/resegment'
import type { Words } from '#shared/words/pattern'

export const resegment: Words<typeof English> = {
  title: 'Yeniden segmentle',
  remembers: 'Proje kuralları hatırlar, içe aktarmalar için de.',
  looking: 'Farklı kesilecek yerler aranıyor …',
  nothing: 'Değişecek yer yok',
  change: '{count, plural, one {# yeri} other {# yeri}} değiştir',
  segments: 'şimdi {before, plural, one {# segment} other {# segment}}, sonra {after, number}',
  units: '{total, plural, one {# birimden} other {# birimden}} {stay, number} tanesi aynı kalır',
  accepted: 'kabul edilen {stay, plural, one {# birim kalır} other {# birim kalır}}',
  'accepted.change':
    'kabul edilen {stay, plural, one {# birim kalır} other {# birim kalır}}, {change, number} tanesine yeniden bakılır',
  notes: 'notlu {stay, plural, one {# birim kalır} other {# birim kalır}}',
  'notes.change':
    'notlu {stay, plural, one {# birim kalır} other {# birim kalır}}, {change, number} tanesinin notu başka birime geçer',
  decisions: 'farklılık kararlarından {stay, plural, one {# tanesi kalır} other {# tanesi kalır}}',
  'decisions.change':
    'farklılık kararlarından {stay, plural, one {# tanesi kalır} other {# tanesi kalır}}, {change, number} tanesi sözcükleriyle taşınır',
  corrections: '{count, plural, one {düzeltme içeren # yer} other {düzeltme içeren # yer}} eskisi gibi kalır',
  kept: 'Korunanlar',
  same: 'Bu kurallar sürümü şimdiki gibi keser.',
  places: 'Değişen yerler',
  holds: 'olduğu gibi kalır: düzeltme içeriyor',
  now: 'şimdi',
  afterwards: 'sonra',
}
