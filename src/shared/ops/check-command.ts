import { Refusal } from '#shared/errors'
import { CATEGORIES, DIVERGENCE_STATES, REVIEW_STATES, SEVERITIES } from '#shared/model'
import { MQM_TYPES } from '#shared/mqm-types'
import type { Command, CommandKind, Stretch } from '#shared/ops/commands'
import { PAUSES, type SegmentOptions } from '#shared/segment/options'
import type { SrxDocument, SrxLanguageMap, SrxLanguageRules, SrxRule } from '#shared/segment/srx/read'
import { inEnglishOnly } from '#shared/words/message'

/** What a field of a command may be: `is` tells, `name` says it to a person. */
interface Shape {
  readonly name: string
  readonly is: (value: unknown) => boolean
}

type Fields<T> = { readonly [F in keyof T]-?: Shape }

const TEXT: Shape = { name: 'a text', is: (value) => typeof value === 'string' }
const TEXTS = listOf(TEXT, 'a list of texts')
const YES_OR_NO: Shape = { name: 'true or false', is: (value) => typeof value === 'boolean' }
const ID: Shape = { name: 'an id, which is a whole number', is: Number.isSafeInteger }
const IDS = listOf(ID, 'a list of ids, which are whole numbers')
const OFFSET: Shape = { name: 'a whole number', is: Number.isSafeInteger }

const RULE: Fields<SrxRule> = { breaks: YES_OR_NO, before: TEXT, after: TEXT }
const LANGUAGE_RULES: Fields<SrxLanguageRules> = { name: TEXT, rules: listOf(objectOf(RULE), 'rules') }
const LANGUAGE_MAP: Fields<SrxLanguageMap> = { pattern: TEXT, name: TEXT }
const SRX: Fields<SrxDocument> = {
  cascade: YES_OR_NO,
  languageRules: listOf(objectOf(LANGUAGE_RULES), 'rules of languages'),
  maps: listOf(objectOf(LANGUAGE_MAP), 'maps'),
}
const STRETCH: Fields<Stretch> = { segment: ID, start: OFFSET, end: OFFSET }
const SEGMENTATION: Fields<SegmentOptions> = {
  srx: optional(objectOf(SRX)),
  abbreviations: optional({
    name: 'lists of texts',
    is: (value) => isRecord(value) && Object.values(value).every((words) => TEXTS.is(words)),
  }),
  pauses: optional(listOf(oneOf(PAUSES), 'pauses')),
}

const FIELDS: { readonly [K in CommandKind]: Fields<Omit<Extract<Command, { kind: K }>, 'kind' | 'pivot'>> } =
  {
    'unit.link': { segments: IDS },
    'unit.unlink': { segments: IDS },
    'unit.merge': { units: IDS },
    'unit.split': { unit: ID, segments: IDS },
    'segment.move': { segment: ID, to: ID },
    'segment.split': { segment: ID, at: OFFSET, correctionAt: optional(OFFSET) },
    'segment.join': { segments: IDS },
    'segment.correct': {
      segment: ID,
      text: { name: 'a text or null', is: (value) => value === null || TEXT.is(value) },
    },
    'version.resegment': {
      version: ID,
      segmentation: optional(objectOf(SEGMENTATION, 'options of segmentation')),
    },
    'unit.review': { units: IDS, state: oneOf(REVIEW_STATES) },
    'unit.accept-above': { unit: ID },
    'unit.note': { unit: ID, text: TEXT },
    'unit.detach': { units: IDS, version: ID },
    'unit.exclude': { units: IDS, excluded: YES_OR_NO },
    'cell.swap': { units: IDS, versions: IDS },
    'column.shift': {
      segment: ID,
      by: { name: '1 or -1', is: (value) => value === 1 || value === -1 },
      to: optional(ID),
    },
    'gap.insert': { unit: ID, version: ID, to: optional(ID) },
    'gap.remove': { unit: ID, version: ID, to: optional(ID) },
    'segment.moved': { segments: IDS },
    'divergence.decide': {
      divergences: IDS,
      state: oneOf(DIVERGENCE_STATES),
      reason: optional(TEXT),
    },
    'divergence.grade': {
      divergences: IDS,
      severity: optional(oneOf([...SEVERITIES, null])),
      mqm: optional(oneOf([...Object.keys(MQM_TYPES), null])),
    },
    'divergence.note': { divergence: ID, text: TEXT },
    'divergence.add': {
      category: oneOf(CATEGORIES),
      severity: oneOf(SEVERITIES),
      message: TEXT,
      places: listOf(objectOf(STRETCH), 'stretches of text'),
    },
    'work.merge': {
      work: ID,
      file: TEXT,
      texts: listOf(objectOf({ segment: ID, before: TEXT, text: TEXT }), 'a list of texts by segment'),
      notes: listOf(objectOf({ unit: ID, before: TEXT, text: TEXT }), 'a list of notes by unit'),
      states: listOf(
        objectOf({
          unit: ID,
          before: oneOf(REVIEW_STATES),
          state: oneOf(REVIEW_STATES),
        }),
        'a list of review states by unit',
      ),
    },
    'work.replace': {
      work: ID,
      places: OFFSET,
      texts: listOf(objectOf({ segment: ID, before: TEXT, text: TEXT }), 'a list of texts by segment'),
    },
    'work.date': {
      work: ID,
      date: { name: 'a text or null', is: (value) => value === null || TEXT.is(value) },
    },
    'work.sign': { work: ID, reader: TEXT, reading: oneOf(['first', 'second']), remark: TEXT },
  }

/** What is meant by these depends on the order of the rows. */
const NEED_ORDER: ReadonlySet<CommandKind> = new Set([
  ...(['column.shift', 'gap.insert', 'gap.remove', 'unit.accept-above'] as const),
])

/**
 * A command as it came from outside, once its fields are known to be what the kind has. What is wrong is a
 * `Refusal('bad-argument')`. Whether what it names exists, and can be done, is for its plan to say.
 */
export function checkCommand(value: unknown): Command {
  if (!isRecord(value)) throw new Refusal('bad-argument', inEnglishOnly('a command is an object with a kind'))
  const { kind, pivot, ...given } = value
  if (typeof kind !== 'string' || !isKind(kind))
    throw new Refusal('bad-argument', inEnglishOnly(`there is no command ${shown(kind)}`))
  const fields = new Map<string, Shape>(Object.entries(FIELDS[kind]))
  const order = NEED_ORDER.has(kind) ? ID : optional(ID)
  if (!order.is(pivot))
    throw new Refusal(
      'bad-argument',
      inEnglishOnly(`pivot of ${kind} must be ${order.name}, not ${shown(pivot)}`),
    )
  for (const field of Object.keys(given))
    if (!fields.has(field)) throw new Refusal('bad-argument', inEnglishOnly(`${kind} has no ${shown(field)}`))
  for (const [field, shape] of fields)
    if (!shape.is(given[field]))
      throw new Refusal(
        'bad-argument',
        inEnglishOnly(`${field} of ${kind} must be ${shape.name}, not ${shown(given[field])}`),
      )
  // Just checked, field by field, against the table of its kind.
  return value as unknown as Command
}

/** Whether a value from outside is what a person can say of how sentences are cut. */
export function isSegmentOptions(value: unknown): value is SegmentOptions {
  return objectOf(SEGMENTATION).is(value)
}

function isKind(kind: string): kind is CommandKind {
  return Object.hasOwn(FIELDS, kind)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function listOf(item: Shape, name: string): Shape {
  return { name, is: (value) => Array.isArray(value) && value.every((one) => item.is(one)) }
}

function oneOf(values: readonly (string | null)[]): Shape {
  return {
    name: values.map((value) => value ?? 'null').join(' or '),
    is: (value) => values.some((one) => one === value),
  }
}

function optional({ name, is }: Shape): Shape {
  return { name, is: (value) => value === undefined || is(value) }
}

function objectOf(fields: Readonly<Record<string, Shape>>, name = 'an object'): Shape {
  const all = Object.entries(fields)
  return { name, is: (value) => isRecord(value) && all.every(([field, { is }]) => is(value[field])) }
}

const LONGEST = 60

/** A value in one short line. */
function shown(value: unknown): string {
  if (value === undefined) return 'missing'
  const text = typeof value === 'number' || typeof value === 'bigint' ? String(value) : JSON.stringify(value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
