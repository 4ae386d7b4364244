import type { ExportQuery } from '#shared/exchange/export-calls'
import { Refusal } from '#shared/errors'
import { type ExportForm, FORMS, isForm } from '#shared/exchange/forms'
import { LANGUAGES } from '#shared/words/languages'
import { inEnglishOnly } from '#shared/words/message'

/** The form that a query from outside asks for; refuses one that there is none of, and words that it cannot have. */
export function formOf({ form = 'tmx', words = 'en' }: Pick<ExportQuery, 'form' | 'words'>): ExportForm {
  if (!isForm(form)) throw none('form', form, Object.keys(FORMS))
  if (!LANGUAGES.includes(words)) throw none('language of forms', words, LANGUAGES)
  return FORMS[form]
}

function none(what: string, asked: unknown, there: readonly string[]): Refusal {
  return new Refusal(
    'bad-argument',
    inEnglishOnly(`there is no ${what} ${String(asked)}; there are ${there.join(', ')}`),
  )
}
