import type { status as English } from '#renderer/words/en/status'
import type { Words } from '#shared/words/pattern'

export const status: Words<typeof English> = {
  place: 'Birim {unit} / {total, number}',
  chosen: '{count, plural, one {# birim} other {# birim}} seçili',
  picked: '{count, plural, one {# segment} other {# segment}} işaretli',
  counts: '{unreviewed, number} incelenmedi · {accepted, number} kabul · {doubtful, number} şüpheli',
  checking: 'Değiştirilen yerler denetleniyor',
  recheckFailed: 'Değiştirilen yerler denetlenemedi. {key} eserin tamamını denetler.',
  lost: 'Program yanıt vermiyor; her saniye yeniden deneniyor.',
  skipped:
    '{done}. {count, plural, one {# yer bu arada yaptığınız değişiklikle kaldı.} other {# yer bu arada yaptığınız değişiklikle kaldı.}}',
  standsAt: '{done}. Artık {unit}. birimde.',
  failed: '{job}: başarısız oldu. {problem}',
  cancelling: 'İptal ediliyor',
  timeLeft: '{spent}, yaklaşık {left} kaldı',
  'hint.review': 'sıradaki',
  'hint.accept': 'kabul',
  'hint.up': 'yukarı',
  'hint.down': 'aşağı',
  'hint.merge': 'birleştir',
  'hint.split': 'böl',
  'hint.edit': 'düzenle',
  'hint.splitCaret': 'imleçten böl',
  'hint.grid': 'tablo',
  'hint.keep': 'sakla',
  'hint.leave': 'olduğu gibi bırak',
  'hint.confirm': 'onayla',
  'hint.dismiss': 'reddet',
  'hint.pane': 'bölme',
  'hint.keys': 'tuşlar',
}
