import type { ExportWork } from '#shared/exchange/selection'
import { exportUnit, exportWork } from './tmx.ts'

/** Four versions with all that breaks TMX elsewhere, but line breaks, which a source of one segment a line cannot hold. */
export function fourVersions(): ExportWork {
  return exportWork(
    ['zh', 'tr', 'en', 'ru'],
    [
      exportUnit(1, ['第一条。', 'Birinci madde.', 'Article 1.', 'Статья 1.']),
      exportUnit(2, ['𠮷田&<b>叔叔</b>📖', 'İstanbul & "ılık" <i>', `]]> &lt; 'é' 👨‍👩‍👧`, '\u200fא\u200e «ё»'], {
        note: 'a <note> & more',
        confidence: 0.25,
      }),
      exportUnit(3, [
        [
          { text: '第二句。', kind: 'body' },
          { text: '第三句。', kind: 'body' },
        ],
        'İkinci. Üçüncü.',
        null,
        'Второе.\u0007',
      ]),
      exportUnit(4, [null, null, 'A gap.', null]),
    ],
  )
}
