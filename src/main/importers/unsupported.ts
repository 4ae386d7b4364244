import { say, type Message } from '#shared/words/message'
/** A format that is recognised and cannot be read, with what to do instead. */
export interface Unsupported {
  readonly problem: Message
}

const notYet = (what: Message, instead: Message): Unsupported => ({
  problem: say('files.unsupported', { what, instead }),
})

/** What is said of formats that are recognised by their content and cannot be read. */
export const UNSUPPORTED = {
  rtf: notYet(say('files.anRtf'), say('files.asDocxOdt')),
  doc: notYet(say('files.oldWord'), say('files.asDocx')),
  xls: notYet(say('files.oldExcel'), say('files.asXlsx')),
  ppt: notYet(say('files.oldPpt'), say('files.textAsDocx')),
  pptx: notYet(say('files.aPresentation'), say('files.textAsDocx')),
  odp: notYet(say('files.odfNoText'), say('files.textAsOdt')),
  ods: notYet(say('files.ods'), say('files.asXlsxCsv')),
  xlsb: notYet(say('files.xlsb'), say('files.asXlsx')),
  epub: notYet(say('files.epub'), say('files.textAsHtmlDocx')),
  oldOffice: notYet(say('files.anOldOffice'), say('files.asOffice')),
  encrypted: {
    problem: say('files.protected'),
  },
  srt: notYet(say('files.subtitles'), say('files.textAsPlain')),
  po: notYet(say('files.po'), say('files.toXliff')),
  tei: notYet(say('files.tei'), say('files.textAsHtml')),
  flatOdf: notYet(say('files.flatOdf'), say('files.asOdt')),
  xml: notYet(say('files.otherXml'), say('files.textAsHtml')),
  tmx: { problem: say('files.isTmx') },
  xliff: { problem: say('files.isXliff') },
  json: notYet(say('files.aJson'), say('files.textAsTable')),
} as const satisfies Record<string, Unsupported>
