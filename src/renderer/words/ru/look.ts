import type { look as English } from '#renderer/words/en/look'
import type { Words } from '#shared/words/pattern'

export const look: Words<typeof English> = {
  title: 'Оформление',
  language: 'Язык',
  theme: 'Тема',
  system: 'как в системе',
  light: 'светлая',
  dark: 'тёмная',
  contrast: 'высокая контрастность',
  density: 'Плотность',
  comfortable: 'свободная',
  compact: 'плотная',
  motion: 'Анимация',
  reduced: 'уменьшенная',
  line: 'Высота строки',
  lineOf: 'по плотности',
  text: 'Текст по языкам',
  face: 'Шрифт',
  faceOf: 'Шрифт: {language}',
  size: 'Размер',
  sizeOf: 'Размер: {language}',
  standard: 'обычный',
  reset: 'Сбросить',
  kept: 'Хранится для вас на этом компьютере, для всех проектов.',
  changed: 'Язык: {language}',
  zoom: 'Крупнее или мельче целиком: {larger} и {smaller}.',
}
