import type { ReviewFinding } from '#shared/exchange/review/work'
import type { ReviewState } from '#shared/model'
import { reportWords } from '#shared/report/words/languages'
import type { Language } from '#shared/words/languages'

/** What a form for review says in its own words. */
export interface FormWords {
  readonly language: Language
  /** Heads of the columns that hold no version; a form that comes back is known again by them. */
  readonly columns: Readonly<Record<'unit' | 'state' | 'note' | 'findings', string>>
  readonly states: Readonly<Record<ReviewState, string>>
  readonly noCounterpart: string
}

const WORDS: Readonly<Record<Language, Omit<FormWords, 'language'>>> = {
  en: {
    columns: { unit: 'Unit', state: 'State', note: 'Note', findings: 'Divergences' },
    states: { unreviewed: 'unreviewed', accepted: 'accepted', doubtful: 'doubtful' },
    noCounterpart: 'no counterpart',
  },
  zh: {
    columns: { unit: '单元', state: '状态', note: '备注', findings: '差异' },
    states: { unreviewed: '未审阅', accepted: '已接受', doubtful: '存疑' },
    noCounterpart: '无对应',
  },
  tr: {
    columns: { unit: 'Birim', state: 'Durum', note: 'Notlar', findings: 'Farklılıklar' },
    states: { unreviewed: 'incelenmedi', accepted: 'kabul edildi', doubtful: 'şüpheli' },
    noCounterpart: 'karşılığı yok',
  },
  ru: {
    columns: { unit: 'Единица', state: 'Состояние', note: 'Примечание', findings: 'Расхождения' },
    states: { unreviewed: 'не просмотрено', accepted: 'принято', doubtful: 'сомнительно' },
    noCounterpart: 'нет соответствия',
  },
}

/** The words of a form in a language; refuses one that there are none in, for it may be asked for from outside. */
export function formWords(language: Language): FormWords {
  return { ...WORDS[reportWords(language).language], language }
}

/** The review state that a word of a form means; the word itself where it means none. */
export function stateMeant(word: string, { states, language }: FormWords): string {
  const small = (text: string): string => text.trim().toLocaleLowerCase(language)
  const found = Object.entries(states).find(([, name]) => small(name) === small(word))
  return found?.[0] ?? word
}

/** A finding as a line for people outside: `Number (major, confirmed): 5 million here, 57 million there`. */
export function findingLine(
  { severity, category, message, state }: ReviewFinding,
  { language }: FormWords,
): string {
  const { severities, categories, states } = reportWords(language)
  const grade = [severities[severity], ...(state === 'confirmed' ? [states.confirmed] : [])]
  return `${categories[category]} (${grade.join(', ')}): ${message}`
}
