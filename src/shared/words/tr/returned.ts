import type { returned as English } from '#shared/words/en/returned'
import type { Words } from '#shared/words/pattern'

export const returned: Words<typeof English> = {
  newRow: 'satır yeni: projede karşılığı olan birim yok',
  noUnit: 'anahtarı, dosya yazıldığında projede olan hiçbir birime ait değil',
  alike: 'aynılar, bir kez sayılır',
  differ: 'farklılar, hiçbiri alınmaz',
  rows: '{rows}. satırlarda duruyor: {what}',
  missing: 'artık dosyada değil; burada olduğu gibi kalır',
  otherOrder: 'satırlar yazıldığı sırada değil; anahtarlarıyla tanınırlar',
  noState: '“{state}” bir inceleme durumu değil; olanlar: {states}',
  regrouped: 'birim o zamandan beri burada başka bir birime katıldı',
  cut: '{lang} metni bir hücrenin alabileceğinden uzun, kesilmiş',
  questionMarks: '{lang} metni harfleri yerine ? ile döndü: dosyayı UTF-8 ya da XLSX olarak kaydedin',
  recut: '{lang} metninin segmentleri o zamandan beri burada bölündü ya da birleştirildi',
  noSegment: 'birimde metnini alacak {lang} segmenti yok',
  empty: '{lang} metni boş döndü, segment ise boş olamaz',
  otherLines:
    '{lang} metninin her biri bir satır olan {segments, number} segmenti var, {lines, number} satırla döndü',
  severalChanged: '{lang} metninin {segments, number} segmenti var ve birden çoğu değiştirilmiş',
  misplaced: '{lang} metni {unit, number}. birimin: tablonun yalnız bir bölümü mü sıralandı ya da taşındı?',
  split: '{lang} metninin bir bölümü yeni bir satırda: satırlar dışarıda bölünemez',
  noColumn: '{name} sütunu yok: ondan bir şey geri getirilmez',
  unknownColumn: '“{name}” sütunu bilinmiyor, atlandı',
  unitsSplit: '{count, number} birim dışarıda segmentlere bölünmüş: her biri yine tek metin olarak okundu',
}
