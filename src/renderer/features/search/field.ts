/** The field that says what is searched for. */
export const FIELD_ID = 'search-text'

/** Gives the field the keyboard, with all of it selected: at once, so that nothing that is typed then is selected with it. */
export function focusField(): void {
  const field = document.getElementById(FIELD_ID)
  if (!(field instanceof HTMLInputElement)) return
  field.focus()
  field.select()
}
