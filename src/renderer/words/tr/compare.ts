import type { compare as English } from '#renderer/words/en/compare'
import type { Words } from '#shared/words/pattern'

export const compare: Words<typeof English> = {
  title: 'Karşılaştır',
  opening: 'Açılıyor …',
  label: 'Paragraflar arasındaki farklar',
  place: 'segment {segment}, paragraf {paragraph}',
  correction: 'Düzeltme',
  source: '{segment}. segmentin kaynağı',
  corrected: 'düzeltilmiş',
  inCorrection: 'Kaynak ile düzeltme arasındaki farklar',
}
