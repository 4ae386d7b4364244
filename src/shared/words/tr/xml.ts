import type { xml as English } from '#shared/words/en/xml'
import type { Words } from '#shared/words/pattern'

export const xml: Words<typeof English> = {
  unmatched: 'eşi olmayan kapanış etiketi: {name}',
  unexpectedClose: 'beklenmeyen kapanış etiketi',
  undefinedEntity: 'tanımsız varlık',
  badEntity: 'bozuk varlık',
  character: 'izin verilmeyen karakter',
  tagName: 'etiket adında izin verilmeyen karakter',
  attributeName: 'öznitelik adında izin verilmeyen karakter',
  noValue: 'değersiz öznitelik',
  unquoted: 'tırnaksız öznitelik değeri',
  twice: 'yinelenen öznitelik: {name}',
  noSpace: 'öznitelikler arasında boşluk yok',
  comment: 'bozuk açıklama',
  noRoot: 'belgede öğe yok',
  twoRoots: 'en dışta birden çok öğe var',
  outside: 'en dıştaki öğenin dışında metin var',
  end: 'beklenmeyen son',
  prefix: 'bildirilmemiş ad alanı öneki: {name}',
  other: 'XML bozuk: {why}',
}
