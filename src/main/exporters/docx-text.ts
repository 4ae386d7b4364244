import { isRightToLeft } from '#shared/exchange/direction'
import type { LanguageTag } from '#shared/model'
import type { XmlWriter } from '#shared/xml/writer'
import { empty } from '#main/exporters/package'

/** Faces that have the glyphs of a language's script in its own forms; where a machine lacks one, another stands in. */
const EAST_ASIAN: Readonly<Record<string, string>> = {
  'zh-Hans': 'Microsoft YaHei',
  'zh-Hant': 'Microsoft JhengHei',
  'ja-Jpan': 'Yu Gothic',
  'ko-Kore': 'Malgun Gothic',
}

/** How text in a language is set: what WordprocessingML says of its paragraphs and runs. */
export interface TextSetting {
  readonly rtl: boolean
  /** With its region, as spell checkers know it: `tr-TR`. */
  readonly tag: string
  /** Face of East Asian text; null for other languages. */
  readonly eastAsian: string | null
}

export function settingOf(lang: LanguageTag): TextSetting {
  const rtl = isRightToLeft(lang)
  try {
    const { language, script = '', region = '' } = new Intl.Locale(lang).maximize()
    const eastAsian = EAST_ASIAN[`${language}-${script}`] ?? null
    return { rtl, tag: region === '' ? language : `${language}-${region}`, eastAsian }
  } catch {
    // `Intl` throws on what is not a language tag; people may have typed anything.
    return { rtl, tag: lang, eastAsian: null }
  }
}

/** How a run looks besides its language. */
export interface RunLook {
  readonly bold?: boolean
  readonly quiet?: boolean
  readonly hidden?: boolean
  /** With a marker drawn over it. */
  readonly marked?: boolean
  /** Ground and ink, as six hexadecimal digits. */
  readonly ground?: string
  readonly ink?: string
}

/** A paragraph of one run; line feeds and tabs become what the format has for them. */
export function writeParagraph(xml: XmlWriter, text: string, setting: TextSetting, look: RunLook = {}): void {
  xml.start('w:p')
  if (setting.rtl) {
    xml.start('w:pPr')
    empty(xml, 'w:bidi')
    xml.end()
  }
  writeRun(xml, text, setting, look)
  xml.end()
}

export function writeRun(xml: XmlWriter, text: string, setting: TextSetting, look: RunLook = {}): void {
  if (text === '') return
  xml.start('w:r')
  writeProperties(xml, setting, look)
  for (const piece of text.split(/([\n\t])/u)) {
    if (piece === '\n') empty(xml, 'w:br')
    else if (piece === '\t') empty(xml, 'w:tab')
    else if (piece !== '') xml.start('w:t', { 'xml:space': 'preserve' }).text(piece).end()
  }
  xml.end()
}

function writeProperties(xml: XmlWriter, { rtl, tag, eastAsian }: TextSetting, look: RunLook): void {
  xml.start('w:rPr')
  if (eastAsian !== null) empty(xml, 'w:rFonts', { 'w:eastAsia': eastAsian, 'w:hint': 'eastAsia' })
  if (look.bold === true) for (const name of ['w:b', 'w:bCs']) empty(xml, name)
  if (look.hidden === true) empty(xml, 'w:vanish')
  if (look.ink !== undefined) empty(xml, 'w:color', { 'w:val': look.ink })
  if (look.quiet === true) {
    empty(xml, 'w:color', { 'w:val': '6B7280' })
    for (const name of ['w:sz', 'w:szCs']) empty(xml, name, { 'w:val': '16' })
  }
  if (look.marked === true) empty(xml, 'w:highlight', { 'w:val': 'yellow' })
  if (look.ground !== undefined)
    empty(xml, 'w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': look.ground })
  if (rtl) empty(xml, 'w:rtl')
  empty(xml, 'w:lang', rtl ? { 'w:bidi': tag } : { [eastAsian === null ? 'w:val' : 'w:eastAsia']: tag })
  xml.end()
}
