import { useEffect, useRef, useState, type ReactNode } from 'react'
import { GROUPS, titleOf, type CommandEntry } from '#renderer/commands/command'
import { chooseMap, keysOf, resetKeys, useKeys } from '#renderer/commands/key-map'
import { KEY_MAP_IDS, KEY_MAPS } from '#renderer/commands/maps/maps'
import { stopRecording } from '#renderer/commands/record-key'
import { COMMANDS } from '#renderer/commands/registry'
import { isFoundBy } from '#renderer/features/keys/find'
import { sentences } from '#renderer/ui/lists'
import { t } from '#renderer/words/words'
import { KeyLine } from '#view/features/keys/KeyLine'
import { Panel } from '#view/ui/Panel'
import { Select } from '#view/ui/Select'
import './keys.css'

/** Every key of the window, from the same list that the keys come from; each can be changed, and the map chosen. */
export function KeySheet(): ReactNode {
  const { map, own } = useKeys()
  const [query, setQuery] = useState('')
  const sheet = useRef<HTMLElement>(null)
  useEffect(() => {
    sheet.current?.focus()
    return stopRecording
  }, [])
  // What has no key is found by name; as a list it would hide those that have one.
  const shown = COMMANDS.filter((one) =>
    query === '' ? keysOf(one).length > 0 || own[one.id] !== undefined : isFoundBy(one, query),
  )
  return (
    <Panel
      name="keys"
      label={t('keys.title')}
      beside={
        <span className="keys-head">
          <label className="keys-map">
            <span className="faint">{t('keys.map')}</span>
            <Select
              label={t('keys.map')}
              value={map}
              values={KEY_MAP_IDS.map((one) => [one, KEY_MAPS[one].name] as const)}
              choose={chooseMap}
            />
          </label>
          <input
            className="field"
            type="search"
            aria-label={t('keys.find')}
            placeholder={t('keys.find')}
            value={query}
            onChange={({ target }) => setQuery(target.value)}
          />
          {Object.keys(own).length > 0 && (
            <button type="button" className="button small" onClick={() => resetKeys()}>
              {t('keys.resetAll')}
            </button>
          )}
        </span>
      }
      ref={sheet}
    >
      <div className="keys-body">
        <p className="faint keys-about">{sentences(t('keys.about'), t('keys.how'))}</p>
        {shown.length === 0 && <p className="empty">{t('keys.nothing')}</p>}
        <div className="keys-groups" tabIndex={0} role="group" aria-label={t('keys.list')}>
          {GROUPS.map((group) => (
            <Group
              key={group}
              title={t(`groups.${group}`)}
              commands={shown.filter((one) => one.group === group)}
            />
          ))}
        </div>
      </div>
    </Panel>
  )
}

function Group({ title, commands }: { title: string; commands: readonly CommandEntry[] }): ReactNode {
  if (commands.length === 0) return null
  return (
    <div className="keys-group">
      <h3>{title}</h3>
      <ul aria-label={title}>
        {commands.map((command) => (
          <KeyLine key={command.id} command={command} title={titleOf(command)} />
        ))}
      </ul>
    </div>
  )
}
