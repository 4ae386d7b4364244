import { tmxFile } from './aligned.ts'

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Lines of English and French that an aligner links without fail: every one has numbers of its own. */
export const LINES = Array.from({ length: 24 }, (_, n) => ({
  en: `In the year ${1700 + 11 * n} they met ${30 + 7 * n} times in the great hall.`,
  fr: `En ${1700 + 11 * n} ils se sont réunis ${30 + 7 * n} fois dans la grande salle.`,
}))

/** English lines whose French was given to the line before, which has two therefore. */
export const ROBBED = [5, 17]

/** Writes the lines and a ladder that links them, wrongly at two places; returns the names. */
export function writeWrongLines(folder: string): { files: readonly string[]; ladder: string } {
  const names = { en: 'meetings.en', fr: 'meetings.fr', ladder: 'meetings.ladder' }
  for (const lang of ['en', 'fr'] as const)
    writeFileSync(join(folder, names[lang]), LINES.map((line) => `${line[lang]}\n`).join(''))
  const rungs = Array.from(
    { length: LINES.length + 1 },
    (_, n) => `${n}\t${ROBBED.includes(n) ? n + 1 : n}\t1\n`,
  )
  writeFileSync(join(folder, names.ladder), rungs.join(''))
  return { files: [join(folder, names.en), join(folder, names.fr)], ladder: join(folder, names.ladder) }
}

/** A memory of those lines, in which the pairs that were robbed stand in units of their own, each side without the other. */
export function robbedMemory(): string {
  const side = (lang: string, text: string): string => `<tuv xml:lang="${lang}"><seg>${text}</seg></tuv>`
  const units = LINES.map(({ en, fr }, n) =>
    ROBBED.includes(n)
      ? `<tu>${side('en', en)}</tu><tu>${side('fr', fr)}</tu>`
      : `<tu>${side('en', en)}${side('fr', fr)}</tu>`,
  )
  return tmxFile(units.join('\n'))
}
