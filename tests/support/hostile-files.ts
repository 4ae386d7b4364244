import { zipSync } from 'fflate'
import { tmxFile } from '#support/aligned'
import { fixture } from '#support/documents'
import { archive, docx, odt, paragraph, xlsx } from '#support/office'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string): Uint8Array => Buffer.from(text, 'utf16le')

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

/** Files that must be refused in one line: what each is, its name, its bytes, and what the line says. */
export const HOSTILE: readonly (readonly [
  what: string,
  name: string,
  bytes: () => Uint8Array,
  says: RegExp,
])[] = [
  ['nothing', 'empty.docx', () => new Uint8Array(), /is empty/],
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
  [
    'a text with NULs at even places',
    'even_en.txt',
    () => bytesOf('The committee met.\0 It closed. '.repeat(20)),
    /NUL/,
  ],
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
    /more than 10,000 entries/,
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

/** Files of aligned texts that must be refused so, by their own reader. */
export const HOSTILE_ALIGNED: typeof HOSTILE = [
  [
    'a memory cut short',
    'cut.tmx',
    () => bytesOf(tmxFile('<tu><tuv xml:lang="en"><seg>One.</seg></tuv></tu>').slice(0, -20)),
    /TMX, line \d+/,
  ],
  [
    'a memory with entities of its own',
    'laughs.tmx',
    () => bytesOf('<!DOCTYPE tmx [<!ENTITY a "ha">]><tmx version="1.4"><body>&a;</body></tmx>'),
    /declarations of its own/,
  ],
  [
    'a memory with half a character',
    'half.tmx',
    () => utf16(`\ufeff${tmxFile('<tu><tuv xml:lang="en"><seg>\ud800</seg></tuv></tu>')}`),
    /no UTF-16LE/,
  ],
]
