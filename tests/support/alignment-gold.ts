import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PlainBead } from '#support/align-score'
import type { Texts } from '#support/align-pair'

/** A pair of texts with the beads that a person, or whoever made the texts, says are right. */
export interface GoldDocument {
  readonly source: Texts
  readonly target: Texts
  readonly gold: readonly PlainBead[]
}

/** The documents of one set, `<set>/<source>-<target>/<doc>.{src,tgt,gold}`, of all its pairs. */
export function goldDocuments(set: string): GoldDocument[] {
  return readdirSync(set).flatMap((pair) => {
    const [from = 'und', to = 'und'] = pair.split('-')
    const base = join(set, pair)
    return readdirSync(base)
      .filter((name) => name.endsWith('.gold'))
      .sort()
      .map((name) => {
        const doc = join(base, name.slice(0, -'.gold'.length))
        return {
          source: { lang: from, texts: linesOf(`${doc}.src`) },
          target: { lang: to, texts: linesOf(`${doc}.tgt`) },
          gold: linesOf(`${doc}.gold`)
            .filter((line) => line !== '')
            .map(readBead),
        }
      })
  })
}

const linesOf = (file: string): string[] => readFileSync(file, 'utf8').replace(/\n$/u, '').split('\n')

function readBead(line: string): PlainBead {
  const [source = '', target = ''] = line.split(':')
  const numbers = (list: string): number[] => [...list.matchAll(/\d+/gu)].map(([digits]) => Number(digits))
  return [numbers(source), numbers(target)]
}
