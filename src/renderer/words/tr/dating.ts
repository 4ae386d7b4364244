import type { dating as English } from '#renderer/words/en/dating'
import type { Words } from '#shared/words/pattern'

export const dating: Words<typeof English> = {
  title: 'Eserin tarihi',
  why: '“Bu yıl” ve “geçen yıl” öteki yıllarla bu tarihe göre karşılaştırılır.',
  person: '{date}, bir kişi yazdı',
  described: '{date}, dosyalarla verildi',
  text: '{date}, metinde bulundu: {lang}, segment {segment}: “{quote}”',
  none: 'Bilinmiyor: metin bunu açıkça söylemiyor; “bu yıl” her yılla uyuşur.',
  field: 'Yazıldığı tarih',
  form: 'Gün, ay ya da yıl: 2020-05-04, 2020-05 ya da 2020',
  set: 'Tarihi yaz',
  clear: 'Tarihi geri al',
}
