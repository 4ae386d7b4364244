/** Sentences with abbreviations, ordinals, decimals and quotations, of which texts of any length are made. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The committee met on Tuesday to look at the accounts of the harbour, which Dr. Roe had not audited since 1998.',
    'Nobody could say how many barges were still in use.',
    '“We shall ask them in the spring,” said the clerk, “and not before.”',
    'It had cost 3.5 million, more than all other works (see No. 5) together.',
  ],
  ru: [
    'Комиссия собралась во вторник, чтобы рассмотреть счета гавани, которые с 1998 г. никто не проверял.',
    'Никто не мог сказать, сколько барж ещё ходит по реке.',
    '«Спросим весной», — сказал писарь.',
    'Это стоило 3,5 млн. руб., больше, чем все остальные работы.',
  ],
  tr: [
    'Komisyon, 1998 yılından bu yana denetlenmemiş olan liman hesaplarını incelemek için salı günü toplandı.',
    'Kaç mavnanın hâlâ kullanıldığını kimse söyleyemedi.',
    '“Baharda sorarız.” dedi kâtip.',
    'Genel Kurulun 74. oturumunda 3.5 milyar manat ayrıldı.',
  ],
  zh: [
    '港务委员会于星期二开会，审查自一九九八年以来一直没有审计过的账目。',
    '没有人知道还有多少驳船仍在使用。',
    '“我们春天再问。”职员说。',
    '费用为3.5亿元，超过其他工程（见第5号文件）的总和。',
  ],
}

/** Languages there is text in. */
export const LANGUAGES: readonly string[] = Object.keys(SENTENCES)

/** Text of so many megabytes in UTF-8: paragraphs of one to nine sentences, none like the one before. */
export function textOf(lang: string, megabytes: number): string {
  const sentences = SENTENCES[lang] ?? []
  const space = lang === 'zh' ? '' : ' '
  const paragraphs: string[] = []
  let bytes = 0
  for (let n = 0; bytes < megabytes * 1e6; n++) {
    const paragraph = Array.from({ length: 1 + (n % 9) }, (_, k) => sentences[(n * 7 + k) % sentences.length])
    const text = paragraph.join(space)
    paragraphs.push(text)
    bytes += Buffer.byteLength(text) + 1
  }
  return paragraphs.join('\n')
}
