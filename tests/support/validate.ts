import type { Problem } from '#shared/exchange/validate/problem'
import { TmxValidator, type Validated, type ValidatorOptions } from '#shared/exchange/validate/validator'

export const HEADER =
  '<header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" srclang="en" datatype="plaintext"/>'

/** A TMX whose header is on line 3 and whose units begin on line 5. */
export function tmx(body: string, header = HEADER, attributes = 'version="1.4"'): string {
  return `<?xml version="1.0"?>\n<tmx ${attributes}>\n${header}\n<body>\n${body}\n</body></tmx>`
}

/** A unit of English, as given, and Russian. */
export function tu(seg: string): string {
  return `<tu><tuv xml:lang="en"><seg>${seg}</seg></tuv><tuv xml:lang="ru"><seg>б</seg></tuv></tu>`
}

/** Validates a text in pieces of `size` UTF-16 units. */
export function validated(
  text: string,
  { size = Math.max(1, text.length), ...options }: ValidatorOptions & { readonly size?: number } = {},
): { readonly problems: readonly Problem[]; readonly copy: string; readonly result: Validated } {
  const validator = new TmxValidator(options)
  const problems: Problem[] = []
  let copy = ''
  for (let at = 0; at < text.length; at += size) {
    for (const problem of validator.push(text.slice(at, at + size))) problems.push(problem)
    copy += validator.take()
  }
  for (const problem of validator.close()) problems.push(problem)
  return { problems, copy: copy + validator.take(), result: validator.result() }
}
