import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { lexiconLanguage } from '#shared/align/lexicon'
import type { Lexicon, Lexicons } from '#shared/align/lexicon'
import { readLexicon } from '#shared/align/lexicon-format'
import { lexiconsOf } from '#shared/align/lexicon-index'
import { mergedLexicons } from '#shared/align/lexicon-merge'
import { Refusal } from '#shared/errors'
import { simplifiedForms, simplifying } from '#shared/text/simplified'
import { tokenise } from '#shared/text/tokens'
import type { Tokeniser } from '#shared/text/tokens'
import { installFolder } from '#main/install-folder'
import { say } from '#shared/words/message'

/**
 * The lexicons of a folder, each read once, when first asked for. A pair of languages without a file has none.
 * Asking throws Refusal `bad-input` when the file of the pair is damaged.
 */
export function createLexicons(folder: string): Lexicons {
  const files = new Map<string, readonly [Lexicon, Lexicon] | null>()
  const read = (source: string, target: string): readonly [Lexicon, Lexicon] | null => {
    const file = join(folder, `${source}-${target}.lexicon`)
    const known = files.get(file)
    if (known !== undefined) return known
    const lexicons = existsSync(file) ? lexiconsOf(readLexicon(unpack(file))) : null
    files.set(file, lexicons)
    return lexicons
  }
  return (fromTag, toTag) => {
    const from = lexiconLanguage(fromTag)
    const to = lexiconLanguage(toTag)
    return read(from, to)?.[0] ?? read(to, from)?.[1] ?? null
  }
}

function unpack(file: string): Uint8Array {
  try {
    return inflateSync(readFileSync(file))
  } catch {
    throw new Refusal('bad-input', say('project.reinstall', { file }))
  }
}

interface Installed {
  readonly lexicons: Lexicons
  readonly packs: ReadonlyMap<string, Lexicons>
  readonly tokenise: Tokeniser
}

let installed: Installed | undefined

function resources(): Installed {
  if (installed === undefined) {
    const folder = join(installFolder(), 'resources/lexicons')
    const forms = simplifiedForms(readFileSync(join(folder, 'simplified.txt'), 'utf8'))
    installed = {
      lexicons: createLexicons(folder),
      packs: readPacks(join(installFolder(), 'resources/packs')),
      tokenise: simplifying(tokenise, forms),
    }
  }
  return installed
}

/** The packs of lexicons in a folder: each a folder with `pack.json`. None where there is no such folder. */
export function readPacks(folder: string): ReadonlyMap<string, Lexicons> {
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => existsSync(join(folder, name, 'pack.json')))
    : []
  return new Map(names.sort().map((name) => [name, createLexicons(join(folder, name))]))
}

/** The packs that are installed, by name: lexicons with licences of their own, which may be left out. */
export function installedPacks(): string[] {
  return [...resources().packs.keys()]
}

/**
 * What the aligner is given: the lexicons that come with Parallax, and the tokeniser that finds their words.
 * @param packs the packs to read besides, all by default; one that is not installed is passed over, so that a project can
 *   be opened where it is missing.
 */
export function alignerResources(packs: readonly string[] = installedPacks()): {
  readonly lexicons: Lexicons
  readonly tokenise: Tokeniser
} {
  const { lexicons, packs: known, tokenise: cut } = resources()
  return {
    lexicons: mergedLexicons([lexicons, ...packs.flatMap((name) => known.get(name) ?? [])]),
    tokenise: cut,
  }
}
