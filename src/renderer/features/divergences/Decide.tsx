import { useEffect, useRef, useState, type ReactNode } from 'react'
import { chosenDivergence, decide } from '#renderer/commands/divergences'
import { show, useView } from '#renderer/store'
import { focusPane } from '#renderer/ui/focus'
import { CommandButton } from '#view/ui/Command'

/** What can be done with the chosen divergence; dismissing asks for a reason in place. */
export function Decide(): ReactNode {
  const divergence = useView(chosenDivergence)
  const dismissing = useView((now) => now.dismissing)
  if (divergence === null) return null
  if (dismissing) return <Reason key={divergence.id} />
  return (
    <div className="decide" role="group" aria-label="Decide">
      {divergence.state === 'open' ? (
        <>
          <CommandButton of="divergence.confirm" look="small">
            Confirm
          </CommandButton>
          <CommandButton of="divergence.dismiss" look="small">
            Dismiss
          </CommandButton>
        </>
      ) : (
        <CommandButton of="divergence.reopen" look="small">
          Reopen
        </CommandButton>
      )}
      <CommandButton of="divergence.corrected" look="small quiet" showKey={false}>
        Corrected
      </CommandButton>
    </div>
  )
}

function Reason(): ReactNode {
  const [reason, setReason] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const leave = (): void => {
    show({ dismissing: false })
    focusPane('divergences')
  }
  return (
    <form
      className="decide"
      onSubmit={(event) => {
        event.preventDefault()
        void decide('dismissed', reason.trim()).then(() => focusPane('divergences'))
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave()
      }}
    >
      <input
        className="field"
        aria-label="Why it is dismissed"
        placeholder="Why? (may stay empty)"
        value={reason}
        ref={field}
        onChange={(event) => setReason(event.target.value)}
      />
      <button type="submit" className="button small">
        Dismiss <kbd aria-hidden="true">Enter</kbd>
      </button>
    </form>
  )
}
