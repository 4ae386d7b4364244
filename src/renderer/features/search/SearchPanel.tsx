import { useEffect, type KeyboardEvent, type ReactNode } from 'react'
import { titleOf } from '#renderer/commands/command'
import { inTurn, runById } from '#renderer/commands/dispatch'
import { commandOf } from '#renderer/commands/registry'
import { FIELD_ID, focusField } from '#renderer/features/search/field'
import { SEARCH_MODES } from '#shared/search/query'
import { placesChosen } from '#renderer/features/search/replace'
import { ask, chooseBy, replaceWith, useSearch } from '#renderer/features/search/state'
import { t } from '#renderer/words/words'
import { SearchAligned } from '#view/features/search/SearchAligned'
import { SearchCount } from '#view/features/search/SearchCount'
import { SearchFilters } from '#view/features/search/SearchFilters'
import { LINES_ID, lineId, SearchLines } from '#view/features/search/SearchLines'
import { CommandButton } from '#view/ui/Command'
import './search.css'

/** Lines that PageUp and PageDown pass over. */
const PAGE = 10

/** Searching all works: what is searched for, the matches as lines, and what stands beside the chosen one. */
export function SearchPanel(): ReactNode {
  const replacing = useSearch((now) => now.replacing)
  return (
    <section
      className="search"
      data-overlay="search"
      role="search"
      aria-label={t('search.heading')}
      onKeyDown={move}
    >
      <div className="search-ask">
        <div className="search-row">
          <Field />
          <SearchCount />
          <CommandButton of="search.close" look="small quiet">
            {t('common.close')}
          </CommandButton>
        </div>
        {replacing && <Replacement />}
        <div className="search-row">
          <Modes />
          <SearchFilters />
        </div>
      </div>
      <div className="search-found">
        <SearchLines />
        <SearchAligned />
      </div>
    </section>
  )
}

function Field(): ReactNode {
  const text = useSearch((now) => now.query.text)
  const isExpression = useSearch((now) => now.query.mode === 'regex')
  const isWrong = useSearch((now) => now.problem !== null)
  const chosen = useSearch((now) => ((now.progress?.hits ?? 0) > 0 ? lineId(now.chosen) : undefined))
  useEffect(focusField, [])
  return (
    <input
      id={FIELD_ID}
      className={`field search-text${isExpression ? ' code' : ''}`}
      type="text"
      role="combobox"
      aria-expanded
      aria-controls={LINES_ID}
      aria-activedescendant={chosen}
      aria-label={t('search.for')}
      aria-invalid={isWrong}
      aria-describedby="search-count"
      placeholder={t('search.placeholder')}
      autoComplete="off"
      spellCheck={false}
      value={text}
      onChange={({ target }) => ask({ text: target.value })}
    />
  )
}

function Modes(): ReactNode {
  const mode = useSearch((now) => now.query.mode)
  const caseSensitive = useSearch((now) => now.query.caseSensitive)
  return (
    <div className="search-modes" role="group" aria-label={t('search.how')}>
      {SEARCH_MODES.map((one) => (
        <button
          key={one}
          type="button"
          className="chip"
          aria-pressed={one === mode}
          title={titleOf(commandOf(`search.${one}`))}
          onClick={() => runById(`search.${one}`)}
        >
          {t(`search.${one}`)}
        </button>
      ))}
      <button
        type="button"
        className="chip"
        aria-pressed={caseSensitive && mode !== 'stem'}
        disabled={mode === 'stem'}
        title={titleOf(commandOf('search.case'))}
        onClick={() => runById('search.case')}
      >
        {t('search.case')}
      </button>
    </div>
  )
}

function Replacement(): ReactNode {
  const replacement = useSearch((now) => now.replacement)
  useSearch((now) => now.except)
  useSearch((now) => now.progress)
  return (
    <div className="search-row">
      <input
        className="field search-text"
        type="text"
        aria-label={t('search.with')}
        placeholder={t('search.with')}
        autoComplete="off"
        value={replacement}
        onChange={({ target }) => replaceWith(target.value)}
      />
      <CommandButton of="search.apply" look="primary">
        {t('search.replace', { count: placesChosen() })}
      </CommandButton>
      <button type="button" className="button small quiet" onClick={() => runById('search.toggle-all')}>
        {t('search.toggleAll')}
      </button>
    </div>
  )
}

/** Chooses another line from the fields and the list and goes there, but not from what has such keys of its own. */
function move(event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return
  if (event.target instanceof HTMLSelectElement || event.target instanceof HTMLButtonElement) return
  const by = STEPS[event.key]
  if (event.key === 'Enter') runById('search.go')
  if (by === undefined) return
  event.preventDefault()
  inTurn(() => chooseBy(by))
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE }
