import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LanguageTag } from '#shared/model'
import type { Members } from '#shared/plain'
import { exists } from '#main/files/read-file'
import { Json } from '#main/files/json'

/** A version as links see it: the shown texts of its segments in order. */
export interface LinkedVersion {
  readonly lang: LanguageTag
  readonly texts: readonly string[]
}

/**
 * The links of `links.json` in a work's folder that somebody reviewed by hand; empty when there is no such file.
 * A segment is named by its 0-based number and by how its text begins. Throws `Refusal` that names the place
 * when a segment does not exist, begins otherwise, or stands in two units: then the text was cut otherwise
 * than when it was reviewed, and the link must be looked at again.
 */
export async function readReviewedLinks(
  folder: string,
  versions: readonly LinkedVersion[],
): Promise<readonly Members[]> {
  const file = join(folder, 'links.json')
  if (!(await exists(file))) return []
  return reviewedLinks(Json.parse(await readFile(file, 'utf8'), file), versions)
}

function reviewedLinks(json: Json, versions: readonly LinkedVersion[]): readonly Members[] {
  const taken = new Set<string>()
  const { units } = json.object(['about', 'units'])
  return json
    .required(units, 'units')
    .items()
    .map((unit) => {
      const { members } = unit.object(['why', 'members'])
      const byLang = unit.required(members, 'members').entries()
      for (const [lang, place] of Object.entries(byLang)) {
        if (!versions.some((version) => version.lang === lang))
          throw place.wrong(`the work has no version ${lang}`)
      }
      return versions.map((version) =>
        (byLang[version.lang]?.items() ?? [])
          .map((place) => reviewedSegment(place, version, taken))
          .sort((a, b) => a - b),
      )
    })
}

function reviewedSegment(place: Json, { lang, texts }: LinkedVersion, taken: Set<string>): number {
  const members = place.object(['segment', 'begins'])
  const segment = place.required(members.segment, 'segment').index()
  const begins = place.required(members.begins, 'begins').string()
  const text = texts[segment]
  if (text === undefined)
    throw place.wrong(`${lang} has ${texts.length} segments, there is no number ${segment}`)
  if (!text.startsWith(begins))
    throw place.wrong(
      `segment ${segment} of ${lang} begins "${text.slice(0, begins.length)}", not "${begins}"`,
    )
  const name = `${lang} ${segment}`
  if (taken.has(name)) throw place.wrong(`segment ${segment} of ${lang} stands in two units`)
  taken.add(name)
  return segment
}
