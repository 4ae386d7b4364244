import type { Changes } from '#shared/check/changes'

/** Something said of a thing, `at` an offset or a number of it. */
export interface Rival<T> {
  readonly of: object
  readonly at: number
  readonly said: T
}

/** Of all that is said of one thing the best is told. */
export class BestOf<T> {
  readonly #isBetter: (one: T, other: T) => boolean
  readonly #rivals = new Map<object, Map<number, Set<T>>>()
  readonly #best = new Map<object, Map<number, T>>()

  constructor(isBetter: (one: T, other: T) => boolean) {
    this.#isBetter = isBetter
  }

  /** Takes in what is said no longer and what is said besides; returns the same of the best. */
  follow({ gone, came }: Changes<Rival<T>>): Changes<T> {
    const touched = new Map<object, Set<number>>()
    for (const { of, at, said } of gone) {
      touched.set(of, (touched.get(of) ?? new Set()).add(at))
      this.#rivals.get(of)?.get(at)?.delete(said)
    }
    for (const { of, at, said } of came) {
      touched.set(of, (touched.get(of) ?? new Set()).add(at))
      const own = this.#rivals.get(of) ?? new Map<number, Set<T>>()
      this.#rivals.set(of, own.set(at, (own.get(at) ?? new Set()).add(said)))
    }
    const changed = { gone: new Array<T>(), came: new Array<T>() }
    for (const [of, places] of touched) for (const at of places) this.#choose(of, at, changed)
    return changed
  }

  #choose(of: object, at: number, changed: { readonly gone: T[]; readonly came: T[] }): void {
    const own = this.#rivals.get(of)
    const rivals = own?.get(at)
    let best: T | undefined
    for (const rival of rivals ?? []) if (best === undefined || this.#isBetter(rival, best)) best = rival
    const known = this.#best.get(of) ?? new Map<number, T>()
    const before = known.get(at)
    if (before !== best) {
      if (before !== undefined) changed.gone.push(before)
      if (best !== undefined) changed.came.push(best)
    }
    if (best !== undefined) this.#best.set(of, known.set(at, best))
    else {
      own?.delete(at)
      known.delete(at)
      if (own?.size === 0) this.#rivals.delete(of)
      if (known.size === 0) this.#best.delete(of)
    }
  }
}
