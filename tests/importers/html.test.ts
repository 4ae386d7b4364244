import { describe, expect, it } from 'vitest'
import iconv from 'iconv-lite'
import { readDocument } from '#main/importers/read-document'
import { fixture, segmentsOf } from '#support/documents'
import { english } from '#support/english'

const page = (body: string): Uint8Array =>
  new TextEncoder().encode(`<!doctype html><html><body>${body}</body></html>`)

describe('an HTML page', () => {
  it('is cut at its blocks, not at its lines', async () => {
    const body =
      '<h1>A\n heading</h1><p>One\nsentence. <b>Two</b> of them.<br><br>After two breaks.</p>loose text<ul><li>item<li><p>other</p></ul><table><tr><td>cell<th>head</table>'
    expect(await segmentsOf(page(body), 'a.html')).toEqual([
      'heading A heading',
      'body One sentence.',
      'body Two of them.',
      'body After two breaks.',
      'body loose text',
      'list item',
      'list other',
      'body cell',
      'body head',
    ])
  })

  it('has codes close behind what they are about, and not behind the space that follows', async () => {
    const { text, markup } = await readDocument(page('<p>A <b>bold</b> word, <i>one</i>.</p>'), 'a.html')
    expect(markup.map(({ role, offset }) => `${role} ${text.slice(offset, offset + 4)}`)).toEqual([
      'open bold',
      'close  wor',
      'open one.',
      'close .\n',
    ])
  })

  it('shows nothing for a line break of the source between Chinese characters, and a space elsewhere', async () => {
    const { text } = await readDocument(
      page('<p>第一\n行 字</p><p>the\nend</p><p>第\n<b>二</b>\n行</p>'),
      'a.html',
    )
    expect(text).toBe('第一行 字\nthe end\n第二行\n')
  })

  it('unwraps preformatted text', async () => {
    const lines =
      'This text was broken by hand at a margin of\nabout forty columns, as they did in letters\nof the past. It goes on for a few lines and\nthen it ends.'
    expect(await segmentsOf(page(`<pre>${lines}</pre>`), 'a.html')).toEqual([
      'body This text was broken by hand at a margin of about forty columns, as they did in letters of the past.',
      'body It goes on for a few lines and then it ends.',
    ])
  })

  it('sets navigation apart as furniture and leaves out what is hidden, with a warning', async () => {
    const bytes = page('<nav>Home</nav><p>Seen.</p><p hidden>Unseen.</p><p style="display: none">Unseen.</p>')
    expect(await segmentsOf(bytes, 'a.html')).toEqual(['furniture Home', 'body Seen.'])
    expect(english((await readDocument(bytes, 'a.html')).warnings)).toEqual([
      '2 hidden elements of the page left out',
    ])
  })

  it('is decoded as it declares, unless it is plainly UTF-8', async () => {
    const russian = 'Съешь ещё этих мягких французских булок, да выпей чаю.'
    const declared = `<html><head><meta charset="koi8-r"></head><body><p>${russian}</p>`
    const koi8 = await readDocument(iconv.encode(declared, 'koi8-r'), 'a.html')
    expect([koi8.text.trim(), koi8.encoding]).toEqual([russian, 'KOI8-R'])
    const utf8 = await readDocument(new TextEncoder().encode(declared), 'a.html')
    expect([utf8.text.trim(), utf8.encoding]).toEqual([russian, 'UTF-8'])
    const chinese = await readDocument(
      iconv.encode(
        '<meta http-equiv="Content-Type" content="text/html; charset=gb2312"><p>各国部长重申承诺。',
        'gb18030',
      ),
      'a.htm',
    )
    expect(chinese.text.trim()).toBe('各国部长重申承诺。')
  })
})

describe('Markdown', () => {
  it('is read as the page it describes', async () => {
    expect(await segmentsOf(fixture('features.md'), 'features.md')).toEqual([
      'heading Report of the harbour committee',
      'body The committee met on 3 May and again on 7 May.',
      'body It heard four witnesses; see the list.',
      'body Quoted once.',
      'body Quoted twice.',
      'list The quay is to be repaired before winter.',
      'list The lights are to be replaced.',
      'list Each has a number.',
      'list First item',
      'list Second item',
      'body Berth',
      'body Length in metres',
      'body North',
      'body 120',
      'body Gömülü HTML paragrafı.',
      'body code struck',
      'body The report was adopted without a vote.',
      'note The minutes of both meetings are kept in the town hall.',
    ])
    const { title, markup } = await readDocument(fixture('features.md'), 'features.md')
    expect(title).toBe('Report of the harbour committee')
    expect(markup.filter(({ role }) => role === 'open')).toHaveLength(
      markup.filter(({ role }) => role === 'close').length,
    )
  })
})
