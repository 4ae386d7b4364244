import type { Segment, Unit, Version } from '#shared/model'
import type { WorkRows } from '#shared/ops/state'
import { seededRandom } from '#support/random'

/** A language of made-up texts: word `n` is the more frequent the smaller n is. */
export interface MadeLanguage {
  readonly tag: string
  readonly word: (n: number) => string
}

const WORDS = 60_000
/** Characters; the first are words by themselves, too. */
const HAN = 3000

function spelled(tag: string, consonants: string, vowels: string, endings: readonly string[]): MadeLanguage {
  return {
    tag,
    word(n) {
      let rest = Math.imul(n + 7, 2654435761) >>> 0
      let stem = ''
      for (let k = 0; k < 2 + (n > 50 ? 1 : 0) + (n > 4000 ? 1 : 0); k++) {
        stem += (consonants[rest % consonants.length] ?? '') + (vowels[(rest >>> 5) % vowels.length] ?? '')
        rest = Math.imul(rest ^ (rest >>> 9), 0x85ebca6b) >>> 0
      }
      return stem + (endings[n % endings.length] ?? '')
    },
  }
}

export const LANGUAGES: readonly MadeLanguage[] = [
  {
    tag: 'zh',
    word: (n) => han(n % HAN) + (n < HAN / 10 ? '' : han((Math.imul(n, 2654435761) >>> 0) % HAN)),
  },
  spelled('tr', 'bcçdfgğhklmnprsştvyz', 'aeıioöuü', ['', 'lar', 'ların', 'da', 'nin', 'ler', 'i', 'ı']),
  spelled('ru', 'бвгджзклмнпрстфхцчш', 'аеиоуыэюя', ['', 'а', 'ов', 'ами', 'ный', 'ние', 'ть', 'ых']),
  spelled('en', 'bcdfghjklmnprstvw', 'aeiou', ['', 's', 'ing', 'ed', 'tion', 'ly', 'ment', 'er']),
]

function han(n: number): string {
  return String.fromCharCode(0x4e00 + n)
}

/** Words that stand in few segments, by the number of the segment that has them and of those between. */
const SEEDED: Readonly<Record<string, readonly (readonly [word: string, first: number, every: number])[]>> = {
  zh: [['不结盟运动', 40, 997]],
  tr: [['İzmirli', 11, 2003]],
  ru: [],
  en: [['zyzzyva', 123, Number.MAX_SAFE_INTEGER]],
}

/** Work `n` of a large project: four versions of so many segments, one of each in a unit. Ids follow those of work n - 1. */
export function searchableWork(n: number, size: number): WorkRows {
  const random = seededRandom(n)
  const work = n + 1
  const units = Array.from({ length: size }, (_, u): Unit => ({
    ...{ id: n * size + u + 1, work, state: 'unreviewed', origin: 'aligned', confidence: 0.9 },
    ...{ reasons: [], conflicts: [], note: '' },
  }))
  const versions: Version[] = []
  const segments: Segment[] = []
  LANGUAGES.forEach(({ tag, word }, place) => {
    const id = n * LANGUAGES.length + place + 1
    const unspaced = tag === 'zh'
    const lines = units.map((_, u) => {
      const words = Array.from({ length: unspaced ? 14 + (u % 14) : 10 + (u % 12) }, () =>
        word(Math.floor(WORDS ** random()) - 1),
      )
      for (const [seeded, first, every] of SEEDED[tag] ?? [])
        if ((n * size + u - first) % every === 0) words.splice(3, 0, seeded)
      const text = words.join(unspaced ? '' : ' ')
      return text.charAt(0).toLocaleUpperCase(tag) + text.slice(1) + (unspaced ? '。' : '.')
    })
    let at = 0
    lines.forEach((line, u) => {
      segments.push({
        ...{ id: (n * LANGUAGES.length + place) * size + u + 1, version: id, unit: n * size + u + 1 },
        ...{ spans: [[at, at + line.length]], paragraph: u, kind: 'body', correction: null },
      })
      at += line.length + 1
    })
    versions.push({
      ...{
        id,
        work,
        place,
        lang: tag,
        title: '',
        about: {},
        file: `${work}-${tag}.txt`,
        sha256: '0'.repeat(64),
      },
      imported: { format: 'text', encoding: 'utf-8', parts: [], warnings: [] },
      text: lines.join('\n'),
    })
  })
  return {
    work: {
      id: work,
      name: `work-${work}`,
      title: '',
      about: {},
      relations: [],
      pivot: versions[0]?.id ?? null,
    },
    ...{ versions, units, segments, divergences: [] },
  }
}
