import type { DivergenceState } from '#shared/model'
import { LINK_TYPES } from '#shared/views/link-types'
import type { WorkStatistics } from '#shared/views/statistics'
import { endonym } from '#renderer/ui/language'
import { count, dayOf, probability } from '#renderer/ui/numbers'
import { names, t } from '#renderer/words/words'

/** A table as it is shown and copied: the first column names, the others are figures. */
export interface Figures {
  readonly title: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const NONE = '–'

export function versionFigures({ versions }: WorkStatistics): Figures {
  return {
    title: t('views.versions'),
    heads: [
      ...[t('views.version'), t('views.segments'), t('views.paragraphs')],
      ...[t('views.words'), t('views.characters')],
    ],
    rows: versions.map(({ lang, segments, paragraphs, words, characters }) => [
      ...[endonym(lang), count(segments), count(paragraphs)],
      ...[words === null ? NONE : count(words), count(characters)],
    ]),
  }
}

export function typeFigures({ pairs }: WorkStatistics): Figures {
  return {
    title: t('views.types'),
    heads: [t('views.pair'), ...LINK_TYPES.map((type) => (type === 'other' ? t('views.other') : type))],
    rows: pairs.map(({ languages, types }) => [
      languages.map(endonym).join(' – '),
      ...LINK_TYPES.map((type) => count(types[type])),
    ]),
  }
}

export function confidenceFigures({ confidence }: WorkStatistics): Figures {
  return {
    title: t('views.confidence'),
    heads: [
      ...[t('views.range'), t('views.units'), t('views.reviewed')],
      ...[t('views.meanConfidence'), t('views.kept')],
    ],
    rows: confidence.map(({ from, to, units, judged, kept, mean }) => [
      ...[`${probability(from)}–${probability(to)}`, count(units), count(judged)],
      mean === null ? NONE : probability(mean),
      judged === 0 ? NONE : probability(kept / judged),
    ]),
  }
}

export function dayFigures({ days }: WorkStatistics): Figures {
  return {
    title: t('views.days'),
    heads: [
      ...[t('views.day'), t('views.operations'), t('views.accepted')],
      ...[t('views.doubtful'), t('views.decided')],
    ],
    rows: days.map(({ day, operations, accepted, doubtful, decided }) => [
      dayOf(day, 'whole'),
      ...[operations, accepted, doubtful, decided].map(count),
    ]),
  }
}

const DECISIONS: readonly DivergenceState[] = ['open', 'confirmed', 'corrected', 'dismissed']

export function divergenceFigures({ divergences }: WorkStatistics): Figures {
  const words = names()
  const kinds = new Map<string, Map<DivergenceState, number>>()
  for (const { category, severity, state, count: n } of divergences) {
    const name = `${words.categories[category]} · ${words.severities[severity]}`
    const states = kinds.get(name) ?? new Map<DivergenceState, number>()
    kinds.set(name, states)
    states.set(state, (states.get(state) ?? 0) + n)
  }
  return {
    title: t('views.divergences'),
    heads: [t('views.category'), ...DECISIONS.map((state) => words.states[state]), t('views.total')],
    rows: [...kinds].map(([name, states]) => [
      name,
      ...DECISIONS.map((state) => count(states.get(state) ?? 0)),
      count([...states.values()].reduce((sum, n) => sum + n, 0)),
    ]),
  }
}

/** All tables as text that a spreadsheet takes: tabs between cells, an empty line between tables. */
export function asText(figures: readonly Figures[]): string {
  return figures
    .map(({ title, heads, rows }) =>
      [title, heads.join('\t'), ...rows.map((row) => row.join('\t'))].join('\n'),
    )
    .join('\n\n')
}
