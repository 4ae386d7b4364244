import type { source as English } from '#renderer/words/en/source'
import type { Words } from '#shared/words/pattern'

export const source: Words<typeof English> = {
  textOf: 'Kaynak metin, {version}',
  version: 'Sürüm',
  segment: 'segment {number}',
  heading: 'başlık',
  list: 'liste',
  note: 'not',
  furniture: 'sayfa öğesi',
  corrected: 'düzeltildi',
  gap: 'bu sürümde karşılığı yok; burada ondan önceki metin var',
  begins: 'segment başı',
  goesOn: 'başka metinden sonra sürüyor',
  atCursor: 'imleçteki segment',
  quiet: 'notlar ve sayfa öğeleri',
  nextSegment: 'sonraki segment',
  reading: 'Metin okunuyor: %{share} …',
  empty: 'Bu sürümde metin yok.',
  failed: '{file} dosyasının metni okunamadı',
  unreachable: 'Program yanıt vermiyor.',
}
