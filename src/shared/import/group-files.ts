import { distance } from 'fastest-levenshtein'
import { readFileName, type FileName } from '#shared/import/file-name'
import { lengthsFit, sharedAnchors, type Fingerprint } from '#shared/import/fingerprint'
import { foldName } from '#shared/import/language-words'
import type { LanguageTag } from '#shared/model'

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

export interface GroupedFile {
  /** Place of the file in the list that was grouped. */
  readonly file: number
  /** Why it is in this group, for a person. */
  readonly why: string
}

interface Named extends GroupingFile {
  readonly name: FileName
  readonly key: string
}

interface Link {
  readonly files: readonly [number, number]
  readonly score: number
  readonly why: string
}

const ALIKE = 0.6
const SHARED = 5
const SHARED_PART = 0.4
/** Beyond this many files texts are no longer compared each with each. */
const MOST_COMPARED = 300

/**
 * Puts files together that look like versions of one work: by their names without the words for languages, by
 * names that are alike, by the numbers and names their texts share, or because there is just one file a language.
 * No group holds two files with the same language. Groups come in the order of their first files.
 */
export function groupFiles(files: readonly GroupingFile[]): FileGroup[] {
  const named = files.map((file): Named => {
    const name = readFileName(file.path, file.langs)
    return { ...file, name, key: `${foldName(name.folder)}/${keyOf(name.stem)}` }
  })
  const groupOf = named.map((_, n) => n)
  const why = new Map<number, string>()
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
    for (const n of [a, b]) if (!why.has(n)) why.set(n, reason)
  }
  const groups = [...new Set(groupOf)].map(members)
  const names = distinctNames(groups.map((group) => nameOf(group.flatMap((n) => named[n] ?? []))))
  return groups.map((group, n) => ({
    name: names[n] ?? '',
    files: group.map((file) => ({ file, why: why.get(file) ?? 'no other file is like it' })),
  }))
}

/** All links worth following, each with how much it says. */
function linksOf(files: readonly Named[]): Link[] {
  const links: Link[] = []
  const byKey = new Map<string, number[]>()
  files.forEach(({ key }, n) => byKey.set(key, [...(byKey.get(key) ?? []), n]))
  for (const same of byKey.values())
    for (const [i, a] of same.entries())
      for (const b of same.slice(i + 1))
        links.push({ files: [a, b], score: 2, why: 'same name but for the language' })
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
  const fit = lengthsFit(a.fingerprint, b.fingerprint)
  const likeness = likenessOf(a.name.stem, b.name.stem)
  const sameNumbers = numbersOf(a.name.stem) === numbersOf(b.name.stem)
  if (fit && sameNumbers && likeness >= ALIKE)
    return {
      score: 1 + likeness / 2,
      why: `named like ${baseName((a.path.length <= b.path.length ? a : b).path)}`,
    }
  const { shared, part } = sharedAnchors(a.fingerprint, b.fingerprint)
  if (fit && shared >= SHARED && part >= SHARED_PART)
    return { score: part, why: `shares ${shared} numbers and names with another file` }
  return alone && fit ? { score: 0.1, why: 'the only file in its language' } : null
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

/** The shortest stem of a group; its folder where only languages name the files. */
function nameOf(files: readonly Named[]): string {
  const stems = files.map(({ name }) => name.stem).filter((stem) => stem !== '')
  const [first, ...others] = stems
  if (first === undefined) return baseName(files[0]?.name.folder ?? '') || 'import'
  return others.reduce((best, stem) => (stem.length < best.length ? stem : best), first)
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
