/** A choice that one form has for itself; off or on unless the person says otherwise. */
export interface FormSwitch {
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
  readonly switches: readonly FormSwitch[]
}

/**
 * All forms, in the order they are offered; a form is a line here and its writer a line in `main/exporters/writers`.
 */
const ALL = {
  tmx: {
    ...{ label: 'TMX', extension: 'tmx', description: 'Translation memory', languages: 'any' },
    ...{ mime: 'application/x-tmx+xml', switches: [] },
  },
} as const satisfies Readonly<Record<string, ExportForm>>

export type FormId = keyof typeof ALL

export const FORMS: Readonly<Record<FormId, ExportForm>> = ALL

// `Object.keys` gives strings; these are the keys of the very object that defines the type.
export const FORM_IDS = Object.keys(ALL) as readonly FormId[]

export function isForm(id: string): id is FormId {
  return Object.hasOwn(ALL, id)
}
