import type { look as English } from '#renderer/words/en/look'
import type { Words } from '#shared/words/pattern'

export const look: Words<typeof English> = {
  title: 'Görünüm',
  language: 'Dil',
  theme: 'Tema',
  system: 'sistemdeki gibi',
  light: 'açık',
  dark: 'koyu',
  contrast: 'yüksek karşıtlık',
  density: 'Yoğunluk',
  comfortable: 'rahat',
  compact: 'sık',
  motion: 'Hareket',
  reduced: 'azaltılmış',
  line: 'Satır yüksekliği',
  lineOf: 'yoğunluğa göre',
  text: 'Her dilin metni',
  face: 'Yazı tipi',
  faceOf: '{language} yazı tipi',
  size: 'Boyut',
  sizeOf: '{language} boyutu',
  standard: 'standart',
  reset: 'Baştaki gibi',
  kept: 'Bu bilgisayarda sizin için, her projede geçerli.',
  changed: 'Dil: {language}',
  zoom: 'Bütünü büyütmek, küçültmek: {larger} ve {smaller}.',
}
