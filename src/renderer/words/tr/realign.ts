import type { realign as English } from '#renderer/words/en/realign'
import type { Words } from '#shared/words/pattern'

export const realign: Words<typeof English> = {
  title: 'Yeniden hizala',
  all: 'Kabul edilmemiş her şeyi yeniden hizala',
  units: '{count, plural, one {# birimi} other {# birimi}} yeniden hizala',
  from: 'Birim {unit} ve aşağısını yeniden hizala',
  keep: 'Yapılanı sakla',
  apply: 'Uygula',
  drop: 'Bırak',
  undo: 'Tek adımda geri alınır.',
  aligning: 'Hizalanıyor. Ne değişeceğini görmeden hiçbir şey yazılmaz.',
  job: 'Hizalama',
  stop: 'Dur ve yapılana bak',
  regrouped: '{count, plural, one {# birim} other {# birim}} yeniden kümelenir',
  regroupedAt:
    '{places, plural, one {# yerde} other {# yerde}} {count, plural, one {# birim} other {# birim}} yeniden kümelenir',
  kept: '{count, number} aynı',
  settled: '{count, number} elle belirlenmiş',
  rescored: '{count, number} güveni değişen',
  meanwhile: '{count, number} bu arada sizin değiştirdiğiniz',
  stopped: '% {done, number} noktasında durdu: gerisi olduğu gibi kalır.',
  stoppedEarly: 'Hiçbir şey yapılmadan durdu',
  nothing: 'Değişen yok: her şey olduğu gibi kalır',
  none: 'Yeniden kümelenecek birim yok.',
  places: 'Yerler',
  rows: 'Birimler {before} → {after}',
  morePlaces: '{count, plural, one {ve # yer daha} other {ve # yer daha}}',
  noConfidence: 'güven yok',
  detail: 'Önce ve sonra',
  before: 'Şimdiki',
  after: 'Olacak hâli',
}
