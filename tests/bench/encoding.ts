import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { Refusal } from '#shared/errors'
import { decodeText } from '#main/importers/decode'

/**
 * How often the encoding of a plain text is told right: texts of the alignment sets and of the corpus, encoded
 * anew, at 200 bytes, 2 kB and whole. Right is what gives back the text that was encoded, so two names for the same
 * bytes are no error. Stretches of nothing but ASCII are left out, and so are lines an encoding has no characters for.
 * Big5 is given the lines whose characters Traditional and Simplified Chinese share.
 *
 *     node tests/bench/encoding.ts [BENCH] [--errors]
 */
const [bench = process.env['PARALLAX_BENCH'] ?? '../shared/bench'] = process.argv
  .slice(2)
  .filter((word) => !word.startsWith('--'))
const showErrors = process.argv.includes('--errors')
const dev = join(bench, 'align', 'dev')
const SETS = ['ntrex-clean', 'pud-clean', 'bible']
const ENCODINGS: Readonly<Record<string, readonly string[]>> = {
  zh: ['UTF-8', 'UTF-16LE', 'UTF-16BE', 'GB18030', 'Big5'],
  ru: ['UTF-8', 'UTF-16LE', 'UTF-16BE', 'windows-1251', 'KOI8-R'],
  tr: ['UTF-8', 'UTF-16LE', 'UTF-16BE', 'windows-1254', 'ISO-8859-9'],
  en: ['UTF-8', 'UTF-16LE', 'UTF-16BE', 'windows-1252'],
}
const SIZES = [200, 2000, Infinity]
const MOST = 200

/** The different texts of one language, as lists of lines. */
function documents(lang: string): string[][] {
  const texts = new Set<string>()
  for (const set of SETS.filter((name) => existsSync(join(dev, name))))
    for (const pair of readdirSync(join(dev, set)).toSorted()) {
      const side = pair.split('-').indexOf(lang)
      for (const file of side < 0 ? [] : readdirSync(join(dev, set, pair)).toSorted())
        if (file.endsWith(side === 0 ? '.src' : '.tgt'))
          texts.add(readFileSync(join(dev, set, pair, file), 'utf8'))
    }
  return [...texts].map((text) => text.split(/\r?\n/u).filter((line) => line.trim() !== ''))
}

/** Pieces of about `size` bytes of the lines an encoding can write, at most `MOST`, from all documents. */
function pieces(texts: readonly string[][], encoding: string, size: number): string[] {
  const found: string[] = []
  for (const lines of texts) {
    let piece = ''
    let own = 0
    for (const line of lines) {
      if (iconv.decode(iconv.encode(line, encoding), encoding) !== line) continue
      piece += `${line}\r\n`
      if (size === Infinity || iconv.encode(piece, encoding).length < size) continue
      let cut = piece.length
      while (cut > 1 && iconv.encode(piece.slice(0, cut), encoding).length > size) cut -= 1
      found.push(piece.slice(0, cut))
      piece = ''
      if (++own >= MOST / texts.length) break
    }
    if (size === Infinity) found.push(piece)
  }
  return found.filter((piece) => /[^\p{ASCII}]/u.test(piece)).slice(0, MOST)
}

function read(piece: string, encoding: string): { right: boolean; as: string } {
  const bytes = iconv.encode(piece, encoding, { addBOM: false })
  try {
    const { text, encoding: as } = decodeText(bytes, (problem) => new Refusal('bad-input', problem))
    return { right: text === piece, as }
  } catch (error) {
    if (error instanceof Refusal) return { right: false, as: 'refused' }
    throw error
  }
}

if (!existsSync(dev)) {
  console.log(`encoding: skipped, ${dev} is not there`)
} else {
  console.log('| language | encoding | 200 bytes | 2 kB | whole |')
  console.log('|---|---|---:|---:|---:|')
  for (const [lang, encodings] of Object.entries(ENCODINGS)) {
    const texts = documents(lang)
    for (const encoding of encodings) {
      const wrong = new Map<string, number>()
      const cells = SIZES.map((size) => {
        const all = pieces(texts, encoding, size)
        const results = all.map((piece) => read(piece, encoding))
        for (const { as } of results.filter(({ right }) => !right)) wrong.set(as, (wrong.get(as) ?? 0) + 1)
        const right = results.filter((one) => one.right).length
        return all.length === 0 ? 'none' : `${((100 * right) / all.length).toFixed(1)} % of ${all.length}`
      })
      console.log(`| ${lang} | ${encoding} | ${cells.join(' | ')} |`)
      if (showErrors && wrong.size > 0)
        console.log(`  taken for ${JSON.stringify(Object.fromEntries(wrong))}`)
    }
  }
}
