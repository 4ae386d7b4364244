import type { regex as English } from '#shared/words/en/regex'
import type { Words } from '#shared/words/pattern'

export const regex: Words<typeof English> = {
  tooLarge: 'оно слишком велико',
  unterminatedGroup: 'скобка не закрыта',
  unmatched: '«)» ничего не закрывает',
  lastBackslash: 'в конце стоит «\\»',
  property: 'такого свойства нет',
  escape: 'такой последовательности нет: «\\» ставят только перед знаками',
  unicode: 'неверный код знака',
  nothing: 'перед этим нечего повторять',
  brackets: 'одиночная фигурная или квадратная скобка: поставьте перед ней «\\»',
  numbers: 'в фигурных скобках второе число меньше первого',
  quantifier: 'повторение не дописано',
  group: 'после «(?» нет такой группы',
  captures: 'в нём слишком много групп',
  groupName: 'неверное имя группы',
  groupTwice: 'у двух групп одно имя',
  reference: 'оно ссылается на группу, которой нет',
  unterminatedClass: '«[» не закрыта',
  range: 'диапазон в «[ ]» не возрастает',
  class: 'диапазон в «[ ]» состоит из одиночных знаков',
}
