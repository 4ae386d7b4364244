import { Fragment, useEffect, useRef, type ReactNode } from 'react'
import { chordLabel } from '#renderer/commands/chords'
import { titleOf, type CommandEntry } from '#renderer/commands/command'
import { keysOf, resetKeys, useKeys } from '#renderer/commands/key-map'
import {
  giveAnyway,
  startRecording,
  stopRecording,
  useRecording,
  type Recording,
} from '#renderer/commands/record-key'
import { inRow } from '#renderer/ui/lists'
import { t } from '#renderer/words/words'

const MAC = /Mac/.test(navigator.platform)

/** A command with its keys, which are the button that changes them. */
export function KeyLine({ command, title }: { command: CommandEntry; title: string }): ReactNode {
  const isOwn = useKeys((now) => now.own[command.id] !== undefined)
  const recording = useRecording((now) => (now.recording?.command === command.id ? now.recording : null))
  const button = useRef<HTMLButtonElement>(null)
  const was = useRef(false)
  useEffect(() => {
    // The keyboard comes back to where the change was begun.
    if (was.current && recording === null) button.current?.focus()
    was.current = recording !== null
  }, [recording])
  return (
    <li className="keys-line">
      {recording !== null && recording.chord !== null ? (
        <Conflict recording={recording} chord={recording.chord} />
      ) : (
        <button
          type="button"
          className="keys-change"
          ref={button}
          onClick={() => startRecording(command.id)}
          onBlur={leaveRecording}
        >
          <span className="unseen">{t('keys.change', { command: title })}: </span>
          {recording === null ? <Keys command={command} /> : <b>{t('keys.press')}</b>}
        </button>
      )}
      <span className="keys-title">
        {title}
        <span className="faint"> {recording === null ? placesOf(command) : t('keys.pressAbout')}</span>
        {isOwn && recording === null && (
          <span className="keys-own">
            {t('keys.changed')}
            <button
              type="button"
              className="button small quiet"
              aria-label={t('keys.resetOf', { command: title })}
              onClick={() => resetKeys(command.id)}
            >
              {t('keys.reset')}
            </button>
          </span>
        )}
      </span>
    </li>
  )
}

/** Who goes elsewhere while a key is awaited wants none; one that waits for a word has a line of its own. */
function leaveRecording(): void {
  if (useRecording.getState().recording?.chord === null) stopRecording()
}

function labels(command: CommandEntry): string[] {
  return keysOf(command).map((chord) => chordLabel(chord, MAC))
}

function Keys({ command }: { command: CommandEntry }): ReactNode {
  const keys = labels(command)
  return keys.length === 0 ? (
    <span className="faint">{t('keys.none')}</span>
  ) : (
    keys.map((key, n) => (
      <Fragment key={key}>
        {n > 0 && <span className="unseen">, </span>}
        <kbd>{key}</kbd>
      </Fragment>
    ))
  )
}

/** Who holds the key that was pressed, and whether they shall lose it. */
function Conflict({ recording, chord }: { recording: Recording; chord: string }): ReactNode {
  const give = useRef<HTMLButtonElement>(null)
  useEffect(() => give.current?.focus(), [])
  const held = recording.holders
    .map((one) => t('keys.heldIn', { command: titleOf(one), panes: placesOf(one) || t('keys.everywhere') }))
    .join('; ')
  return (
    <div className="keys-conflict" role="alert">
      <p>{t('keys.held', { key: chordLabel(chord, MAC), commands: held })}</p>
      <button type="button" className="button small primary" ref={give} onClick={giveAnyway}>
        {t('keys.give')}
      </button>
      <button type="button" className="button small quiet" onClick={stopRecording}>
        {t('keys.keep')}
      </button>
    </div>
  )
}

/** The panes in which the keys of a command act; empty where they act everywhere. */
function placesOf({ panes }: CommandEntry): string {
  if (panes === 'all') return ''
  return panes === 'panel' ? t('keys.panel') : inRow(panes.map((pane) => t(`keys.${pane}`)))
}
