import { useState } from 'react'
import type { WorkView } from '#shared/api'
import type { LanguageTag, Relation, VersionId } from '#shared/model'
import { keepSame } from '#renderer/same'

/** What rows show of their work. It is no other when only its counts are, as they are after each command. */
export interface Shape {
  readonly relations: readonly Relation[]
  readonly versions: readonly { readonly id: VersionId; readonly lang: LanguageTag }[]
}

export function useShape({ relations, versions }: WorkView): Shape {
  const now = { relations, versions: versions.map(({ id, lang }) => ({ id, lang })) }
  const [known, setKnown] = useState<Shape>(now)
  const shape = keepSame(known, now)
  if (shape !== known) setKnown(shape)
  return shape
}
