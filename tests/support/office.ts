import { zipSync, type Zippable } from 'fflate'

// Office documents as small as they can be, to hold exactly what a test is about.

const TRANSITIONAL = 'http://schemas.openxmlformats.org'
const XML = '<?xml version="1.0" encoding="UTF-8"?>'

/** A zip archive of text entries, or of bytes. */
export function archive(entries: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {}
  for (const [name, content] of Object.entries(entries))
    files[name] = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return zipSync(files, { mtime: '2020-01-01' })
}

/** A docx document whose body is `body`, with other parts related to it by their type (`footnotes`, `styles`). */
export function docx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const related = Object.keys(parts).map(
    (type, n) =>
      `<Relationship Id="p${n}" Type="${TRANSITIONAL}/officeDocument/2006/relationships/${type.replace(/\d+$/u, '')}" Target="${type}.xml"/>`,
  )
  return archive({
    '[Content_Types].xml': `${XML}<Types xmlns="${TRANSITIONAL}/package/2006/content-types"/>`,
    '_rels/.rels': relations(
      `<Relationship Id="d" Type="${TRANSITIONAL}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/document.xml': wordPart('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relations(
      `${related.join('')}<Relationship Id="link" Type="${TRANSITIONAL}/officeDocument/2006/relationships/hyperlink" Target="https://example.org/" TargetMode="External"/>`,
    ),
    ...Object.fromEntries(Object.entries(parts).map(([type, content]) => [`word/${type}.xml`, content])),
  })
}

/** A part of a docx document, its root element with the usual namespaces. */
export function wordPart(root: string, content: string): string {
  return `${XML}<w:${root} xmlns:w="${TRANSITIONAL}/wordprocessingml/2006/main" xmlns:r="${TRANSITIONAL}/officeDocument/2006/relationships" xmlns:mc="${TRANSITIONAL}/markup-compatibility/2006">${content}</w:${root}>`
}

function relations(content: string): string {
  return `${XML}<Relationships xmlns="${TRANSITIONAL}/package/2006/relationships">${content}</Relationships>`
}

/** A paragraph of WordprocessingML with one run of text. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

/** An odt document whose text is `body`; other entries replace or join the usual ones. */
export function odt(body: string, others: Readonly<Record<string, string>> = {}): Uint8Array {
  const oasis = 'urn:oasis:names:tc:opendocument:xmlns'
  const namespaces = ['office', 'text', 'table', 'style', 'manifest']
    .map((prefix) => `xmlns:${prefix}="${oasis}:${prefix}:1.0"`)
    .join(' ')
  return archive({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `${XML}<office:document-content ${namespaces} xmlns:fo="${oasis}:xsl-fo-compatible:1.0"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'META-INF/manifest.xml': `${XML}<manifest:manifest ${namespaces}/>`,
    ...others,
  })
}

/** An xlsx workbook of one sheet whose rows are `rows`, in XML. */
export function xlsx(rows: string): Uint8Array {
  const main = `${TRANSITIONAL}/spreadsheetml/2006/main`
  const office = `${TRANSITIONAL}/officeDocument/2006/relationships`
  return archive({
    '[Content_Types].xml': `${XML}<Types xmlns="${TRANSITIONAL}/package/2006/content-types"/>`,
    '_rels/.rels': relations(
      `<Relationship Id="d" Type="${office}/officeDocument" Target="xl/workbook.xml"/>`,
    ),
    'xl/workbook.xml': `${XML}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Sheet1" sheetId="1" r:id="s"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      `<Relationship Id="s" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>`,
    ),
    'xl/worksheets/sheet1.xml': `${XML}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
  })
}

/** The body of a contract that was edited: what a docx document holds that is not in its text as it stands. */
export const CHANGES = `
<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>Terms of the contract</w:t></w:r></w:p>
<w:p><w:r><w:t xml:space="preserve">The tenant pays </w:t></w:r><w:del w:id="1"><w:r><w:delText>monthly</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>quarterly</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> in advance.</w:t></w:r><w:r><w:commentReference w:id="0"/></w:r></w:p>
<w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">The deposit is </w:t></w:r></w:p>
<w:p><w:r><w:t>two rents.</w:t></w:r><w:moveFrom w:id="4"><w:r><w:t>Moved away.</w:t></w:r></w:moveFrom></w:p>
<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden words.</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>Bold</w:t></w:r><w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t xml:space="preserve"> and non</w:t><w:noBreakHyphen/><w:t>stop, a</w:t><w:tab/><w:t>tab and soft</w:t><w:softHyphen/><w:t>ware.</w:t></w:r></w:p>
<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>A list item.</w:t></w:r></w:p>
<w:p><w:r><w:t>Before the box.</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent><w:p><w:r><w:t>Text of the box.</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>Text of the box.</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t xml:space="preserve"> Behind it.</w:t></w:r></w:p>
<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Rent</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>500</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`
