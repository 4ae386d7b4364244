/** What is no longer so, and what is so besides, since it was last asked for. */
export interface Changes<T> {
  readonly gone: readonly T[]
  readonly came: readonly T[]
}

/** The changes of lists, as changes of what they list; what went with one and came with another stayed. */
export function flattened<T>({ gone, came }: Changes<readonly T[]>): Changes<T> {
  if (gone.length === 0) return { gone: [], came: came.flat() }
  const [before, now] = [new Set(gone.flat()), new Set(came.flat())]
  return {
    gone: [...before].filter((one) => !now.has(one)),
    came: [...now].filter((one) => !before.has(one)),
  }
}
