import type { rules as English } from '#renderer/words/en/rules'
import type { Words } from '#shared/words/pattern'

export const rules: Words<typeof English> = {
  by: 'Cümleler şuna göre kesilir',
  builtIn: 'yerleşik kurallar',
  srx: 'bir SRX dosyası',
  rulesOf: '{name} kuralları',
  load: 'SRX yükle …',
  'at.semicolon': 'noktalı virgülde de',
  'at.colon': 'iki noktada da',
  notAt: 'ama şunlarda değil',
  abbreviations: 'kısaltmalar: Abt., Str.',
  with: '{count, plural, one {# kısaltma} other {# kısaltma}} ile',
}
