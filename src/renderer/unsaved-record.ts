import type { ImportId } from '#shared/import/preview'
import type { SegmentId, UnitId, WorkId } from '#shared/model'
import { isId, recordOf } from '#renderer/kept-places'
import { FIELD_KINDS, type Unkept } from '#renderer/written'

/** What a window had not kept when it was lost, as it is written down for the next one. */
export interface Unsaved {
  readonly file: string
  /** The text that was being written for a segment; null for none. */
  readonly segment: SegmentDraft | null
  /** What was written in fields. */
  readonly fields: readonly Unkept[]
  /** The import that was looked at and not written; null for none. */
  readonly import: ImportId | null
}

export interface SegmentDraft {
  readonly work: WorkId
  readonly unit: UnitId
  readonly segment: SegmentId
  readonly draft: string
}

/** Whether there is anything to be lost. */
export function holdsAnything({ segment, fields, import: open }: Unsaved): boolean {
  return segment !== null || fields.length > 0 || open !== null
}

/** What was written down, null for nothing, or for what nobody wrote. */
export function readUnsaved(text: string): Unsaved | null {
  try {
    const { file, segment, fields, import: open } = recordOf(JSON.parse(text))
    if (typeof file !== 'string') return null
    return {
      file,
      segment: readSegment(segment),
      fields: Array.isArray(fields) ? fields.flatMap(readField) : [],
      import: isId(open) ? open : null,
    }
  } catch {
    return null
  }
}

function readSegment(found: unknown): SegmentDraft | null {
  const { work, unit, segment, draft } = recordOf(found)
  if (!isId(work) || !isId(unit) || !isId(segment) || typeof draft !== 'string') return null
  return { work, unit, segment, draft }
}

function readField(found: unknown): Unkept[] {
  const { kind: said, work, of, text, open, left } = recordOf(found)
  const kind = FIELD_KINDS.find((one) => one === said)
  if (kind === undefined || !isId(work) || !isId(of) || typeof text !== 'string') return []
  return [{ kind, work, of, text, open: open === true, left: left === true }]
}
