import { useEffect, useRef, type ReactNode } from 'react'
import { chordLabel } from '#renderer/commands/chords'
import { GROUPS, titleOf, type CommandEntry } from '#renderer/commands/command'
import { COMMANDS } from '#renderer/commands/registry'
import { Panel } from '#view/ui/Panel'
import { t } from '#renderer/words/words'
import './keys.css'

const MAC = /Mac/.test(navigator.platform)

/** Every key of the window, from the same list that the keys come from. */
export function KeySheet(): ReactNode {
  const sheet = useRef<HTMLElement>(null)
  useEffect(() => sheet.current?.focus(), [])
  return (
    <Panel
      name="keys"
      label={t('keys.title')}
      beside={<span className="faint">{t('keys.about')}</span>}
      ref={sheet}
    >
      <div className="keys-groups" tabIndex={0} role="group" aria-label={t('keys.list')}>
        {GROUPS.map((group) => (
          <div key={group} className="keys-group">
            <h3>{t(`groups.${group}`)}</h3>
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

function KeyLine({ command }: { command: CommandEntry }): ReactNode {
  const { keys, panes } = command
  return (
    <>
      <dt>
        {keys.map((chord) => (
          <kbd key={chord}>{chordLabel(chord, MAC)}</kbd>
        ))}
      </dt>
      <dd>
        {titleOf(command)}
        {panes !== 'all' && (
          <span className="faint">
            {' '}
            {panes === 'panel' ? t('keys.panel') : panes.map((pane) => t(`keys.${pane}`)).join(', ')}
          </span>
        )}
      </dd>
    </>
  )
}
