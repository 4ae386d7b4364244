import { Refusal } from '#shared/errors'
import { asWritten } from '#shared/exchange/review/cell'
import { originOf, writeOrigin } from '#shared/exchange/review/key'
import { unitsIn, type OutOfScope, type ReviewScope, type ScopedUnit } from '#shared/exchange/review/scope'
import type { ReviewWork } from '#shared/exchange/review/work'
import { sideText } from '#shared/exchange/xliff/side'
import { beginXliff12, writeUnit12 } from '#shared/exchange/xliff/write-1'
import { beginXliff21, writeUnit21 } from '#shared/exchange/xliff/write-2'
import type { LanguageTag, UnitId } from '#shared/model'
import { XmlWriter } from '#shared/xml/writer'
import { say } from '#shared/words/message'

/** What the head of a file says. */
export interface XliffHead {
  /** See `writeOrigin`; it stands as the name of the original. */
  readonly origin: string
  readonly source: LanguageTag
  readonly target: LanguageTag
  /** Version of Parallax. */
  readonly toolVersion: string
}

interface Version {
  /** Writes all up to the first unit and returns the elements that are open then. */
  readonly begin: (xml: XmlWriter, head: XliffHead) => number
  readonly unit: (xml: XmlWriter, unit: ScopedUnit, langs: readonly [LanguageTag, LanguageTag]) => void
}

const VERSIONS: Readonly<Record<'1.2' | '2.1', Version>> = {
  '1.2': { begin: beginXliff12, unit: writeUnit12 },
  '2.1': { begin: beginXliff21, unit: writeUnit21 },
}

const CHUNK = 1 << 16

/** Why a unit is in no XLIFF: the reasons of any review form, and `gap`, where there is no source to translate. */
export type OutOfXliff = OutOfScope | 'gap'

/**
 * Writes two versions of a work as XLIFF 1.2 (OASIS, 2008) or 2.1 (OASIS, 2018), the first of the scope as the
 * source: chunks of text, to be encoded as UTF-8. A unit whose source is a gap stays out; one whose target is, has
 * yet to be translated. `told` hears of each unit that is written, `out` of the others. Returns the characters dropped.
 */
export function* writeXliff(
  work: ReviewWork,
  scope: ReviewScope,
  version: '1.2' | '2.1',
  toolVersion: string,
  told: (unit: UnitId) => void,
  out: (unit: UnitId, why: OutOfXliff) => void,
): Generator<string, number> {
  const langs = scope.versions.map((place) => work.versions[place]?.lang ?? '')
  const [source, target] = langs
  if (source === undefined || target === undefined || langs.length !== 2)
    throw new Refusal('bad-argument', say('writing.xliffPair'))
  const { begin, unit: writeUnit } = VERSIONS[version]
  const xml = new XmlWriter()
  const origin = writeOrigin(originOf(work, scope))
  const open = begin(xml, { origin, source, target, toolVersion })
  let units = 0
  for (const unit of unitsIn(work.units, scope, out)) {
    if (asWritten(sideText(source, unit.members[0] ?? []).text) === '') {
      out(unit.id, 'gap')
      continue
    }
    writeUnit(xml, unit, [source, target])
    units++
    told(unit.id)
    if (xml.pending >= CHUNK) yield xml.take()
  }
  if (units === 0)
    throw new Refusal('bad-argument', say('writing.noSource', { name: work.name, lang: source }))
  for (let n = 0; n < open; n++) xml.endLine()
  xml.text('\n')
  yield xml.take()
  return xml.dropped
}
