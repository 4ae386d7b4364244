import type { ExportQuery } from '#shared/exchange/export-calls'
import { Refusal } from '#shared/errors'
import { type ExportForm, FORMS, isForm } from '#shared/exchange/forms'
import { inEnglishOnly } from '#shared/words/message'

/** The form that a query from outside asks for; refuses one that there is none of. */
export function formOf({ form = 'tmx' }: Pick<ExportQuery, 'form'>): ExportForm {
  if (isForm(form)) return FORMS[form]
  throw new Refusal(
    'bad-argument',
    inEnglishOnly(`there is no form ${String(form)}; there are ${Object.keys(FORMS).join(', ')}`),
  )
}
