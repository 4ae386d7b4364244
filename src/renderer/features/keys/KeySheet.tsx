import { useEffect, useRef, type ReactNode } from 'react'
import { chordLabel } from '#renderer/commands/chords'
import { GROUPS, type CommandEntry } from '#renderer/commands/command'
import { COMMANDS } from '#renderer/commands/registry'
import { Panel } from '#view/ui/Panel'
import './keys.css'

const MAC = /Mac/.test(navigator.platform)
const PANE_WORDS = { works: 'works', grid: 'grid', segment: 'text', divergences: 'divergences' } as const

/** Every key of the window, from the same list that the keys come from. */
export function KeySheet(): ReactNode {
  const sheet = useRef<HTMLElement>(null)
  useEffect(() => sheet.current?.focus(), [])
  return (
    <Panel
      name="keys"
      label="All keys"
      beside={
        <span className="faint">Keys act in the pane that has the keyboard; F6 goes to the next pane.</span>
      }
      ref={sheet}
    >
      <div className="keys-groups" tabIndex={0} role="group" aria-label="Keys">
        {GROUPS.map((group) => (
          <div key={group} className="keys-group">
            <h3>{group}</h3>
            <dl>
              {COMMANDS.filter((one) => one.group === group && one.keys.length > 0).map((command) => (
                <KeyLine key={command.id} command={command} />
              ))}
            </dl>
          </div>
        ))}
      </div>
    </Panel>
  )
}

function KeyLine({ command: { keys, title, panes } }: { command: CommandEntry }): ReactNode {
  return (
    <>
      <dt>
        {keys.map((chord) => (
          <kbd key={chord}>{chordLabel(chord, MAC)}</kbd>
        ))}
      </dt>
      <dd>
        {title}
        {panes !== 'all' && (
          <span className="faint">
            {' '}
            {panes === 'panel' ? 'panel' : panes.map((pane) => PANE_WORDS[pane]).join(', ')}
          </span>
        )}
      </dd>
    </>
  )
}
