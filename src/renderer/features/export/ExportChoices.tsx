import type { ReactNode } from 'react'
import type { WorkView } from '#shared/api'
import type { ExportOptions } from '#shared/exchange/selection'
import type { ReviewState } from '#shared/model'
import { endonym } from '#renderer/ui/language'

const STATES: readonly (readonly [ReviewState, string])[] = [
  ['accepted', 'accepted'],
  ['unreviewed', 'unreviewed'],
  ['doubtful', 'doubtful'],
]

/** The choices of an export; every change is shown at once in the counts below. */
export function ExportChoices({
  work,
  all,
  onAll,
  options,
  onOptions,
}: {
  work: WorkView
  all: boolean
  onAll: (all: boolean) => void
  options: ExportOptions
  onOptions: (options: ExportOptions) => void
}): ReactNode {
  const set = (part: Partial<ExportOptions>): void => onOptions({ ...options, ...part })
  return (
    <>
      <Choice title="Works">
        <Radio name="works" checked={!all} onChoose={() => onAll(false)}>
          {work.title}
        </Radio>
        <Radio name="works" checked={all} onChoose={() => onAll(true)}>
          all works
        </Radio>
      </Choice>
      <Languages work={work} options={options} set={set} />
      <Choice title="Versions">
        <Radio
          name="relation"
          checked={options.relation === 'translation'}
          onChoose={() => set({ relation: 'translation' })}
        >
          translations of each other only
        </Radio>
        <Radio name="relation" checked={options.relation === 'all'} onChoose={() => set({ relation: 'all' })}>
          comparable ones too
        </Radio>
      </Choice>
      <Choice title="Review">
        {STATES.map(([state, words]) => (
          <label key={state}>
            <input
              type="checkbox"
              checked={options.states.includes(state)}
              onChange={({ target }) => set({ states: toggled(options.states, state, target.checked) })}
            />
            {words}
          </label>
        ))}
      </Choice>
      <Choice title="Divergent">
        <Radio
          name="divergent"
          checked={options.divergent === 'leave-out'}
          onChoose={() => set({ divergent: 'leave-out' })}
        >
          leave out
        </Radio>
        <Radio
          name="divergent"
          checked={options.divergent === 'mark'}
          onChoose={() => set({ divergent: 'mark' })}
        >
          mark
        </Radio>
        <Radio
          name="divergent"
          checked={options.divergent === 'keep'}
          onChoose={() => set({ divergent: 'keep' })}
        >
          keep as they are
        </Radio>
      </Choice>
    </>
  )
}

function Languages({
  work,
  options,
  set,
}: {
  work: WorkView
  options: ExportOptions
  set: (part: Partial<ExportOptions>) => void
}): ReactNode {
  const tags = work.versions.map(({ lang }) => lang)
  const pair = options.languages === 'all' ? null : options.languages
  const [from, to] = pair ?? [tags[0] ?? '', tags[1] ?? '']
  return (
    <Choice title="Languages">
      <Radio name="languages" checked={pair === null} onChoose={() => set({ languages: 'all' })}>
        all {tags.length} in each unit
      </Radio>
      <div className="export-pair">
        <Radio name="languages" checked={pair !== null} onChoose={() => set({ languages: [from, to] })}>
          pair
        </Radio>
        <Pick label="From" tags={tags} value={from} onPick={(tag) => set({ languages: [tag, to] })} />
        <span aria-hidden="true">→</span>
        <Pick label="To" tags={tags} value={to} onPick={(tag) => set({ languages: [from, tag] })} />
      </div>
    </Choice>
  )
}

function Pick({
  label,
  tags,
  value,
  onPick,
}: {
  label: string
  tags: readonly string[]
  value: string
  onPick: (tag: string) => void
}): ReactNode {
  return (
    <select
      className="field"
      aria-label={label}
      value={value}
      onChange={({ target }) => onPick(target.value)}
    >
      {[...new Set(tags)].map((tag) => (
        <option key={tag} value={tag} lang={tag}>
          {endonym(tag)}
        </option>
      ))}
    </select>
  )
}

function Choice({ title, children }: { title: string; children: ReactNode }): ReactNode {
  return (
    <fieldset className="export-choice">
      <legend>{title}</legend>
      <div>{children}</div>
    </fieldset>
  )
}

function Radio({
  name,
  checked,
  onChoose,
  children,
}: {
  name: string
  checked: boolean
  onChoose: () => void
  children: ReactNode
}): ReactNode {
  return (
    <label>
      <input type="radio" name={name} checked={checked} onChange={onChoose} />
      {children}
    </label>
  )
}

function toggled(states: readonly ReviewState[], state: ReviewState, on: boolean): ReviewState[] {
  return STATES.map(([one]) => one).filter((one) => (one === state ? on : states.includes(one)))
}
