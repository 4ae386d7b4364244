import type { fault as English } from '#renderer/words/en/fault'
import type { Words } from '#shared/words/pattern'

export const fault: Words<typeof English> = {
  stopped: '{part} bir hata yüzünden durdu',
  kept: 'Yapılanlar projede duruyor.',
  again: 'Yeniden dene',
  window: 'Pencere',
  works: 'Eser listesi',
  grid: 'Tablo',
  segment: 'Segment',
  divergences: 'Farklılık listesi',
  worksWidth: 'Eserlerin genişliği',
  segmentHeight: 'Segmentin yüksekliği',
  divergencesWidth: 'Farklılıkların genişliği',
  unexpected: 'Beklenmeyen hata: {message}',
  panel: 'Panel',
  reopen: 'Pencereyi yeniden aç',
}
