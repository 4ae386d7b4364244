import type { jobs as English } from '#renderer/words/en/jobs'
import type { Words } from '#shared/words/pattern'

export const jobs: Words<typeof English> = {
  import: 'İçe aktarılıyor',
  'read-files': 'Dosyalar okunuyor',
  'read-file': 'Dosya okunuyor',
  align: 'Hizalanıyor',
  realign: 'Yeniden hizalanıyor',
  check: 'Denetleniyor',
  export: 'Dışa aktarılıyor',
  report: 'Rapor yazılıyor',
  count: 'Sayılıyor',
  'segment-anew': 'Yeniden segmentleniyor',
  'index-for-search': 'Arama dizini kuruluyor',
  edit: 'Çok sayıda satır değiştiriliyor',
  undo: 'Geri alınıyor',
  redo: 'Yineleniyor',
}
