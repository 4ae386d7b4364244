import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { extractVersions } from '#shared/text/extract'
import { render } from '#shared/text/render'
import { eachCut } from '#shared/ops/packed-cuts'
import type { CutSegment, ExtractedVersion } from '#shared/plain'

// Makes tests/fixtures/documents with LibreOffice (packages libreoffice-writer, libreoffice-calc, hyphen-en-us and
// fonts-noto-cjk of Debian): texts of the corpus as a person would have typed them, saved in every format, and what
// a page can hold. `node scripts/make-documents.ts`; the results are committed, for not every machine has LibreOffice.

const root = join(import.meta.dirname, '..')
const target = join(root, 'tests', 'fixtures', 'documents')
const work = mkdtempSync(join(tmpdir(), 'parallax-documents-'))

/** Name of the documents, and the text of the corpus they hold. */
const TEXTS = [
  ['nam-zh', 'nam-covid-summit/000_d4550c90957a3026.txt'],
  ['nam-tr', 'nam-covid-summit/001_f6253a4567f21e5c.txt'],
  ['nam-en-ru', 'nam-covid-summit/002_736973b575e69c62.txt'],
  ['csto-zh', 'csto-mena-statement/003_b4e6daf1e977e72d.txt'],
] as const
const FORMATS = [
  ['docx', 'MS Word 2007 XML'],
  ['odt', 'writer8'],
  ['pdf', 'writer_pdf_Export'],
  ['html', 'HTML (StarWriter)'],
] as const

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** A flat OpenDocument text with page numbers in its footer; `columns` of text on a page. */
function flatDocument(body: string, { columns = 1, hyphenate = false } = {}): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<style:default-style style:family="paragraph"><style:text-properties fo:font-size="11pt" style:font-name="Liberation Serif" style:font-name-asian="Noto Serif CJK SC" style:font-size-asian="11pt" fo:language="en" fo:country="US" fo:hyphenate="${hyphenate}"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:text-align="justify" fo:margin-bottom="0.1in"/></style:style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="1"><style:paragraph-properties fo:text-align="start"/><style:text-properties fo:font-size="15pt" style:font-size-asian="15pt" fo:font-weight="bold"/></style:style>
</office:styles>
<office:automatic-styles>
<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="I" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="Two" style:family="section"><style:section-properties><style:columns fo:column-count="${columns}" fo:column-gap="0.3in"/></style:section-properties></style:style>
<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="8.27in" fo:page-height="11.69in" fo:margin="1in"/><style:header-style/><style:footer-style/></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page"><style:header><text:p text:style-name="Standard">Parallax test document</text:p></style:header><style:footer><text:p text:style-name="Standard"><text:page-number>1</text:page-number></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>${columns > 1 ? `<text:section text:style-name="Two" text:name="S">${body}</text:section>` : body}</office:text></office:body></office:document>
`
}

/** The paragraphs of a version as a person would type them; what the page itself adds is left out. */
function typed({ text, cuts }: ExtractedVersion): string {
  const paragraphs = new Map<number, CutSegment[]>()
  for (const segment of eachCut(cuts)) {
    if (segment.kind === 'furniture') continue
    const known = paragraphs.get(segment.paragraph)
    if (known) known.push(segment)
    else paragraphs.set(segment.paragraph, [segment])
  }
  return Array.from(paragraphs.values(), (own) => {
    const shown = escape(own.map(({ spans }) => render(text, spans)).join(' '))
    return own[0]?.kind === 'heading'
      ? `<text:h text:style-name="Heading_20_1" text:outline-level="1">${shown}</text:h>`
      : `<text:p text:style-name="Standard">${shown}</text:p>`
  }).join('\n')
}

function convert(
  source: string,
  formats: readonly (readonly [extension: string, filter: string])[],
  reading: readonly string[] = [],
): void {
  for (const [extension, filter] of formats) {
    const { status, stderr } = spawnSync(
      'soffice',
      ['--headless', ...reading, '--convert-to', `${extension}:${filter}`, '--outdir', target, source],
      { encoding: 'utf8' },
    )
    if (status !== 0) throw new Error(`soffice could not make ${basename(source)} a ${extension}: ${stderr}`)
  }
}

function make(
  name: string,
  content: string,
  formats: readonly (readonly [string, string])[] = FORMATS,
): void {
  const file = join(work, name)
  writeFileSync(file, content)
  convert(file, formats)
}

const NOTE = (id: string, text: string): string =>
  `<text:note text:id="${id}" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>${text}</text:p></text:note-body></text:note>`

/** What a page can hold besides running text, in texts of our own. */
const FEATURES = `<text:h text:style-name="Heading_20_1" text:outline-level="1">Report of the harbour committee</text:h>
<text:p text:style-name="Standard">The committee met on <text:span text:style-name="B">3 May</text:span> and <text:span text:style-name="I">again</text:span> on 7 May.${NOTE('ftn1', 'The minutes of both meetings are kept in the town hall.')} It heard four witnesses; see <text:a xlink:type="simple" xlink:href="https://example.org/list">the list</text:a>.</text:p>
<text:p text:style-name="Standard">Line one<text:line-break/>goes on here, with a<text:tab/>tab and a non\u2011breaking hyphen.</text:p>
<text:list><text:list-item><text:p text:style-name="Standard">The quay is to be repaired before winter.</text:p></text:list-item><text:list-item><text:p text:style-name="Standard">The lights are to be replaced. Each has a number.</text:p></text:list-item></text:list>
<table:table table:name="T"><table:table-column table:number-columns-repeated="2"/><table:table-row><table:table-cell><text:p>Berth</text:p></table:table-cell><table:table-cell><text:p>Length in metres</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>North</text:p></table:table-cell><table:table-cell><text:p>120</text:p></table:table-cell></table:table-row></table:table>
<text:p text:style-name="Standard">The report was adopted without a vote.</text:p>`

const PROTECTED = `writer_pdf_Export:${JSON.stringify({
  EncryptFile: { type: 'boolean', value: 'true' },
  DocumentOpenPassword: { type: 'string', value: 'harbour' },
})}`

const SENTENCES = [
  'The harbour committee considered the extraordinary circumstances surrounding the administration of the northern breakwater.',
  'Representatives of neighbouring municipalities underlined the interdependence of transportation and environmental responsibilities.',
  'Considerable disagreement nevertheless remained concerning compensation for temporarily discontinued services.',
  'The chairwoman emphasised that international recommendations had been implemented unconditionally.',
  'No alternative was proposed.',
]

/** A PDF of one page with a frame on it and no text. */
function emptyPage(): string {
  const frame = '10 10 180 180 re S'
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R>>',
    `<</Length ${frame.length}>>stream\n${frame}\nendstream`,
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, n) => {
    const at = file.length
    file += `${n + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const size = objects.length + 1
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`
}

mkdirSync(target, { recursive: true })
try {
  for (const [name, file] of TEXTS) {
    const source = join(root, 'corpus', file)
    const versions = extractVersions(readFileSync(source, 'utf8'))
    make(`${name}.fodt`, flatDocument(versions.map(typed).join('\n')))
    // The same text opened and saved as it is: every line a paragraph.
    const raw = join(work, `${name}-lines.txt`)
    cpSync(source, raw)
    convert(raw, [['docx', 'MS Word 2007 XML']], ['--infilter=Text (encoded):UTF8'])
  }
  make('features.fodt', flatDocument(FEATURES))
  make('password.fodt', flatDocument(FEATURES), [['pdf', PROTECTED]])
  writeFileSync(join(target, 'scan.pdf'), emptyPage())
  const paragraph = (n: number): string =>
    `<text:p text:style-name="Standard">${[0, 1, 2, 3].map((k) => SENTENCES[(n * 3 + k * (n % 4) + k) % SENTENCES.length] ?? '').join(' ')} Paragraph number ${n + 1} ends here.</text:p>`
  const long = Array.from({ length: 40 }, (_, n) => paragraph(n)).join('\n')
  make('columns.fodt', flatDocument(long, { columns: 2, hyphenate: true }), [['pdf', 'writer_pdf_Export']])
  const table =
    'id,English,Türkçe,Notes\n1,The first sentence.,İlk cümle.,\n2,"The second, longer sentence.",İkinci ve daha uzun cümle.,checked\n'
  writeFileSync(join(target, 'table.csv'), table)
  convert(join(target, 'table.csv'), [['xlsx', 'Calc MS Excel 2007 XML']], ['--infilter=CSV:44,34,UTF8'])
} finally {
  rmSync(work, { recursive: true, force: true })
}
