import type { reimport as English } from '#renderer/words/en/reimport'
import type { Words } from '#shared/words/pattern'

export const reimport: Words<typeof English> = {
  title: 'Düzenlenmiş dosyayı geri getir',
  heading: 'Geri getir: {file}',
  about: '{work}, {seq}. işlemden sonraki hâliyle; o zamandan beri değişmedi',
  aboutSince:
    '{work}, {seq}. işlemden sonraki hâliyle; o zamandan beri {count, plural, one {# işlem} other {# işlem}}',
  nothing: 'Alınacak bir şey yok',
  already:
    '{count, plural, one {Dosyadaki # değişiklik zaten burada.} other {Dosyadaki # değişiklik zaten burada.}}',
  unchanged: '{count, plural, one {# birim olduğu gibi döndü.} other {# birimin tümü olduğu gibi döndü.}}',
  notTaken: 'Alınmayanlar',
  remarks: '{count, plural, one {# açıklama} other {# açıklama}}',
  'at.unit': 'Birim {number}:',
  'at.file': 'Dosya:',
  'at.row': 'Satır {number}:',
  apply: '{count, plural, one {# değişikliği} other {# değişikliği}} uygula',
  toDecide:
    'karar bekleyen {count, plural, one {# çakışma} other {# çakışma}}; karar verilmeyen burada olduğu gibi kalır.',
  one: 'Tek işlem; geri alınabilir.',
  conflict: 'hem burada hem dışarıda değişti',
  exported: 'Dışa aktarıldığında',
  mine: 'Buradaki',
  theirs: 'Gelen',
  decide: 'Karar',
  keepMine: 'Buradakini tut',
  takeTheirs: 'Geleni al',
  taken: 'alındı',
  empty: 'boş',
  shown: '{count, number} gösteriliyor',
  onlyConflicts: 'yalnız çakışmalar {count, number}',
  changes: 'Değişiklikler',
  'side.open': '! karar',
  'side.theirs': 'geleni al',
  'side.mine': 'buradakini tut',
  takenAway: 'silindi',
  'kind.text': 'metin',
  'kind.state': 'inceleme',
  'kind.note': 'not',
}
