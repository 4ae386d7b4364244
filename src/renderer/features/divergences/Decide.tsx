import { useEffect, useRef, useState, type ReactNode } from 'react'
import { SEVERITIES } from '#shared/model'
import { MQM_TYPES, type MqmType } from '#shared/mqm-types'
import { chosenDivergence, meantDivergences } from '#renderer/commands/divergences'
import { decide, grade, note } from '#renderer/commands/triage'
import { mqmTitle } from '#renderer/features/divergences/words'
import { show, useView } from '#renderer/store'
import { focusPane } from '#renderer/ui/focus'
import { counted } from '#renderer/ui/numbers'
import { CommandButton } from '#view/ui/Command'

// `Object.keys` gives strings; these are the keys of the very object that defines the type.
const TYPES = Object.keys(MQM_TYPES) as readonly MqmType[]

/** What can be done with the chosen divergence, or with those marked; reasons and notes are asked for in place. */
export function Decide(): ReactNode {
  const divergence = useView(chosenDivergence)
  const meant = useView((now) => meantDivergences(now).length)
  const allOpen = useView((now) => meantDivergences(now).every(({ state }) => state === 'open'))
  const writing = useView((now) => now.writing)
  if (meant === 0) return null
  if (writing === 'reason')
    return (
      <OneLine
        key={divergence?.id}
        label="Why it is dismissed"
        placeholder="Why? (may stay empty)"
        action="Dismiss"
        text=""
        onDone={(text) => decide('dismissed', text.trim())}
      />
    )
  if (writing === 'note')
    return (
      <OneLine
        key={divergence?.id}
        label="Note on the divergence"
        placeholder="A note for the report (empty removes it)"
        action="Keep"
        text={divergence?.note ?? ''}
        onDone={note}
      />
    )
  return (
    <div className="decide" role="group" aria-label="Decide">
      {meant > 1 && <span className="decide-count">{counted(meant, 'divergence')} marked</span>}
      {allOpen ? (
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
      <CommandButton of="divergence.ignore" look="small quiet" showKey={false}>
        Ignore alike
      </CommandButton>
      <CommandButton of="divergence.note" look="small quiet">
        Note
      </CommandButton>
      <CommandButton of="divergence.compare" look="small quiet">
        Compare
      </CommandButton>
      <Grade />
    </div>
  )
}

/** Severity and MQM type: those of the first of what is meant, to be changed for all of it. */
function Grade(): ReactNode {
  const severity = useView((now) => meantDivergences(now)[0]?.severity ?? 'minor')
  const mqm = useView((now) => meantDivergences(now)[0]?.mqm ?? 'mistranslation')
  return (
    <span className="decide-grade">
      <select
        className="field small"
        aria-label="Severity"
        value={severity}
        onChange={({ target }) => {
          const wanted = SEVERITIES.find((one) => one === target.value)
          if (wanted !== undefined) void grade({ severity: wanted })
        }}
      >
        {SEVERITIES.map((one, n) => (
          <option key={one} value={one}>
            {one} ({n + 1})
          </option>
        ))}
      </select>
      <select
        className="field small"
        aria-label="MQM type"
        value={mqm}
        onChange={({ target }) => {
          const wanted = TYPES.find((one) => one === target.value)
          if (wanted !== undefined) void grade({ mqm: wanted })
        }}
      >
        {TYPES.map((one) => (
          <option key={one} value={one}>
            {mqmTitle(one)}
          </option>
        ))}
      </select>
    </span>
  )
}

/** Asks for a line of text; Enter does it, Escape leaves. */
function OneLine({
  label,
  placeholder,
  action,
  text: before,
  onDone,
}: {
  label: string
  placeholder: string
  action: string
  text: string
  onDone: (text: string) => Promise<void>
}): ReactNode {
  const [text, setText] = useState(before)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <form
      className="decide"
      onSubmit={(event) => {
        event.preventDefault()
        void onDone(text).then(() => focusPane('divergences'))
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        show({ writing: null })
        focusPane('divergences')
      }}
    >
      <input
        className="field"
        aria-label={label}
        placeholder={placeholder}
        value={text}
        ref={field}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className="button small">
        {action} <kbd aria-hidden="true">Enter</kbd>
      </button>
    </form>
  )
}
