import { distance } from 'fastest-levenshtein'
import { readFileName, type FileName } from '#shared/import/file-name'
import { lengthsFit, numberAnchors, sharedAnchors, type Fingerprint } from '#shared/import/fingerprint'
import { foldName } from '#shared/text/normalise'
import type { LanguageTag } from '#shared/model'
import { say, type Message } from '#shared/words/message'

/** A file as far as it matters for what work it belongs to. */
export interface GroupingFile {
  /** Name with the folders it was in, below the one that was chosen. */
  readonly path: string
  /** Languages of the versions in it. */
  readonly langs: readonly LanguageTag[]
  readonly fingerprint: Fingerprint
}

/** Files that are taken for versions of one work. */
export interface FileGroup {
  /** Name of the work, unlike those of the other groups. */
  readonly name: string
  readonly files: readonly GroupedFile[]
}

interface GroupedFile {
  /** Place of the file in the list that was grouped. */
  readonly file: number
  /** Why it is in this group, for a person. */
  readonly why: Message
}

interface Named extends GroupingFile {
  readonly name: FileName
  readonly key: string
  readonly anchors: Int32Array
}

interface Link {
  readonly files: readonly [number, number]
  readonly score: number
  /** As told of each of the two. */
  readonly why: readonly [Message, Message]
}

const ALIKE = 0.65
/** Numbers and names that two texts must share, at least, with the part of the fewer ones that is: one is enough. */
const SHARED = [
  [5, 0.4],
  [3, 0.75],
] as const
/** Texts with so many numbers and names that hardly share any are of other matter, whatever their names. */
const TELLING = 8
const STRANGE = 0.1
const SAME = say('joining.sameName')
const ALONE = say('joining.onlyOne')
/** Beyond this many files texts are no longer compared each with each. */
const MOST_COMPARED = 300

/**
 * Puts files together that look like versions of one work: by their names without the words for languages, by
 * names that are alike, by the numbers and names their texts share, or because there is just one file a language.
 * No group holds two files with the same language. Groups come in the order of their first files.
 */
export function groupFiles(files: readonly GroupingFile[]): FileGroup[] {
  const anchors = numberAnchors(files.map(({ fingerprint }) => fingerprint))
  const named = files.map((file, n): Named => {
    const name = readFileName(file.path, file.langs)
    return {
      ...file,
      name,
      anchors: anchors[n] ?? new Int32Array(),
      key: `${foldName(name.folder)}/${keyOf(name.stem)}`,
    }
  })
  const groupOf = named.map((_, n) => n)
  const why = new Map<number, Message>()
  const members = (group: number): number[] => named.flatMap((_, n) => (groupOf[n] === group ? [n] : []))
  const langsOf = (group: number): Set<string> =>
    new Set(members(group).flatMap((n) => (named[n]?.langs ?? []).map((lang) => lang.toLowerCase())))
  for (const {
    files: [a, b],
    why: reason,
  } of linksOf(named).sort((x, y) => y.score - x.score)) {
    const [left = a, right = b] = [groupOf[a], groupOf[b]].sort((x, y) => (x ?? 0) - (y ?? 0))
    if (left === right) continue
    const taken = langsOf(left)
    if ([...langsOf(right)].some((lang) => taken.has(lang))) continue
    for (const n of members(right)) groupOf[n] = left
    for (const [n, said] of [
      [a, reason[0]],
      [b, reason[1]],
    ] as const)
      if (!why.has(n)) why.set(n, said)
  }
  const groups = [...new Set(groupOf)].map(members)
  const names = distinctNames(groups.map((group) => nameOf(group.flatMap((n) => named[n] ?? []))))
  return groups.map((group, n) => ({
    name: names[n] ?? '',
    files: group.map((file) => ({ file, why: why.get(file) ?? say('joining.noOther') })),
  }))
}

/** All links worth following, each with how much it says. */
function linksOf(files: readonly Named[]): Link[] {
  const links: Link[] = []
  const byKey = new Map<string, number[]>()
  files.forEach(({ key }, n) => byKey.set(key, [...(byKey.get(key) ?? []), n]))
  for (const same of byKey.values())
    for (const [i, a] of same.entries())
      for (const b of same.slice(i + 1)) links.push({ files: [a, b], score: 2, why: [SAME, SAME] })
  if (files.length > MOST_COMPARED) return links
  const alone = oneALanguage(files)
  files.forEach((a, i) => {
    files.slice(i + 1).forEach((b, n) => {
      const link = linkOf(a, b, alone)
      if (link !== null) links.push({ files: [i, i + 1 + n], ...link })
    })
  })
  return links
}

function linkOf(a: Named, b: Named, alone: boolean): Omit<Link, 'files'> | null {
  if (a.key === b.key || a.langs.length === 0 || b.langs.length === 0) return null
  // Two files in one language are never in one group.
  if (a.langs.some((lang) => b.langs.some((other) => other.toLowerCase() === lang.toLowerCase()))) return null
  if (!lengthsFit(a.fingerprint, b.fingerprint)) return null
  const { shared, part } = sharedAnchors(a.anchors, b.anchors)
  const fewest = Math.min(a.anchors.length, b.anchors.length)
  if (fewest >= TELLING && part < STRANGE) return null
  const like = (other: Named): Message => say('joining.namedLike', { name: baseName(other.path) })
  const likeness = likenessOf(a.name.stem, b.name.stem)
  if (likeness >= ALIKE && numbersOf(a.name.stem) === numbersOf(b.name.stem))
    return { score: 1 + likeness / 2, why: [like(b), like(a)] }
  const shares = (other: Named): Message =>
    say('joining.shares', { count: shared, name: baseName(other.path) })
  if (SHARED.some(([least, share]) => shared >= least && part >= share))
    return { score: part, why: [shares(b), shares(a)] }
  return alone ? { score: 0.1, why: [ALONE, ALONE] } : null
}

/** Whether each language is in one file only, and there are few enough of them to be one work. */
function oneALanguage(files: readonly Named[]): boolean {
  const all = files.flatMap(({ langs }) => langs.map((lang) => lang.toLowerCase()))
  return files.length <= 6 && all.length > 1 && new Set(all).size === all.length && !all.includes('und')
}

function likenessOf(a: string, b: string): number {
  const [x, y] = [keyOf(a), keyOf(b)]
  const length = Math.max(x.length, y.length)
  return length < 4 ? 0 : 1 - distance(x, y) / length
}

/** A stem as stems are compared: its words, folded. */
function keyOf(stem: string): string {
  return (foldName(stem).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}

function numbersOf(stem: string): string {
  return (stem.match(/\d+/gu) ?? []).map(Number).join(' ')
}

/** The stem of the first file that has one; its folder where only languages name the files. */
function nameOf(files: readonly Named[]): string {
  const stem = files.map(({ name }) => name.stem).find((one) => one !== '')
  return stem ?? (baseName(files[0]?.name.folder ?? '') || 'import')
}

function baseName(path: string): string {
  return path.split(/[/\\]/u).at(-1) ?? path
}

/** The names, those that came before with a number. */
export function distinctNames(names: readonly string[], taken: readonly string[] = []): string[] {
  const used = new Set(taken)
  return names.map((name) => {
    let free = name
    for (let n = 2; used.has(free); n++) free = `${name} ${n}`
    used.add(free)
    return free
  })
}
