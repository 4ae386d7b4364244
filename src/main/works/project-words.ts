import { asTermLists, NO_EDITS } from '#shared/align/lexicon-edits'
import { lexiconLanguage } from '#shared/align/lexicon'
import type { AcceptedTexts, ProjectWords } from '#shared/align/project-words'
import type { LanguageTag, WorkId } from '#shared/model'
import type { AcceptedUnit } from '#main/db/accepted'
import type { Store } from '#main/db/store'

/** Accepted units that teach, the newest: more say the same words again. */
const MOST = 5000

/**
 * What the project knows of words of these languages, two by two in their order. The accepted units of `except` do not
 * count: where they are anchors they teach already, and would count twice.
 */
export function projectWords(
  store: Store,
  languages: readonly LanguageTag[],
  except: WorkId | null = null,
): ProjectWords {
  const { lexicon, packs } = store.settings()
  const { added, forbidden } = lexicon ?? NO_EDITS
  const units = store.acceptedUnits(MOST, except)
  return {
    ...(packs && { packs }),
    files: store.lexicons.list().flatMap(({ lists }) => lists),
    added: asTermLists(added),
    forbidden: asTermLists(forbidden),
    accepted: languages.flatMap((from, n) =>
      languages.slice(n + 1).flatMap((to) => textsIn(units, from, to)),
    ),
  }
}

function textsIn(units: readonly AcceptedUnit[], from: LanguageTag, to: LanguageTag): AcceptedTexts[] {
  const textIn = (unit: AcceptedUnit, lang: LanguageTag): string | undefined =>
    [...unit].find(([tag]) => lexiconLanguage(tag) === lexiconLanguage(lang))?.[1]
  const texts = units.flatMap((unit) => {
    const [source, target] = [textIn(unit, from), textIn(unit, to)]
    return source === undefined || target === undefined ? [] : [{ source, target }]
  })
  return lexiconLanguage(from) === lexiconLanguage(to) ? [] : [{ languages: [from, to], texts }]
}
