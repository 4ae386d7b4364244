import { describe, expect, it } from 'vitest'
import type { Bead } from '#shared/align/bead'
import { embeddingEvidence } from '#shared/align/embeddings'
import type { Vectors } from '#shared/align/embeddings'
import { alignPair } from '#support/align-pair'
import { seededRandom } from '#support/random'

const random = seededRandom(7)
const WIDTH = 24

function vector(): number[] {
  return Array.from({ length: WIDTH }, () => random() + random() + random() - 1.5)
}

function noisy(of: readonly number[]): number[] {
  return of.map((value) => value + 0.5 * (random() + random() - 1))
}

function sum(...parts: readonly (readonly number[])[]): number[] {
  return Array.from({ length: WIDTH }, (_, k) => parts.reduce((total, part) => total + (part[k] ?? 0), 0))
}

function matrix(rows: readonly (readonly number[])[]): Vectors {
  return { rows: rows.length, width: WIDTH, values: Float32Array.from(rows.flat()) }
}

/** Texts that say nothing: of one length, or twice that where two meanings are in one, and no word twice. */
function texts(of: readonly (readonly number[])[], letter: string): string[] {
  return of.map((meaning, n) => {
    const word = `${letter}${String.fromCharCode(97 + (n % 26), 97 + Math.floor(n / 26))}xyzu`
    return whole.includes(meaning) ? `${word} ${word}${letter}` : word
  })
}

/** Segments that hold both halves of a meaning. */
const whole: (readonly number[])[] = []
/** Meanings and the beads that hold them: 1-1, but for a 1-2, a 2-1 and surplus segments on either side. */
const meanings = Array.from({ length: 40 }, vector)
const source: number[][] = []
const target: number[][] = []
const gold: string[] = []
meanings.forEach((meaning, n) => {
  const from = source.length
  const to = target.length
  const halves = [noisy(meaning), vector()] as const
  if (n === 9) {
    source.push(noisy(sum(...halves)))
    whole.push(source.at(-1) ?? [])
    target.push(noisy(halves[0]), noisy(halves[1]))
  } else if (n === 21) {
    source.push(noisy(halves[0]), noisy(halves[1]))
    target.push(noisy(sum(...halves)))
    whole.push(target.at(-1) ?? [])
  } else if (n === 15 || n === 30) source.push(noisy(meaning))
  else if (n === 26) target.push(noisy(meaning))
  else {
    source.push(noisy(meaning))
    target.push(noisy(meaning))
  }
  const range = (start: number, end: number): string =>
    Array.from({ length: end - start }, (_, k) => start + k).join()
  gold.push(`${range(from, source.length)}:${range(to, target.length)}`)
})
const vectors = [matrix(source), matrix(target)] as const

function align(hints: { vectors?: readonly [Vectors, Vectors] }): Bead[] {
  return alignPair(
    { lang: 'en', texts: texts(source, 'Q') },
    { lang: 'ru', texts: texts(target, 'Ж') },
    { hints },
  )
}
const linked = (beads: readonly Bead[]): string[] =>
  beads.map((bead) => `${bead.source.join()}:${bead.target.join()}`)

describe('vectors from elsewhere', () => {
  it('find the links of texts that nothing else tells apart', () => {
    const found = linked(align({ vectors }))
    const without = linked(align({})).filter((bead) => gold.includes(bead))
    expect(found.toSorted()).toEqual(gold.toSorted())
    expect(without.length).toBeLessThan(gold.length / 2)
  })

  it('stand among the reasons of a bead under their name', () => {
    const beads = align({ vectors }).filter((bead) => bead.source.length > 0 && bead.target.length > 0)
    for (const { reasons } of beads) {
      const own = reasons.filter((reason) => reason.source === 'embeddings')
      expect(own).toHaveLength(1)
      expect(own[0]?.score).toBeGreaterThan(0)
    }
  })

  it('say nothing of a gap, and nothing at all where counterparts are no more alike than others', () => {
    const evidence = embeddingEvidence(...vectors, source.length, target.length)
    expect(evidence.score(0, 1, 0, 0)).toBe(0)
    expect(evidence.score(0, 0, 0, 1)).toBe(0)
    const same = matrix(Array.from({ length: 5 }, () => Array.from({ length: WIDTH }, () => 1)))
    expect(embeddingEvidence(same, same, 5, 5).score(0, 1, 3, 1)).toBe(0)
  })

  it('do not fit other numbers of segments', () => {
    expect(() => embeddingEvidence(...vectors, source.length + 1, target.length)).toThrow(RangeError)
  })
})
