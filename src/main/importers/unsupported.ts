/** A format that is recognised and cannot be read, with what to do instead. */
export interface Unsupported {
  readonly problem: string
}

const notYet = (what: string, instead: string): Unsupported => ({
  problem: `it is ${what}, which is not supported yet; ${instead}`,
})

/** What is said of formats that are recognised by their content and cannot be read. */
export const UNSUPPORTED = {
  rtf: notYet('an RTF document', 'save it as docx or odt'),
  doc: notYet('an old Word document (doc)', 'save it as docx'),
  xls: notYet('an old Excel workbook (xls)', 'save it as xlsx'),
  ppt: notYet('an old presentation (ppt)', 'save its text as docx or plain text'),
  pptx: notYet('a presentation', 'save its text as docx or plain text'),
  odp: notYet('an OpenDocument file that is no text', 'save its text as odt or plain text'),
  ods: notYet('an OpenDocument spreadsheet (ods)', 'save it as xlsx or csv'),
  xlsb: notYet('a binary workbook (xlsb)', 'save it as xlsx'),
  epub: notYet('an e-book (epub)', 'save its text as docx, html or plain text'),
  oldOffice: notYet('an old office document', 'save it as docx, odt or xlsx'),
  encrypted: {
    problem: 'it is protected by a password; open it in its program and save it without one',
  },
  srt: notYet('subtitles (srt or vtt)', 'save their text as plain text'),
  po: notYet('a message catalogue (po)', 'convert it to XLIFF or TMX'),
  tei: notYet('a TEI document', 'save its text as html or plain text'),
  flatOdf: notYet('a flat OpenDocument file', 'save it as odt'),
  xml: notYet('an XML document of another kind', 'save its text as html or plain text'),
  tmx: { problem: 'it is a translation memory (TMX), which holds aligned segments and no document' },
  xliff: { problem: 'it is an XLIFF file, which holds aligned segments and no document' },
  json: notYet('JSON', 'save its text as a table (csv) or plain text'),
} as const satisfies Record<string, Unsupported>
