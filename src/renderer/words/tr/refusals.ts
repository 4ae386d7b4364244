import type { refusals as English } from '#renderer/words/en/refusals'
import type { Words } from '#shared/words/pattern'

export const refusals: Words<typeof English> = {
  'bad-argument': 'Bu yapılamıyor',
  'not-found': 'Bu artık yok',
  'bad-input': 'Bu dosya ya da metin kullanılamıyor',
  stale: 'Bu arada değişti: yeniden bakın',
  busy: 'Bu şu anda kullanımda',
  running: 'Bir iş sürüyor',
  'no-project': 'Açık proje yok',
  'newer-project': 'Bu projeyi daha yeni bir Parallax yazdı',
  'not-a-project': 'Bu bir proje değil',
  'nothing-to-undo': 'Geri alınacak bir şey yok',
  'nothing-to-redo': 'Yinelenecek bir şey yok',
  cancelled: 'İptal edildi',
  'cannot-write': 'Dosya yazılamıyor',
  with: '{what}. {message}',
}
