/** The letters that a name is written in, by what of it tells most. */
export function scriptOf(form: string): 'Han' | 'Cyrillic' | 'other' {
  return /\p{Script=Han}/u.test(form) ? 'Han' : /\p{Script=Cyrillic}/u.test(form) ? 'Cyrillic' : 'other'
}
