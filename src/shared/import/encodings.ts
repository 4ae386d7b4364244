/** Encodings that a person may say a file is in: what is in use, the likeliest first. */
export const ENCODINGS = [
  'UTF-8',
  'UTF-16LE',
  'UTF-16BE',
  'GB18030',
  'Big5',
  'Windows-1251',
  'KOI8-R',
  'Windows-1254',
  'ISO-8859-9',
  'Windows-1252',
  'UTF-32LE',
  'UTF-32BE',
  'CP932',
  'EUC-JP',
  'CP949',
  'KOI8-U',
  'IBM866',
  'Windows-1250',
  'Windows-1253',
  'Windows-1255',
  'Windows-1256',
  'Windows-1257',
  'Windows-1258',
] as const
export type Encoding = (typeof ENCODINGS)[number]

/** Formats whose files say nothing for sure of how their characters are encoded. */
export const ENCODED_FORMATS: readonly string[] = ['txt', 'markdown', 'html', 'csv', 'tsv']

/** Whether that is the name of an encoding that texts are read in; it may come from outside. */
export function isEncoding(name: unknown): name is Encoding {
  return ENCODINGS.some((encoding) => encoding === name)
}
