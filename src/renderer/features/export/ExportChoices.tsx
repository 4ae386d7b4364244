import type { ReactNode } from 'react'
import type { WorkView } from '#shared/api'
import type { ExportOptions } from '#shared/exchange/selection'
import type { ReviewState, SegmentKind } from '#shared/model'
import { Check, Choice, Radio } from '#view/features/export/choice'
import { count } from '#renderer/ui/numbers'
import { t } from '#renderer/words/words'
import { Select } from '#view/ui/Select'

const STATES: readonly ReviewState[] = ['accepted', 'unreviewed', 'doubtful']
const KINDS: readonly SegmentKind[] = ['body', 'heading', 'list', 'note', 'furniture']
const FLOORS = [0, 0.5, 0.8, 0.9, 0.95, 0.99] as const

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
      <Choice title={t('exporting.works')}>
        <Radio name="works" checked={!all} onChoose={() => onAll(false)}>
          {work.title}
        </Radio>
        <Radio name="works" checked={all} onChoose={() => onAll(true)}>
          {t('exporting.allWorks')}
        </Radio>
      </Choice>
      <Choice title={t('exporting.review')}>
        {STATES.map((state) => (
          <Check
            key={state}
            checked={options.states.includes(state)}
            onCheck={(on) => set({ states: toggled(STATES, options.states, state, on) })}
          >
            {t(`grid.${state}`)}
          </Check>
        ))}
      </Choice>
      <Choice title={t('exporting.kinds')}>
        {KINDS.map((kind) => (
          <Check
            key={kind}
            checked={options.kinds.includes(kind)}
            onCheck={(on) => set({ kinds: toggled(KINDS, options.kinds, kind, on) })}
          >
            {t(`exporting.kind.${kind}`)}
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
  const floor = FLOORS.find((one) => one === options.minConfidence) ?? 0
  return (
    <>
      <Choice title={t('exporting.versions')}>
        <Radio
          name="relation"
          checked={options.relation === 'translation'}
          onChoose={() => set({ relation: 'translation' })}
        >
          {t('exporting.onlyTranslations')}
        </Radio>
        <Radio name="relation" checked={options.relation === 'all'} onChoose={() => set({ relation: 'all' })}>
          {t('exporting.comparableToo')}
        </Radio>
      </Choice>
      <Choice title={t('exporting.divergent')}>
        <Select
          label={t('exporting.divergentLong')}
          value={options.divergent}
          values={[
            ['leave-out', t('exporting.divergent.leave-out')],
            ['mark', t('exporting.divergent.mark')],
            ['keep', t('exporting.divergent.keep')],
          ]}
          choose={(divergent) => set({ divergent })}
        />
      </Choice>
      <Choice title={t('exporting.confidence')}>
        <Select
          label={t('exporting.least')}
          value={floor}
          values={FLOORS.map((one) => [
            one,
            one === 0 ? t('exporting.any') : t('exporting.andUp', { least: count(one) }),
          ])}
          choose={(least) => set({ minConfidence: least })}
        />
      </Choice>
      <Choice title={t('exporting.repeated')}>
        <Select
          label={t('exporting.repeatedLong')}
          value={options.duplicates}
          values={[
            ['keep', t('exporting.repeated.keep')],
            ['once', t('exporting.repeated.once')],
            ['first-target', t('exporting.repeated.first-target')],
          ]}
          choose={(duplicates) => set({ duplicates })}
        />
      </Choice>
      <Choice title={t('exporting.text')}>
        <Select
          label={t('exporting.text')}
          value={options.text}
          values={[
            ['corrected', t('exporting.text.corrected')],
            ['source', t('exporting.text.source')],
          ]}
          choose={(text) => set({ text })}
        />
      </Choice>
    </>
  )
}

function toggled<T>(all: readonly T[], chosen: readonly T[], one: T, on: boolean): T[] {
  return all.filter((other) => (other === one ? on : chosen.includes(other)))
}
