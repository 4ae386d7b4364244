import { useEffect, useState } from 'react'
import { Refusal } from '#shared/errors'
import type { SegmentationRules } from '#shared/import/segmentation-rules'
import type { VersionId } from '#shared/model'
import type { ResegmentView } from '#shared/ops/resegment-view'
import { call } from '#renderer/api'
import { guard } from '#renderer/guard'
import { saidInWords } from '#renderer/words/from-data'

const MOST = 300

interface Places {
  /** Null while it is looked for. */
  readonly view: ResegmentView | null
  /** Why it cannot be told. */
  readonly problem: string | null
}

const NONE: Places = { view: null, problem: null }

/** What cutting a version by rules would change; asked anew when either, or the work, changes. */
export function usePlaces(version: VersionId | null, rules: SegmentationRules | null, seq: number): Places {
  const asked = JSON.stringify(rules)
  const key = `${version} ${seq} ${asked}`
  const [answer, setAnswer] = useState<Places & { readonly key: string }>({ key: '', ...NONE })
  useEffect(() => {
    let gone = false
    // The rules are rebuilt at every change of one; their text is what tells whether they differ.
    const segmentation = JSON.parse(asked) as SegmentationRules | null
    if (version === null || segmentation === null) return
    const ask = async (): Promise<void> => {
      try {
        const view = await call('previewResegment', { version, segmentation, most: MOST })
        if (!gone) setAnswer({ key, view, problem: null })
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        if (gone) return
        // A question is cancelled by the next; this one was, by one before it that came late.
        if (error.code === 'cancelled') return ask()
        setAnswer({ key, view: null, problem: saidInWords(error.said) })
      }
    }
    void guard(ask)
    return () => {
      gone = true
    }
  }, [version, asked, key])
  return answer.key === key ? answer : NONE
}
