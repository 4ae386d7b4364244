import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { lexiconLanguage } from '#shared/align/lexicon'
import type { Lexicon, Lexicons } from '#shared/align/lexicon'
import { lexiconsOf, readLexicon } from '#shared/align/lexicon-format'
import { Refusal } from '#shared/errors'
import { installFolder } from '#main/install-folder'

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
    throw new Refusal('bad-input', `${file} is damaged: install Parallax again`)
  }
}

let installed: Lexicons | undefined

/** The lexicons that come with Parallax, shared by all that runs in this thread. */
export function installedLexicons(): Lexicons {
  installed ??= createLexicons(join(installFolder(), 'resources/lexicons'))
  return installed
}
