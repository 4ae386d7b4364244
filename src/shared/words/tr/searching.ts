import type { searching as English } from '#shared/words/en/searching'
import type { Words } from '#shared/words/pattern'

export const searching: Words<typeof English> = {
  slow: 'ifade bazı metinlerde {seconds, number} saniyeden uzun sürüyor: yalınlaştırın',
  wouldBlank: '“{before}” boş kalırdı, düzeltme ise boş olamaz: o yeri dışarıda bırakın',
  noReplacement: 'bu arama bir şey değiştirmiyor: neyle değiştirileceğini yazın',
  running: 'arama bitmedi: bütün yerler bulunana dek bekleyin',
  tooMany: 'bakılamayacak kadar çok yer var: daha azını arayın',
  nothing: 'değiştirilecek bir şey yok: seçili yerlerin hiçbiri eskisi gibi değil',
  ended: 'bu arama sona erdi: yeniden arayın',
  empty: 'aranacak bir şey yok: en az bir sözcük yazın',
  tooLong: 'aranan en çok {most, number} karakter olabilir',
  regex: 'ifade {at, number}. karakterde yanlış (“{rest}”): {why}',
}
