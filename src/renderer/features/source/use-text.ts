import { useEffect, useState } from 'react'
import { Refusal } from '#shared/errors'
import type { VersionId } from '#shared/model'
import type { Said } from '#shared/words/message'
import { call, Unreachable } from '#renderer/api'
import { t } from '#renderer/words/words'

/** UTF-16 units that are read at once, so that nothing else waits long. */
const PIECE = 2_000_000

/** A version's text on its way: how much of it is there (0 to 1), all of it, or why it cannot be read. */
export type TextOnItsWay =
  | { readonly state: 'reading'; readonly share: number }
  | { readonly state: 'there'; readonly text: string }
  | { readonly state: 'failed'; readonly problem: Said }

const NOTHING_YET: TextOnItsWay = { state: 'reading', share: 0 }

/** The whole extracted text of a version; it is read once more for another `attempt`. */
export function useText(version: VersionId, attempt: number): TextOnItsWay {
  const key = `${version} ${attempt}`
  const [held, setHeld] = useState({ key, now: NOTHING_YET })
  useEffect(() => {
    let gone = false
    const put = (now: TextOnItsWay): void => {
      if (!gone) setHeld({ key, now })
    }
    readText(version, (share) => {
      put({ state: 'reading', share })
      return !gone
    }).then(
      (text) => {
        if (text !== null) put({ state: 'there', text })
      },
      (error: unknown) => put({ state: 'failed', problem: problemOf(error) }),
    )
    return () => {
      gone = true
    }
  }, [version, key])
  return held.key === key ? held.now : NOTHING_YET
}

/** The text, by pieces; null where `goesOn` said no. */
async function readText(version: VersionId, goesOn: (share: number) => boolean): Promise<string | null> {
  const pieces: string[] = []
  let [from, total] = [0, 1]
  while (from < total) {
    const piece = await call('sourceText', { version, from, count: PIECE })
    pieces.push(piece.text)
    from += PIECE
    total = piece.total
    if (!goesOn(Math.min(1, from / Math.max(1, total)))) return null
  }
  return pieces.join('')
}

function problemOf(error: unknown): Said {
  if (error instanceof Refusal) return error.said
  return error instanceof Unreachable
    ? t('source.unreachable')
    : t('fault.unexpected', { message: String(error) })
}
