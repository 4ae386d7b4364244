import type {
  AlignedEvent,
  AlignedHeader,
  AlignedReader,
  AlignedText,
  AlignedUnit,
} from '#shared/exchange/aligned'
import { type TmxEvent, type TmxHeader, TmxReader, type TmxUnit } from '#shared/exchange/tmx/read'
import type { ReviewState } from '#shared/model'

const OURS = 'x-parallax-'
const STATES: readonly ReviewState[] = ['accepted', 'doubtful']

/** Reads TMX as aligned units. */
export class AlignedTmx implements AlignedReader {
  readonly #reader = new TmxReader()

  push(chunk: string): readonly AlignedEvent[] {
    return this.#reader.push(chunk).map(eventOf)
  }

  close(): readonly AlignedEvent[] {
    return this.#reader.close().map(eventOf)
  }
}

function eventOf(event: TmxEvent): AlignedEvent {
  return event.kind === 'header'
    ? { kind: 'header', header: headerOf(event.header) }
    : { kind: 'unit', unit: unitOf(event.unit) }
}

function headerOf({ version, attributes, notes, props }: TmxHeader): AlignedHeader {
  const srclang = attributes['srclang'] ?? '*all*'
  return {
    ...{ format: `TMX ${version}`, attributes, notes, props },
    srclang: srclang.toLowerCase() === '*all*' ? null : srclang.replaceAll('_', '-'),
  }
}

/**
 * What Parallax itself wrote is taken back from its props: the state a person gave the unit, the confidence.
 * A note on one variant is one on the unit that names the language.
 */
function unitOf({ tuid, attributes, notes, props, variants }: TmxUnit): AlignedUnit {
  const ours = new Map(
    props
      .filter(({ type }) => type.startsWith(OURS))
      .map(({ type, text }) => [type.slice(OURS.length), text]),
  )
  const confidence = Number(ours.get('confidence') ?? NaN)
  return {
    id: tuid,
    attributes,
    props: props.filter(({ type }) => !type.startsWith(OURS)),
    notes: [...notes, ...variants.flatMap(({ lang, notes: own }) => own.map((note) => `${lang}: ${note}`))],
    texts: variants.map(({ lang, text, codes, attributes: about, props: own }): AlignedText => ({
      ...{ lang, text, codes, attributes: about, props: own },
    })),
    state: STATES.find((state) => state === ours.get('state')) ?? 'unreviewed',
    confidence: confidence >= 0 && confidence <= 1 ? confidence : null,
    paragraph: attributes['segtype'] === 'block' || attributes['segtype'] === 'paragraph',
  }
}
