import type { welcome as English } from '#renderer/words/en/welcome'
import type { Words } from '#shared/words/pattern'

export const welcome: Words<typeof English> = {
  lost: 'Program yanıt vermiyor',
  lostWhy: 'Kapatıldı ya da açılıyor. Bu pencere her saniye yeniden dener.',
  failed: 'Proje açılamadı',
  opening: 'Proje açılıyor …',
  empty: '{project} projesinde henüz eser yok',
  drop: 'Bir metnin sürümlerini içeren dosyaları buraya bırakın, metin yapıştırın ya da dosya seçin.',
  import: 'Dosya içe aktar …',
  tour: 'Tura başla',
}
