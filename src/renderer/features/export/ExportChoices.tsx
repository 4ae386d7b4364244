import type { ReactNode } from 'react'
import type { WorkView } from '#shared/api'
import type { ExportOptions } from '#shared/exchange/selection'
import type { ReviewState, SegmentKind } from '#shared/model'
import { Check, Choice, Pick, Radio } from '#view/features/export/choice'

const STATES: readonly ReviewState[] = ['accepted', 'unreviewed', 'doubtful']
const KINDS: readonly (readonly [SegmentKind, string])[] = [
  ['body', 'text'],
  ['heading', 'headings'],
  ['list', 'lists'],
  ['note', 'notes'],
  ['furniture', 'page furniture'],
]
const FLOORS = ['0', '0.5', '0.8', '0.9', '0.95', '0.99'] as const

/** What goes in; every change is shown at once in the counts beside it. */
export function ExportChoices({
  work,
  all,
  onAll,
  options,
  onOptions,
  memory,
}: {
  work: WorkView
  all: boolean
  onAll: (all: boolean) => void
  options: ExportOptions
  onOptions: (options: ExportOptions) => void
  /** Whether the form holds units for a memory; else whole works, for people. */
  memory: boolean
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
      <Choice title="Review">
        {STATES.map((state) => (
          <Check
            key={state}
            checked={options.states.includes(state)}
            onCheck={(on) => set({ states: toggled(STATES, options.states, state, on) })}
          >
            {state}
          </Check>
        ))}
      </Choice>
      <Choice title="Kinds">
        {KINDS.map(([kind, words]) => (
          <Check
            key={kind}
            checked={options.kinds.includes(kind)}
            onCheck={(on) =>
              set({
                kinds: toggled(
                  KINDS.map(([one]) => one),
                  options.kinds,
                  kind,
                  on,
                ),
              })
            }
          >
            {words}
          </Check>
        ))}
      </Choice>
      {memory && <MemoryChoices options={options} set={set} />}
    </>
  )
}

/** What only a memory asks: how sure its units are, and whether they repeat each other. */
function MemoryChoices({
  options,
  set,
}: {
  options: ExportOptions
  set: (part: Partial<ExportOptions>) => void
}): ReactNode {
  const floor = FLOORS.find((one) => Number(one) === options.minConfidence) ?? '0'
  return (
    <>
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
      <Choice title="Divergent">
        <Pick
          label="Units with an unresolved divergence"
          value={options.divergent}
          of={[
            ['leave-out', 'leave out'],
            ['mark', 'mark'],
            ['keep', 'keep as they are'],
          ]}
          onPick={(divergent) => set({ divergent })}
        />
      </Choice>
      <Choice title="Confidence">
        <Pick
          label="Least confidence"
          value={floor}
          of={FLOORS.map(
            (one) => [one, one === '0' ? 'any' : `${one} and up, and what is accepted`] as const,
          )}
          onPick={(least) => set({ minConfidence: Number(least) })}
        />
      </Choice>
      <Choice title="Repeated">
        <Pick
          label="Units that say the same"
          value={options.duplicates}
          of={[
            ['keep', 'every unit'],
            ['once', 'equal units once'],
            ['first-target', 'one translation for each source'],
          ]}
          onPick={(duplicates) => set({ duplicates })}
        />
      </Choice>
      <Choice title="Text">
        <Pick
          label="Text"
          value={options.text}
          of={[
            ['corrected', 'with corrections'],
            ['source', 'as the documents have it'],
          ]}
          onPick={(text) => set({ text })}
        />
      </Choice>
    </>
  )
}

function toggled<T>(all: readonly T[], chosen: readonly T[], one: T, on: boolean): T[] {
  return all.filter((other) => (other === one ? on : chosen.includes(other)))
}
