import type { Language } from '#shared/words/languages'

/** A choice that one form has for itself; off or on unless the person says otherwise. */
interface FormSwitch {
  readonly key: string
  readonly label: string
  readonly on: boolean
}

/** A form in which units leave a project: a kind of file. */
export interface ExportForm {
  /** As people see it. */
  readonly label: string
  /** Of its files, without the dot. */
  readonly extension: string
  /** What a dialog for choosing a file calls it. */
  readonly description: string
  readonly mime: string
  /** `pair`: a file holds two languages; `any`: a pair, or all of them. */
  readonly languages: 'pair' | 'any'
  /**
   * `memory`: aligned units as a translation memory takes them, by every choice; `work`: all of one work, or of
   * each, for people: only languages, review states and kinds of segments are chosen.
   */
  readonly holds: 'memory' | 'work'
  /** Whether it says anything in its own words, which are in the language asked for; else they are English or none. */
  readonly speaks: boolean
  readonly switches: readonly FormSwitch[]
}

/**
 * All forms, in the order they are offered; a form is a line here and its writer a line in `main/exporters/writers`.
 */
const ALL = {
  tmx: {
    ...{ label: 'TMX', extension: 'tmx', description: 'Translation memory', languages: 'any' },
    ...{ mime: 'application/x-tmx+xml', holds: 'memory', speaks: false, switches: [] },
  },
  'xliff-1.2': {
    ...{ label: 'XLIFF 1.2', extension: 'xlf', description: 'XLIFF 1.2', languages: 'pair' },
    ...{ mime: 'application/x-xliff+xml', holds: 'work', speaks: false, switches: [] },
  },
  'xliff-2.1': {
    ...{ label: 'XLIFF 2.1', extension: 'xlf', description: 'XLIFF 2.1', languages: 'pair' },
    ...{ mime: 'application/xliff+xml', holds: 'work', speaks: false, switches: [] },
  },
  xlsx: {
    ...{ label: 'Excel workbook', extension: 'xlsx', description: 'Excel workbook', languages: 'any' },
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ...{ holds: 'work', speaks: true, switches: [] },
  },
  docx: {
    ...{ label: 'Word document', extension: 'docx', description: 'Word document', languages: 'any' },
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ...{ holds: 'work', speaks: true, switches: [] },
  },
  csv: {
    ...{ label: 'CSV table', extension: 'csv', description: 'Comma-separated values', languages: 'any' },
    ...{ mime: 'text/csv', holds: 'work', speaks: true, switches: [] },
  },
  html: {
    ...{ label: 'HTML reading copy', extension: 'html', description: 'Web page', languages: 'any' },
    ...{ mime: 'text/html', holds: 'work', speaks: true, switches: [] },
  },
  jsonl: {
    ...{ label: 'JSON Lines', extension: 'jsonl', description: 'JSON Lines', languages: 'any' },
    ...{ mime: 'application/jsonl', holds: 'work', speaks: false, switches: [] },
  },
} as const satisfies Readonly<Record<string, ExportForm>>

export type FormId = keyof typeof ALL

export const FORMS: Readonly<Record<FormId, ExportForm>> = ALL

// `Object.keys` gives strings; these are the keys of the very object that defines the type.
export const FORM_IDS = Object.keys(ALL) as readonly FormId[]

/** The language that a form's own words are written in. */
export function formLanguage({ form = 'tmx', words = 'en' }: { form?: FormId; words?: Language }): Language {
  return FORMS[form].speaks ? words : 'en'
}

/** Whether there is a form of that name; it may come from outside. */
export function isForm(id: string): id is FormId {
  return Object.hasOwn(ALL, id)
}
