import { describe, expect, it } from 'vitest'
import { Refusal } from '#shared/errors'
import { readDocument } from '#main/importers/read-document'
import { fixture } from '#support/documents'
import { HOSTILE } from '#support/hostile-files'
import { docx, paragraph, wordPart } from '#support/office'
import { inEnglish } from '#shared/words/in-words'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
/** The message of the refusal; fails where the bytes are read, or anything else is thrown. */
async function refusal(bytes: Uint8Array, name: string): Promise<string> {
  const error: unknown = await readDocument(bytes, name).then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof Refusal)) throw new Error(`not refused: ${name}`, { cause: error })
  return error.message
}

describe('what cannot be read', () => {
  it.each(HOSTILE)(
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
    expect(warnings.map(inEnglish).join()).toMatch(/2 characters in it turn the direction/)
  })

  it('shows half a character as U+FFFD and warns', async () => {
    const { text, warnings } = await readDocument(docx(paragraph('half \u{1f600} whole')), 'whole.docx')
    expect(text).toContain('\u{1f600}')
    expect(warnings).toEqual([])
    const page = await readDocument(bytesOf('<html><p>bad &#xD800; reference'), 'half.html')
    expect(page.text).toContain('\ufffd')
    expect(page.warnings.map(inEnglish).join()).toMatch(/1 character in it is none/)
    const nul = await readDocument(bytesOf(`<html><p>one\0two ${'words '.repeat(20)}`), 'nul.html')
    expect(nul.warnings.map(inEnglish).join()).toMatch(/1 character in it is none/)
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
    expect(asText.warnings.map(inEnglish).join()).toMatch(/ends in \.txt, but it is a docx document/)
    const asDocx = await readDocument(bytesOf('Plain words.'), 'report.docx')
    expect(asDocx.format).toBe('txt')
    expect(asDocx.warnings.map(inEnglish).join()).toMatch(/ends in \.docx, but it is plain text/)
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
