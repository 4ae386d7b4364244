import fc from 'fast-check'
import type { Command, CommandKind } from '#shared/ops/commands'
import type { ReviewState } from '#shared/model'
import { WorkState, type WorkReader, type WorkRows } from '#shared/ops/state'
import type { SegmentOptions } from '#shared/segment/options'
import { divergenceAt, sampleWork } from './work.ts'

/** Rules that cut behind commas, colons and certain words, and nowhere else. */
const ONLY_COMMAS = {
  cascade: false,
  languageRules: [{ name: 'all', rules: [{ breaks: true, before: '[,，年]|met|May', after: '' }] }],
  maps: [{ pattern: '.*', name: 'all' }],
}

/** Segments with what breaks: pairs of surrogates, combining marks, no spaces, spaces of all kinds. */
const TEXTS = [
  'It met on 4 May 2020. It will meet again.',
  '会议于2020年5月4日举行。将再次举行。',
  'İyi 📖 günler\u00a0 dileriz.',
  'e\u0301te\u0301 𠮷野家 COVID -19',
  'Да.',
  '二',
]

/** A work of 2 to 4 versions with any grouping, some conflicts and a few divergences. */
export const anyWork: fc.Arbitrary<WorkRows> = fc
  .record({
    langs: fc.subarray(['zh', 'tr', 'ru', 'en'], { minLength: 2 }),
    lengths: fc.array(fc.nat({ max: 7 }), { minLength: 4, maxLength: 4 }),
    units: fc.array(fc.nat({ max: 5 }), { minLength: 32, maxLength: 32 }),
    texts: fc.array(fc.constantFrom(...TEXTS), { minLength: 32, maxLength: 32 }),
    state: fc.constantFrom<ReviewState>('unreviewed', 'accepted', 'doubtful'),
    picks: fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
  })
  .map(({ langs, lengths, units, texts, state, picks }) => {
    const columns = Object.fromEntries(
      langs.map((lang, v) => [lang, texts.slice(v * 8, v * 8 + 1 + (lengths[v] ?? 0))]),
    )
    const groups = [...new Set(units)].map((unit) =>
      langs.map((lang, v) => (columns[lang] ?? []).map((_, n) => n).filter((n) => units[v * 8 + n] === unit)),
    )
    const filled = groups.filter((members) => members.some((places) => places.length > 0))
    const { rows } = sampleWork(columns, filled, [{ state, note: 'why?' }, { state: 'doubtful' }])
    const segments = [pick(rows.segments, picks[0]).id, pick(rows.segments, picks[1]).id]
    const conflicts = [{ segments, confidence: 0.5 }]
    const full = {
      ...rows,
      units: rows.units.map((unit) => (unit.state === state ? { ...unit, conflicts } : unit)),
    }
    const plain = new WorkState(full)
    const quote = (n: number): readonly [number, string] => {
      const segment = pick(full.segments, picks[n])
      const text = plain.textOf(segment)
      return [segment.id, text.slice(0, 1 + ((picks[n + 1] ?? 0) % text.length))]
    }
    const divergences = [divergenceAt(plain, 1, [quote(2), quote(3)]), divergenceAt(plain, 2, [quote(4)])]
    return { ...full, divergences }
  })

/** Something to do: a command made of random picks from what the state holds then, or undo, or redo. */
export interface Step {
  readonly act: CommandKind | 'undo' | 'redo'
  readonly picks: readonly number[]
  readonly text: string
}

const ACTS: readonly Step['act'][] = [
  ...(['unit.link', 'unit.unlink', 'unit.merge', 'unit.split', 'segment.move', 'segment.split'] as const),
  ...(['segment.join', 'segment.correct', 'unit.review', 'unit.note', 'divergence.decide'] as const),
  ...(['divergence.grade', 'divergence.note', 'divergence.add', 'work.sign', 'work.date'] as const),
  ...(['work.merge'] as const),
  ...(['work.replace'] as const),
  ...(['version.resegment', 'version.resegment'] as const),
  ...(['unit.detach', 'unit.exclude', 'unit.accept-above', 'cell.swap', 'segment.moved'] as const),
  ...(['column.shift', 'column.shift', 'gap.insert', 'gap.remove'] as const),
  ...(['undo', 'redo', 'undo', 'redo', 'undo', 'redo', 'undo', 'redo'] as const),
]

export const anySteps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    act: fc.constantFrom(...ACTS),
    picks: fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
    text: fc.constantFrom('İki 2.', '修正 📖', 'A longer text, to be cut. Twice.', ' x ', '', '\u0000'),
  }),
  { minLength: 12, maxLength: 40 },
)

/** The command that a step stands for in this state; it may be one that is refused. */
export function commandOf(state: WorkReader, { act, picks: [a, b, c], text }: Step): Command | null {
  const units = [...state.units.keys()]
  const segments = [...state.segments.keys()]
  const unit = pick(units, a)
  const segment = pick(segments, a)
  // Excluding units may have taken the last of them: what is named then is none.
  const divergence = (n = 0): number =>
    pick([...state.divergences.keys(), ...(state.divergences.size > 0 ? [] : [0])], n)
  switch (act) {
    case 'undo':
    case 'redo':
      return null
    case 'unit.link':
    case 'unit.unlink':
      return { kind: act, segments: [segment, pick(segments, b), pick(segments, c)] }
    case 'unit.merge':
      return { kind: act, units: [unit, pick(units, b)] }
    case 'unit.split': {
      const members = state.segmentsOf(unit).map(({ id }) => id)
      return { kind: act, unit, segments: [pick(members, b), pick(members, c)] }
    }
    case 'segment.move':
      return { kind: act, segment, to: pick(units, b) }
    case 'segment.split': {
      const { spans, correction } = state.segment(segment)
      const [start, end] = pick(spans, b)
      const cut = { kind: act, segment, at: start + ((c ?? 0) % (end - start)) }
      return correction === null ? cut : { ...cut, correctionAt: (b ?? 0) % correction.length }
    }
    case 'segment.join': {
      const column = state.column(state.segment(segment).version)
      return { kind: act, segments: [segment, pick(column, state.indexOf(segment) + 1)] }
    }
    case 'version.resegment': {
      const all: readonly SegmentOptions[] = [
        {},
        { pauses: ['semicolon', 'colon'] },
        { abbreviations: { '*': ['2020', 'again', '2'] } },
        { srx: ONLY_COMMAS },
      ]
      return { kind: act, version: pick(state.versions, a).id, segmentation: pick(all, b) }
    }
    case 'segment.correct':
      return { kind: act, segment, text: (b ?? 0) % 4 === 0 ? null : text }
    case 'unit.review':
      return {
        kind: act,
        units: [unit, pick(units, b)],
        state: pick(['unreviewed', 'accepted', 'doubtful'], c),
      }
    case 'unit.note':
      return { kind: act, unit, text }
    case 'unit.detach':
      return { kind: act, units: [unit, pick(units, b)], version: pick(state.versions, c).id }
    case 'unit.exclude':
      return { kind: act, units: [unit, pick(units, b)], excluded: (c ?? 0) % 3 > 0 }
    case 'unit.accept-above':
      return { kind: act, unit, pivot: pick(state.versions, c).id }
    case 'cell.swap':
      return {
        ...{ kind: act, units: [unit, pick(units, b)] },
        versions: state.versions.slice((c ?? 0) % 2).map(({ id }) => id),
      }
    case 'segment.moved':
      return { kind: act, segments: [segment, pick(segments, b)].slice((c ?? 0) % 2) }
    case 'column.shift': {
      const to = (c ?? 0) % 3 === 0 ? {} : { to: pick(units, c) }
      return { kind: act, segment, by: pick([1, -1] as const, b), pivot: pick(state.versions, c).id, ...to }
    }
    case 'gap.insert':
    case 'gap.remove': {
      const to = (c ?? 0) % 3 === 0 ? { to: pick(units, c) } : {}
      return {
        kind: act,
        unit,
        version: pick(state.versions, b).id,
        pivot: pick(state.versions, c).id,
        ...to,
      }
    }
    case 'divergence.decide': {
      const divergences = [divergence(a)]
      return { kind: act, divergences, state: pick(['open', 'confirmed', 'dismissed'], b), reason: text }
    }
    case 'divergence.grade': {
      const divergences = [divergence(a), divergence(b)]
      const severity = pick(['minor', 'critical', null] as const, b)
      const mqm = pick(['omission', null] as const, c)
      return { kind: act, divergences, ...((c ?? 0) % 3 === 0 ? { severity } : { severity, mqm }) }
    }
    case 'divergence.note':
      return { kind: act, divergence: divergence(a), text }
    case 'divergence.add': {
      const { length } = state.textOf(state.segment(segment))
      const start = (b ?? 0) % length
      const places = [{ segment, start, end: start + 1 + ((c ?? 0) % (length - start)) }]
      return { kind: act, category: 'name', severity: 'major', message: text, places }
    }
    case 'work.replace': {
      const texts = [...new Set([segment, pick(segments, b)])].map((id) => ({
        ...{ segment: id, before: state.textOf(state.segment(id)), text: `${text} ${id}` },
      }))
      return { kind: act, work: state.work.id, places: texts.length, texts }
    }
    case 'work.merge': {
      const [first, second] = [state.segment(segment), state.unit(pick(units, b))]
      return {
        ...{ kind: act, work: state.work.id, file: 'a.xlsx' },
        texts: [{ segment, before: state.textOf(first), text }],
        notes: [{ unit: second.id, before: second.note, text }],
        states: [
          {
            ...{ unit: second.id, before: second.state },
            state: pick(['unreviewed', 'accepted', 'doubtful'] as const, c),
          },
        ],
      }
    }
    case 'work.date':
      return { kind: act, work: state.work.id, date: pick([null, '2020', '2019-05', '2021-02-29'], a) }
    case 'work.sign':
      return {
        ...{ kind: act, work: state.work.id, remark: text },
        ...{ reader: pick(['ann', 'Bo'], a), reading: pick(['first', 'second'], b) },
      }
  }
}

function pick<T>(items: readonly T[], n = 0): T {
  const item = items[n % items.length]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}
