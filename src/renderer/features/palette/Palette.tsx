import { Command } from 'cmdk'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { chordLabel } from '#renderer/commands/chords'
import { best } from '#renderer/features/palette/match'
import { paletteEntries, unitNamed, type PaletteEntry } from '#renderer/features/palette/entries'
import { show, useView } from '#renderer/store'
import { t } from '#renderer/words/words'
import './palette.css'

const MAC = /Mac/.test(navigator.platform)

/** Finds a command by some of its letters, or a unit by its number. Closing it gives the keyboard back. */
export function Palette({ onlyNumbers }: { onlyNumbers: boolean }): ReactNode {
  const [query, setQuery] = useState('')
  const now = useView()
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => panel.current?.querySelector('input')?.focus(), [])
  const entries = onlyNumbers ? unitNamed(now, query) : best(paletteEntries(now, query), query)
  const take = (entry: PaletteEntry): void => {
    show({ panel: null })
    void entry.run()
  }
  return (
    <div
      className="palette panel"
      data-overlay="palette"
      role="dialog"
      aria-modal="false"
      aria-label={t('palette.title')}
      ref={panel}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) show({ panel: null })
      }}
    >
      <Command shouldFilter={false} loop label={t('palette.title')} vimBindings={false}>
        <Command.Input
          value={query}
          onValueChange={setQuery}
          placeholder={onlyNumbers ? t('palette.number', { total: now.pages.total ?? 0 }) : t('palette.find')}
        />
        <Command.List label={t('palette.title')}>
          {/* A list has to have an option: assistive tools take an empty one for broken. */}
          {entries.length === 0 && (
            <Command.Item value="nothing" disabled>
              {onlyNumbers && query === ''
                ? t('common.units', { count: now.pages.total ?? 0 })
                : t('palette.nothing')}
            </Command.Item>
          )}
          {entries.map((entry) => (
            <Command.Item
              key={entry.id}
              value={entry.id}
              disabled={!entry.possible}
              onSelect={() => take(entry)}
            >
              <span className="cut">{entry.title}</span>
              <span className="faint palette-group">{t(`groups.${entry.group}`)}</span>
              <span className="palette-keys">
                {entry.keys.slice(0, 1).map((chord) => (
                  <kbd key={chord}>{chordLabel(chord, MAC)}</kbd>
                ))}
              </span>
            </Command.Item>
          ))}
        </Command.List>
      </Command>
    </div>
  )
}
