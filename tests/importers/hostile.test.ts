import { describe, expect, it } from 'vitest'
import { zipSync } from 'fflate'
import { Refusal } from '#shared/errors'
import { readDocument } from '#main/importers/read-document'
import { fixture } from '#support/documents'
import { archive, docx, odt, paragraph, wordPart, xlsx } from '#support/office'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string): Uint8Array => Buffer.from(text, 'utf16le')

/** The message of the refusal; fails where the bytes are read, or anything else is thrown. */
async function refusal(bytes: Uint8Array, name: string): Promise<string> {
  const error: unknown = await readDocument(bytes, name).then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof Refusal)) throw new Error(`not refused: ${name}`, { cause: error })
  return error.message
}

/** A zip archive with the declared sizes of its entries overwritten. */
function lying(bytes: Uint8Array, size: number): Uint8Array {
  const copy = Buffer.from(bytes)
  for (
    let at = copy.indexOf('PK\x01\x02', 0, 'latin1');
    at >= 0;
    at = copy.indexOf('PK\x01\x02', at + 4, 'latin1')
  )
    copy.writeUInt32LE(size, at + 24)
  return copy
}

const compound = (stream: string): Uint8Array =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(512),
    utf16(stream),
  ])
const deep = (open: string, times: number): string => open.repeat(times)
const LAUGHS =
  '<!DOCTYPE w:document [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>'

const CASES: readonly (readonly [what: string, name: string, bytes: () => Uint8Array, says: RegExp])[] = [
  ['nothing', 'empty.docx', () => new Uint8Array(), /the file is empty/],
  ['white space', 'blank.txt', () => bytesOf(' \n\t\n '), /no text/],
  [
    'a page without text',
    'blank.html',
    () => bytesOf('<!doctype html><script>alert(1)</script>'),
    /holds no text/,
  ],
  [
    'random bytes',
    'random.bin',
    () => Uint8Array.from({ length: 4000 }, (_, n) => (n * 7919) % 256),
    /neither text nor a document/,
  ],
  [
    'random bytes named docx',
    'random.docx',
    () => Uint8Array.from({ length: 4000 }, (_, n) => (n * 7919) % 256),
    /ends in \.docx, but it is no such document/,
  ],
  [
    'a picture',
    'scan.pdf',
    () => Buffer.concat([Buffer.from('\x89PNG\r\n', 'latin1'), Buffer.alloc(99)]),
    /a picture.*OCR/,
  ],
  ['a text full of NULs', 'nul.txt', () => bytesOf(`abc\0def ${'words '.repeat(50)}`), /NUL/],
  ['a password on a docx', 'secret.docx', () => compound('EncryptedPackage'), /protected by a password/],
  [
    'a password on an odt',
    'secret.odt',
    () =>
      odt('<text:p>x</text:p>', {
        'META-INF/manifest.xml':
          '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
      }),
    /protected by a password/,
  ],
  ['a password on a PDF', 'secret.pdf', () => fixture('password.pdf'), /protected by a password/],
  ['a PDF without text', 'scan.pdf', () => fixture('scan.pdf'), /no text, only pictures.*OCR/],
  [
    'a PDF cut short',
    'cut.pdf',
    () => fixture('features.pdf').subarray(0, 900),
    /damaged or cut short|no text/,
  ],
  ['a docx cut short', 'cut.docx', () => fixture('features.docx').subarray(0, 5000), /damaged or cut short/],
  [
    'a zip bomb',
    'bomb.docx',
    () => docx(paragraph('a'.repeat(60_000_000))),
    /would unpack from .* to 57\.\d MB/,
  ],
  [
    'a zip bomb that lies about its size',
    'lie.docx',
    () => lying(docx(paragraph('a'.repeat(60_000_000))), 5000),
    /no valid XML|damaged/,
  ],
  [
    'too many entries',
    'many.docx',
    () => zipSync(Object.fromEntries(Array.from({ length: 10_001 }, (_, n) => [`${n}`, new Uint8Array()]))),
    /more than 10000 entries/,
  ],
  ['a path out of the archive', 'path.docx', () => archive({ '../../evil.xml': 'x' }), /points outside/],
  ['a path from the root', 'root.xlsx', () => archive({ '/etc/evil.xml': 'x' }), /points outside/],
  ['a Windows path', 'drive.xlsx', () => archive({ '..\\evil.xml': 'x' }), /points outside/],
  [
    'entities that blow up',
    'laughs.docx',
    () => archive({ '[Content_Types].xml': '<a/>', 'word/document.xml': `${LAUGHS}<a>&b;</a>` }),
    /declares entities of its own/,
  ],
  ['an undefined entity', 'entity.docx', () => docx(paragraph('&unknown;')), /no valid XML/],
  ['XML nested too deeply', 'deep.docx', () => docx(deep('<w:tbl>', 100_000)), /nests more than 512/],
  [
    'HTML nested too deeply',
    'deep.html',
    () => bytesOf(`<html>${deep('<div>', 1_000_000)}`),
    /nests more than 512/,
  ],
  [
    'a sheet with a cell far out',
    'far.xlsx',
    () => xlsx('<row><c r="XFD1" t="str"><v>far</v></c></row>'.repeat(5000)),
    /as no table of texts is/,
  ],
  [
    'a zip archive of other things',
    'photos.zip',
    () => archive({ 'a.jpg': 'x' }),
    /a zip archive and no document/,
  ],
  ['an RTF document', 'letter.rtf', () => bytesOf('{\\rtf1 Hello}'), /RTF.*not supported yet.*docx/],
  ['an RTF document named doc', 'letter.doc', () => bytesOf('{\\rtf1 Hello}'), /RTF/],
  ['an old Word document', 'old.doc', () => compound('WordDocument'), /old Word document.*save it as docx/],
  ['an old workbook', 'old.xls', () => compound('Workbook'), /old Excel workbook.*xlsx/],
  [
    'an e-book',
    'book.epub',
    () => archive({ mimetype: 'application/epub+zip' }),
    /e-book.*not supported yet/,
  ],
  [
    'subtitles',
    'film.srt',
    () => bytesOf('1\n00:00:01,000 --> 00:00:02,000\nHello\n'),
    /subtitles.*not supported yet/,
  ],
  [
    'a message catalogue',
    'app.po',
    () => bytesOf('# x\nmsgid "a"\nmsgstr "b"\n'),
    /catalogue.*not supported yet/,
  ],
  [
    'a TEI document',
    'poem.xml',
    () => bytesOf('<?xml version="1.0"?><TEI xmlns="x"><text/></TEI>'),
    /TEI.*not supported yet/,
  ],
]

describe('what cannot be read', () => {
  it.each(CASES)(
    '(%s) is refused in one line that names the file and the cause',
    async (_, name, bytes, says) => {
      const message = await refusal(bytes(), name)
      expect(message).toMatch(says)
      expect(message.startsWith(`cannot read ${name}: `)).toBe(true)
      expect(message).not.toContain('\n')
    },
  )

  it('is named on one line, whatever is in its name', async () => {
    const message = await refusal(new Uint8Array(), 'evil\n\u202etxt.exe')
    expect(message).toBe('cannot read evil\ufffd\ufffdtxt.exe: the file is empty')
  })

  it('may have a name in any script', async () => {
    for (const name of ['отчёт.docx', '报告.pdf', 'تقرير.html', '😀.xlsx'])
      expect(await refusal(new Uint8Array(), name)).toContain(name)
  })
})

describe('what is odd but can be read', () => {
  it('keeps marks that turn the direction of text, and warns of them', async () => {
    const { text, warnings } = await readDocument(bytesOf('abc \u202edef\u202c ghi.'), 'bidi.txt')
    expect(text).toContain('\u202edef\u202c')
    expect(warnings.join()).toMatch(/2 characters in it turn the direction/)
  })

  it('shows half a character as U+FFFD and warns', async () => {
    const { text, warnings } = await readDocument(docx(paragraph('half \u{1f600} whole')), 'whole.docx')
    expect(text).toContain('\u{1f600}')
    expect(warnings).toEqual([])
    const page = await readDocument(bytesOf('<html><p>bad &#xD800; reference'), 'half.html')
    expect(page.text).toContain('\ufffd')
  })

  it('reads a line of ten million characters', async () => {
    const { text } = await readDocument(bytesOf('word '.repeat(2_000_000)), 'long.txt')
    expect(text.length).toBe(10_000_000)
    const page = await readDocument(bytesOf(`<p>${'word '.repeat(2_000_000)}</p>`), 'long.html')
    expect(page.text.trim().length).toBe(9_999_999)
  })

  it('reads by content what has a wrong extension, and says so', async () => {
    const asText = await readDocument(fixture('features.docx'), 'report.txt')
    expect(asText.format).toBe('docx')
    expect(asText.warnings.join()).toMatch(/ends in \.txt, but it is a docx document/)
    const asDocx = await readDocument(bytesOf('Plain words.'), 'report.docx')
    expect(asDocx.format).toBe('txt')
    expect(asDocx.warnings.join()).toMatch(/ends in \.docx, but it is plain text/)
    const page = await readDocument(bytesOf('<!DOCTYPE html><p>Words.</p>'), 'page.txt')
    expect(page.format).toBe('html')
  })

  it('neither runs nor fetches what a page brings along', async () => {
    const page = `<html><head><script src="http://127.0.0.1:1/a.js"></script><link rel="stylesheet" href="http://127.0.0.1:1/a.css"></head>
      <body onload="throw 1"><p>Seen.<script>document.write('unseen')</script></p><style>p{}</style><img src="http://127.0.0.1:1/x.png" alt="A pier"><iframe src="http://127.0.0.1:1/"></iframe></body></html>`
    const { text, markup } = await readDocument(bytesOf(page), 'page.html')
    expect(text.trim()).toBe('Seen.')
    expect(markup.every(({ name }) => name === 'ph')).toBe(true)
  })

  it('reads a note once, however often the text refers to it', async () => {
    const reference = '<w:p><w:r><w:t>Word</w:t><w:footnoteReference w:id="2"/></w:r></w:p>'
    const footnotes = wordPart('footnotes', `<w:footnote w:id="2">${paragraph('The note.')}</w:footnote>`)
    const { text } = await readDocument(docx(reference.repeat(50), { footnotes }), 'notes.docx')
    expect(text.match(/The note\./gu)).toHaveLength(1)
  })
})
