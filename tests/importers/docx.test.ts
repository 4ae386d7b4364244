import { describe, expect, it } from 'vitest'
import { readDocument } from '#main/importers/read-document'
import { segmentsOf } from '#support/documents'
import { archive, CHANGES, docx, paragraph, wordPart } from '#support/office'
import { english } from '#support/english'

describe('a docx document', () => {
  it('is read as if its tracked changes were accepted, without comments and hidden text', async () => {
    const bytes = docx(CHANGES)
    expect(await segmentsOf(bytes, 'contract.docx')).toEqual([
      'heading Terms of the contract',
      'body The tenant pays quarterly in advance.',
      'body The deposit is two rents.',
      'body Bold and non\u2011stop, a tab and soft\u00adware.',
      'list A list item.',
      'body Before the box.',
      'body Behind it.',
      'body Text of the box.',
      'body Rent',
      'body 500',
    ])
    const { warnings } = await readDocument(bytes, 'contract.docx')
    expect(english(warnings)).toEqual([
      'it holds 4 tracked changes: what was deleted is left out, what was inserted is in',
      '1 comment in it is left out',
      'hidden text in 1 place is left out',
    ])
  })

  it('takes headings, lists and body from styles, through what they are based on', async () => {
    const styles = wordPart(
      'styles',
      `<w:style w:type="paragraph" w:styleId="A"><w:name w:val="Kop"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
       <w:style w:type="paragraph" w:styleId="B"><w:name w:val="Mine"/><w:basedOn w:val="A"/></w:style>
       <w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>
       <w:style w:type="paragraph" w:styleId="L"><w:name w:val="Bullets"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
       <w:style w:type="paragraph" w:styleId="X"><w:name w:val="Loop"/><w:basedOn w:val="X"/></w:style>`,
    )
    const styled = (id: string, text: string): string =>
      paragraph(text, `<w:pPr><w:pStyle w:val="${id}"/></w:pPr>`)
    const body = ['A', 'B', 'T', 'L', 'X', 'none'].map((id) => styled(id, `Style ${id}`)).join('')
    expect(await segmentsOf(docx(body, { styles }), 'styles.docx')).toEqual([
      'heading Style A',
      'heading Style B',
      'heading Style T',
      'list Style L',
      'body Style X',
      'body Style none',
    ])
  })

  it('puts notes behind their paragraph, headers first and footers last', async () => {
    const body =
      '<w:p><w:r><w:t xml:space="preserve">Word</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t xml:space="preserve"> goes on.</w:t></w:r></w:p>' +
      paragraph('Next.')
    const parts = {
      footnotes: wordPart(
        'footnotes',
        `<w:footnote w:id="0" w:type="separator">${paragraph('no note')}</w:footnote><w:footnote w:id="2">${paragraph('The note.')}</w:footnote>`,
      ),
      header1: wordPart('hdr', paragraph('Head')),
      footer1: wordPart('ftr', paragraph('Foot')),
    }
    expect(await segmentsOf(docx(body, parts), 'notes.docx')).toEqual([
      'furniture Head',
      'body Word goes on.',
      'note The note.',
      'body Next.',
      'furniture Foot',
    ])
  })

  it('keeps formatting and links as codes that pair and nest, at their offsets', async () => {
    const run = (text: string, properties = ''): string =>
      `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
    const body = `<w:p>${run('a ')}${run('b', '<w:b/>')}${run('c', '<w:b/><w:i/>')}${run(' d ')}<w:hyperlink r:id="link">${run('e')}</w:hyperlink></w:p>`
    const { text, markup } = await readDocument(docx(body), 'codes.docx')
    expect(text).toBe('a bc d e\n')
    const shown = markup.map(
      ({ offset, role, pair, content }) =>
        `${offset} ${role} ${pair ?? '-'} ${content.filter((part) => typeof part === 'string').join('')}`,
    )
    expect(shown).toEqual([
      '2 open 0 <b>',
      '3 open 1 <i>',
      '4 close 1 </i>',
      '4 close 0 </b>',
      '7 open 2 <a href="https://example.org/">',
      '8 close 2 </a>',
    ])
  })

  it('is read whatever prefix its namespace has, strict or transitional', async () => {
    const part = (uri: string): string =>
      `<x:document xmlns:x="${uri}"><x:body><x:p><x:r><x:t>Read.</x:t></x:r></x:p></x:body></x:document>`
    const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
    for (const uri of [transitional, 'http://purl.oclc.org/ooxml/wordprocessingml/main']) {
      const bytes = archive({ '[Content_Types].xml': '<a/>', 'word/document.xml': part(uri) })
      expect(await segmentsOf(bytes, 'prefix.docx')).toEqual(['body Read.'])
    }
  })
})
