import type { CheckContext } from '#shared/check/context'
import { knownNames } from '#shared/check/names/known-name-reader'
import { namesOf } from '#shared/check/names/name-words'
import type { PlacedName } from '#shared/check/names/renderings'
import { isTelling, soundOfWord } from '#shared/check/names/sounds'

/** `爱莉安娜·格兰德（Ariana Grande）`: the name in letters says surer who is meant. */
const GLOSSED =
  /^\p{Script=Han}{0,3}(?:[·•・‧]\p{Script=Han}{1,8}){0,2}\s*[(（]\s*\p{Lu}[\p{Script=Latin}\p{M} .·'’-]+[)）]/u

const noNames = ({ work }: CheckContext): Map<number, readonly PlacedName[]>[] =>
  work.versions.map(() => new Map<number, readonly PlacedName[]>())

/** The names of a segment: those of the tables, and others that are written as names and can be told by their sound. */
export function placedNames(context: CheckContext, version: number, segment: number): readonly PlacedName[] {
  const known = context.once(noNames)[version]
  const names = known?.get(segment) ?? readNames(context, version, segment)
  known?.set(segment, names)
  return names
}

function readNames(context: CheckContext, version: number, segment: number): PlacedName[] {
  const { text } = context.segment(version, segment)
  const lang = context.work.versions[version]?.lang ?? ''
  const listed = knownNames(context, version, segment)
  const known = listed.filter(({ kind }) => kind !== 'term').map(
    ({ start, end, ids, kind }): PlacedName => ({
      version, segment, start, end, form: text.slice(start, end), kind: 'known', ids, listed: kind === 'place' ? kind : 'organisation',
      sound: /^\p{Script=Han}/u.test(text.slice(start)) ? null : soundOfWord(text.slice(start, end), lang),
      initial: false, run: [start, end],
    }),
  ) // prettier-ignore
  const isTaken = (start: number, end: number): boolean =>
    listed.some((other) => start < other.end && other.start < end)
  const { words, han } = namesOf(context, version, segment)
  const others = words
    .filter(({ start, end, capital }) => capital && !isTaken(start, end))
    .map(({ start, end, form, initial }): PlacedName => ({
      version,
      segment,
      start,
      end,
      form,
      kind: 'word',
      ids: [],
      listed: null,
      sound: soundOfWord(form, lang),
      initial,
      run: [start, end],
    })) // prettier-ignore
    .filter(({ sound }) => sound !== null && isTelling(sound))
  const heard = han
    .filter(({ start, end }) => !isTaken(start, end) && !GLOSSED.test(text.slice(end)))
    .map(({ start, end, run }): PlacedName => ({ version, segment, start, end, form: text.slice(start, end), kind: 'han', ids: [], listed: null, sound: null, initial: false, run })) // prettier-ignore
  return [...known, ...others, ...heard].sort((a, b) => a.start - b.start)
}
