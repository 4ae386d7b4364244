import type { rules as English } from '#renderer/words/en/rules'
import type { Words } from '#shared/words/pattern'

export const rules: Words<typeof English> = {
  by: 'Предложения делятся по',
  builtIn: 'встроенным правилам',
  srx: 'файлу SRX',
  rulesOf: 'правилам {name}',
  load: 'Загрузить SRX…',
  'at.semicolon': 'также по точке с запятой',
  'at.colon': 'также по двоеточию',
  notAt: 'но не после',
  abbreviations: 'сокращения: Abt., Str.',
  with: '{count, plural, one {# сокращение} few {# сокращения} many {# сокращений} other {# сокращения}}',
}
