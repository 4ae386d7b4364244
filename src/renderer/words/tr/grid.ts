import type { grid as English } from '#renderer/words/en/grid'
import type { Words } from '#shared/words/pattern'

export const grid: Words<typeof English> = {
  label: 'Hizalama: {work}',
  none: 'Birim yok',
  noneWhy: 'Bu eserde henüz segment yok.',
  unit: 'Birim',
  orderBy: 'Bu sürüme göre sırala',
  ordered: 'Birimler bu sürümün sırasında',
  picked: 'işaretli:',
  corrected: 'düzeltildi',
  source: 'Kaynak: {text}',
  seam: 'Bundan önceki metin {unit}. birimde',
  tinted: 'Renkli: sayılar, adlar, terimler. Karşılığı olmayanın altı çizili.',
  plain: 'Renklendirme kapalı',
  gap: 'karşılığı yok',
  joinHere: 'Bu segmentle birleştir',
  unreviewed: 'incelenmedi',
  accepted: 'kabul edildi',
  doubtful: 'şüpheli',
  excluded: 'dışa aktarma ve denetimlerin dışında',
  confidence: 'güven {value}',
  conflicts: 'çakışma var',
  note: 'not: {text}',
}
