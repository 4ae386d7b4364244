import type { Provenance } from './sources.ts'

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`

/**
 * The notice that goes with the lexicons: every source with its packages, licence and copyright, and the text of
 * every licence once. The Apache licence is in the project's own LICENSE.
 * @param licences text of the licence file, by package
 */
export function noticeOf(sources: readonly Provenance[], licences: ReadonlyMap<string, string>): string {
  const entries = sources.map(({ title, packages, licence, copyright }) =>
    [
      title,
      ...packages.map(({ name, version }) => `  package    ${name} ${version}`),
      `  licence    ${licence}`,
      `  copyright  ${copyright}`,
    ].join('\n'),
  )
  const texts = new Map<string, string[]>()
  for (const { title, packages, licence, copyright } of sources) {
    if (licence === 'Apache-2.0') continue
    const text = packages.map(({ name }) => licences.get(name)).find((found) => found !== undefined)
    if (text === undefined && licence !== 'MIT')
      throw new Error(`${title}: no text of ${licence} in its packages`)
    const full = text ?? `MIT License\n\n${copyright}\n\n${MIT}`
    texts.set(full, [...(texts.get(full) ?? []), title])
  }
  const rule = '-'.repeat(80)
  return [
    'The lexicons in this folder were learnt from the messages of the packages below by',
    'scripts/lexicon/build.ts. They hold words and probabilities, no messages; simplified.txt is',
    'a table of characters. Each package is used under its licence; the texts follow.',
    'Apache-2.0: see LICENSE of this project.',
    '',
    entries.join('\n\n'),
    '',
    ...[...texts].flatMap(([text, titles]) => [rule, titles.join('; '), rule, '', text, '']),
  ].join('\n')
}
