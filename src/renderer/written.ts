import { create } from 'zustand'
import type { WorkId } from '#shared/model'

/** What is written in fields of the window (a note, a reason, a remark) and is not kept yet. */

export const FIELD_KINDS = [
  ...(['unit.note', 'divergence.note', 'divergence.reason', 'divergence.add'] as const),
  ...(['sign.reader', 'sign.remark'] as const),
] as const
export type FieldKind = (typeof FIELD_KINDS)[number]

/** What a field is for. */
export interface Field {
  readonly kind: FieldKind
  readonly work: WorkId
  /** The unit or divergence that it says something of; 0 for the work. */
  readonly of: number
}

export interface Unkept extends Field {
  readonly text: string
  /** It is being written now; otherwise the field was left without keeping it. */
  readonly open: boolean
  /** It was left before, so that it is told what is found in the field. */
  readonly left: boolean
}

/** So many texts are held, the last ones: what belongs to a unit that is gone need not be held for ever. */
const MOST = 50

/** By field, the last written last. */
export const useUnkept = create<ReadonlyMap<string, Unkept>>()(() => new Map())

export function fieldKey({ kind, work, of }: Field): string {
  return `${kind} ${work} ${of}`
}

export function unkept(field: Field): Unkept | null {
  return useUnkept.getState().get(fieldKey(field)) ?? null
}

/** Holds what is being written in a field. */
export function hold({ kind, work, of }: Field, text: string): void {
  const field = { kind, work, of }
  put({ ...field, text, open: true, left: unkept(field)?.left ?? false })
}

/** The field is left: what is in it is neither kept nor lost. */
export function leave(field: Field): void {
  const one = unkept(field)
  if (one?.open === true) put({ ...one, open: false, left: true })
}

/** The field is gone back to. */
export function resume(field: Field): void {
  const one = unkept(field)
  if (one?.open === false) put({ ...one, open: true })
}

/** Nothing is held for a field any more: it was kept, or is not wanted. */
export function drop(field: Field): void {
  if (unkept(field) === null) return
  const rest = new Map(useUnkept.getState())
  rest.delete(fieldKey(field))
  useUnkept.setState(rest, true)
}

/** Puts texts back that were held by a window that is gone. */
export function restore(texts: readonly Unkept[]): void {
  for (const one of texts) put({ ...one, open: false, left: true })
}

function put(one: Unkept): void {
  const others = new Map(useUnkept.getState())
  others.delete(fieldKey(one))
  useUnkept.setState(new Map([...others, [fieldKey(one), one] as const].slice(-MOST)), true)
}
