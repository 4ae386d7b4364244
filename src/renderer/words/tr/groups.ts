import type { groups as English } from '#renderer/words/en/groups'
import type { Words } from '#shared/words/pattern'

export const groups: Words<typeof English> = {
  Go: 'Git',
  Alignment: 'Hizalama',
  Segment: 'Segment',
  Review: 'İnceleme',
  Divergences: 'Farklılıklar',
  Project: 'Proje',
  View: 'Görünüm',
}
