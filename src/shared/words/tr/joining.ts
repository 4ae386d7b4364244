import type { joining as English } from '#shared/words/en/joining'
import type { Words } from '#shared/words/pattern'

export const joining: Words<typeof English> = {
  noEncoding: '{encoding} okunabilen bir kodlama değil',
  noTag: '{tag} bir dil etiketi değil; en, zh-Hant ya da pt-BR gibi yazın',
  workName: 'eserin adı 1–{most, number} karakter olmalı',
  linksLines: '{name} satırlarını bağlıyor',
  workExists: 'projede {name} adlı bir eser zaten var: başka bir ad verin',
  chosen: 'siz seçtiniz',
  linksLinesAsIs: '{name} satırlarını bağlıyor; oldukları gibi alınırlar',
  aligned: 'zaten hizalı',
  ladder: 'iki metnin satırlarını bağlıyor',
  alignedAlone: '{name} zaten hizalı ve kendi başına bir eser: ötekilere başka bir ad verin',
  ladderNeeds:
    '{name} bir merdiven dosyası; {first, number} ve {second, number} satırlık, iki ayrı dilde iki düz metni bağlıyor: eserine yalnız onları ekleyin ya da onu atlayın',
  bothLanguage:
    '{one} ile {other} ikisi de {lang}: birini başka bir esere koyun, atlayın ya da dilini belirtin',
  nameSays: 'adı {said} diyor ama {read} gibi okunuyor',
  sameFile: 'aynı dosya projede zaten var: {work}',
  notOpen: '{id} numaralı içe aktarma açık değil: dosyaları yeniden seçin',
  manyFiles: '{folder} içinde {most, number} dosyadan çok var: bir kerede daha azını içe aktarın',
  sameName: 'dil dışında adı aynı',
  onlyOne: 'dilindeki tek dosya',
  noOther: 'ona benzeyen başka dosya yok',
  namedLike: 'adı {name} gibi',
  shares: '{name} ile {count, number} ortak sayı ve ad',
  twoTexts: 'en az iki metin gösterin',
  ladderTexts: 'merdivenin iki metnini gösterin',
  textsAlike: 'iki metin de {lang}: dillerini en,ru gibi belirtin',
  otherCounts:
    'dosyaların satır sayıları {counts}: eşit olmalı ya da merdiven gerekir; parallax align --segmented bunları hizalar',
}
