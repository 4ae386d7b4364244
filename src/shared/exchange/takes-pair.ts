import { FORMS, type FormId } from '#shared/exchange/forms'
import { rulesOf, type ProfileChoice } from '#shared/exchange/profiles/profiles'

/** Whether a file of this form holds two languages and no more. */
export function takesPair(form: FormId, profile: ProfileChoice): boolean {
  return FORMS[form].languages === 'pair' || (form === 'tmx' && rulesOf(profile).languages === 'pair')
}
