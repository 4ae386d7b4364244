import type { tour as English } from '#renderer/words/en/tour'
import type { Words } from '#shared/words/pattern'

export const tour: Words<typeof English> = {
  title: 'Beş dakikalık tur',
  about: 'Her adım yaptığınızda işaretlenir. İstediğinizde bırakın: yapılan kalır.',
  done: '{done, number} / {all, number} yapıldı',
  finished: 'Hepsi bu kadar. Tuşlar: {key}.',
  leave: 'Bırak',
  ticked: 'yapıldı:',
  'step.move': 'Birimler ve sürümler arasında dolaşın',
  'step.queue': 'İncelenmemiş sonraki birime gidin',
  'step.accept': 'Bir birimi kabul edin',
  'step.merge': 'İki birimi birleştirin',
  'step.undo': 'Geri alın: her şey geri alınabilir',
  'step.divergence': 'Sürümlerin nerede ayrıldığına bakın',
  'step.decide': 'Bir farklılığa karar verin: onaylayın ya da reddedin',
  'step.palette': 'Herhangi bir komutu adıyla bulun',
  'step.export': 'Neyin dışa aktarılacağına bakın',
}
