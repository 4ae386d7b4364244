import type { regex as English } from '#shared/words/en/regex'
import type { Words } from '#shared/words/pattern'

export const regex: Words<typeof English> = {
  tooLarge: 'çok büyük',
  unterminatedGroup: 'bir parantez kapanmamış',
  unmatched: '“)” hiçbir şeyi kapatmıyor',
  lastBackslash: 'sonunda “\\” var',
  property: 'böyle bir özellik yok',
  escape: 'böyle bir kaçış yok: “\\” yalnız imlerden önce gelir',
  unicode: 'bir karakter kodu yanlış',
  nothing: 'önünde yinelenecek bir şey yok',
  brackets: 'bir süslü ya da köşeli ayraç tek başına: önüne “\\” koyun',
  numbers: 'süslü ayraç içinde ikinci sayı daha küçük',
  quantifier: 'yineleme sonuna dek yazılmamış',
  group: '“(?” ardından böyle bir grup yok',
  captures: 'çok fazla grubu var',
  groupName: 'bir grubun adı yanlış',
  groupTwice: 'iki grubun adı aynı',
  reference: 'olmayan bir grubu anıyor',
  unterminatedClass: '“[” kapanmamış',
  range: '“[ ]” içinde bir aralık artmıyor',
  class: '“[ ]” içindeki aralık tek karakterlerden olmalı',
}
