import { useEffect, useRef, type ReactNode } from 'react'
import { SEVERITIES } from '#shared/model'
import { MQM_TYPES, type MqmType } from '#shared/mqm-types'
import { inTurn } from '#renderer/commands/dispatch'
import { chosenDivergence, meantDivergences } from '#renderer/commands/divergences'
import { decide, grade, note } from '#renderer/commands/triage'
import { show, useView } from '#renderer/store'
import { focusPane } from '#renderer/ui/focus'
import { useWritten } from '#renderer/ui/use-written'
import { names, t } from '#renderer/words/words'
import { CommandButton } from '#view/ui/Command'
import { Select } from '#view/ui/Select'
import { NotKept } from '#view/ui/NotKept'
import type { FieldKind } from '#renderer/written'

// `Object.keys` gives strings; these are the keys of the very object that defines the type.
const TYPES = Object.keys(MQM_TYPES) as readonly MqmType[]

/** What can be done with the chosen divergence, or with those marked; reasons and notes are asked for in place. */
export function Decide(): ReactNode {
  const divergence = useView(chosenDivergence)
  const first = useView((now) => meantDivergences(now)[0]?.id ?? 0)
  const meant = useView((now) => meantDivergences(now).length)
  const allOpen = useView((now) => meantDivergences(now).every(({ state }) => state === 'open'))
  const writing = useView((now) => now.writing)
  if (meant === 0) return null
  if (writing === 'reason')
    return (
      <OneLine
        key={first}
        kind="divergence.reason"
        of={first}
        label={t('divergences.why')}
        placeholder={t('divergences.whyHere')}
        action={t('divergences.dismiss')}
        text=""
        onDone={(text) => decide('dismissed', text.trim())}
      />
    )
  if (writing === 'note')
    return (
      <OneLine
        key={divergence?.id}
        kind="divergence.note"
        of={divergence?.id ?? 0}
        label={t('divergences.noteOn')}
        placeholder={t('divergences.noteHere')}
        action={t('divergences.keep')}
        text={divergence?.note ?? ''}
        onDone={note}
      />
    )
  return (
    <div className="decide" role="group" aria-label={t('divergences.decide')}>
      {meant > 1 && <span className="decide-count">{t('divergences.marked', { count: meant })}</span>}
      {allOpen ? (
        <>
          <CommandButton of="divergence.confirm" look="small">
            {t('divergences.confirm')}
          </CommandButton>
          <CommandButton of="divergence.dismiss" look="small">
            {t('divergences.dismiss')}
          </CommandButton>
        </>
      ) : (
        <CommandButton of="divergence.reopen" look="small">
          {t('divergences.reopen')}
        </CommandButton>
      )}
      <CommandButton of="divergence.corrected" look="small quiet" showKey={false}>
        {t('divergences.corrected')}
      </CommandButton>
      <CommandButton of="divergence.ignore" look="small quiet" showKey={false}>
        {t('divergences.ignore')}
      </CommandButton>
      <CommandButton of="divergence.note" look="small quiet">
        {t('divergences.note')}
      </CommandButton>
      <CommandButton of="divergence.compare" look="small quiet">
        {t('divergences.compare')}
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
      <Select
        look="small"
        label={t('common.severity')}
        value={severity}
        values={SEVERITIES.map((one, n) => [one, `${names().severities[one]} (${n + 1})`])}
        choose={(wanted) => inTurn(() => grade({ severity: wanted }))}
      />
      <Select
        look="small"
        label={t('common.type')}
        value={mqm}
        values={TYPES.map((one) => [one, names().types[one]])}
        choose={(wanted) => inTurn(() => grade({ mqm: wanted }))}
      />
    </span>
  )
}

/** Asks for a line of text; Enter does it, Escape leaves, and what was written waits there. */
function OneLine({
  kind,
  of,
  label,
  placeholder,
  action,
  text: before,
  onDone,
}: {
  kind: FieldKind
  of: number
  label: string
  placeholder: string
  action: string
  text: string
  /** True when it was done. */
  onDone: (text: string) => Promise<boolean>
}): ReactNode {
  const written = useWritten(kind, of, before)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <form
      className="decide one-line"
      onSubmit={(event) => {
        event.preventDefault()
        // What is pressed from now on is meant for the list.
        focusPane('divergences')
        inTurn(async () => {
          await written.keep(onDone)
        })
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        written.leave()
        show({ writing: null })
        focusPane('divergences')
      }}
    >
      <input
        className="field"
        aria-label={label}
        placeholder={placeholder}
        value={written.text}
        ref={field}
        onChange={(event) => written.write(event.target.value)}
      />
      <button type="submit" className="button small">
        {action} <kbd aria-hidden="true">Enter</kbd>
      </button>
      <NotKept written={written} onDiscard={() => field.current?.focus()} />
    </form>
  )
}
