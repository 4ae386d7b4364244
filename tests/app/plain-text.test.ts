import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { Refusal } from '#shared/errors'
import { readTextFile } from '#main/importers/plain-text'
import { inEnglish } from '#shared/words/in-words'

const TR =
  'Komisyon, geçen yılki sel felaketinden bu yana denetlenmemiş olan liman hesaplarını incelemek için salı günü toplandı. ' +
  'Kimse kaç mavnanın hâlâ kullanıldığını söyleyemedi; defteri tutan iki kâtip çoktan gitmişti. Çağrı yapıldı.'
const RU =
  'Комиссия собралась во вторник, чтобы рассмотреть счета гавани, которые не проверялись с самого наводнения. ' +
  'Никто не мог сказать, сколько барж ещё ходит по реке.'
const ZH = '港务委员会于星期二开会，审查自水灾以来一直没有审计过的账目。没有人知道还有多少驳船仍在使用。'
const DE =
  'Der Ausschuss prüfte die Bücher; für die größeren Schiffe fehlten sie. Österreich hörte natürlich zu. '.repeat(
    4,
  )

describe('reading plain text', () => {
  it.each([
    ['UTF-8', RU, 'utf8'],
    ['UTF-16LE', TR, 'utf-16le'],
    ['UTF-16BE', RU, 'utf-16be'],
    ['UTF-16LE', ZH, 'utf-16le'],
    ['UTF-16BE', `${ZH}\r\n${ZH}`, 'utf-16be'],
    ['GB18030', ZH, 'gb18030'],
    ['Windows-1251', RU, 'windows-1251'],
    ['KOI8-R', RU.replace('ё', 'е'), 'koi8-r'],
    ['Windows-1254', TR, 'windows-1254'],
    ['Windows-1254', TR, 'iso-8859-9'],
    ['Windows-1252', DE, 'windows-1252'],
  ])('decodes %s without a byte order mark', (encoding, text, codec) => {
    const read = readTextFile(iconv.encode(text, codec), 'a.txt')
    expect(read.text).toBe(text)
    expect(read.encoding).toBe(encoding)
  })

  it.each(['utf8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])(
    'drops the byte order mark of %s',
    (codec) => {
      const read = readTextFile(iconv.encode(`${ZH}\r\n`, codec, { addBOM: true }), 'a.txt')
      expect(read.text).toBe(`${ZH}\r\n`)
      expect(read.warnings).toEqual([])
    },
  )

  it('says when it guessed, and when a file is damaged', () => {
    expect(inEnglish(readTextFile(iconv.encode(RU, 'koi8-r'), 'a.txt').warnings[0] ?? '')).toContain('KOI8-R')
    const cut = readTextFile(Buffer.from(RU).subarray(0, -2), 'a.txt')
    expect(cut.encoding).toBe('UTF-8')
    expect(inEnglish(cut.warnings[0] ?? '')).toContain('cut short')
  })

  it('makes the guess from where the file stops being ASCII', () => {
    const bytes = Buffer.concat([
      Buffer.from('plain words\n'.repeat(20_000)),
      iconv.encode(RU, 'windows-1251'),
    ])
    expect(readTextFile(bytes, 'a.txt').encoding).toBe('Windows-1251')
  })

  it.each([
    ['nothing', Buffer.alloc(0), /empty/u],
    ['white space', Buffer.from(' \r\n\t\u3000'), /no text/u],
    ['NUL', Buffer.from('one\0two'), /NUL character at offset 3/u],
    ['a PDF', Buffer.from('%PDF-1.7\n'), /PDF document/u],
    ['a docx', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]), /office document/u],
    ['control characters', Buffer.from('\u0001\u0002\u0003 abc'), /control characters/u],
    ['broken UTF-16', Buffer.from([0xff, 0xfe, 0x41]), /UTF-16LE/u],
    [
      'noise',
      Buffer.from(Array.from({ length: 4096 }, (_, n) => (n * n * 31 + n * 7 + 3) % 256)),
      /noise\.txt/u,
    ],
  ])('refuses %s in one line that names the file', (_, bytes, message) => {
    const read = (): unknown => readTextFile(bytes, 'noise.txt')
    expect(read).toThrow(Refusal)
    expect(read).toThrow(message)
    expect(read).toThrow(/^cannot read noise\.txt: .+$/u)
  })
})
