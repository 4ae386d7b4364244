import type { joining as English } from '#shared/words/en/joining'
import type { Words } from '#shared/words/pattern'

export const joining: Words<typeof English> = {
  noEncoding: '{encoding} — не кодировка, которую можно прочитать',
  noTag: '{tag} — не языковой тег; пишите как en, zh-Hant или pt-BR',
  workName: 'имя произведения — от 1 до {most, number} знаков',
  linksLines: '{name} связывает его строки',
  workExists: 'в проекте уже есть произведение {name}: дайте другое имя',
  chosen: 'выбрано вами',
  linksLinesAsIs: '{name} связывает его строки, и они берутся как есть',
  aligned: 'уже выровнен',
  ladder: 'связывает строки двух текстов',
  alignedAlone: '{name} уже выровнен и составляет отдельное произведение: дайте другим другое имя',
  ladderNeeds:
    '{name} — «лестница», связывающая два простых текста из {first, number} и {second, plural, one {# строку} few {# строки} many {# строк} other {# строки}} на двух языках: добавьте к её произведению их и только их или пропустите её',
  bothLanguage:
    '{one} и {other} оба на {lang}: перенесите один в другое произведение, пропустите его или укажите его язык',
  nameSays: 'по имени это {said}, но читается как {read}',
  sameFile: 'этот же файл уже есть в проекте: {work}',
  notOpen: 'импорт {id} не открыт: выберите файлы снова',
  manyFiles: 'в {folder} больше {most, number} файлов: импортируйте меньше за раз',
  sameName: 'то же имя, кроме языка',
  onlyOne: 'единственный файл на своём языке',
  noOther: 'похожих файлов нет',
  namedLike: 'имя похоже на {name}',
  shares: 'общих чисел и имён с {name}: {count, number}',
  twoTexts: 'укажите хотя бы два текста',
  ladderTexts: 'укажите два текста лестницы',
  textsAlike: 'два текста на {lang}: укажите их языки, как en,ru',
  otherCounts:
    'число строк в файлах {counts}: оно должно совпадать, или нужна лестница; их выравнивает parallax align --segmented',
}
