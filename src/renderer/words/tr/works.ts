import type { works as English } from '#renderer/words/en/works'
import type { Words } from '#shared/words/pattern'

export const works: Words<typeof English> = {
  title: 'Eserler',
  progress: '{linked, number} bağlı, {accepted, number} kabul',
  said: 'segment, {linked, number} bağlı, {accepted, number} kabul',
  review: 'İnceleme',
  steps: '{next} ileri · {back} geri',
  'queue.unreviewed': 'İncelenmemiş',
  'queue.unsure': 'En az güvenilen',
  'queue.doubtful': 'Şüpheli',
  'queue.gap': 'Boşluklar',
  'queue.divergence': 'Farklılığı olan',
  'queue.not-1-1': 'Bire bir olmayan',
  'queue.conflict': 'Çakışmalar',
  'queue.note': 'Notu olan',
  'none.next': 'Aşağıda yok: {queue}',
  'none.previous': 'Yukarıda yok: {queue}',
  'none.left': 'Kalmadı: {queue}',
  'queue.excluded': 'Dışarıda bırakılan',
}
