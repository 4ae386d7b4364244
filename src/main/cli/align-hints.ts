import { basename } from 'node:path'
import type { Command } from 'commander'
import type { Vectors } from '#shared/align/embeddings'
import { readNpy } from '#shared/align/npy'
import type { TermList } from '#shared/align/term-list'
import { Refusal } from '#shared/errors'
import type { PlainWork } from '#shared/plain'
import { inEnglishOnly } from '#shared/words/message'
import { readBytes } from '#main/files/read-file'
import { lexiconOfBytes } from '#main/works/add-lexicon'

/** What an aligner is told besides the texts, as it stands on the command line. */
export interface HintOptions {
  readonly lexicon?: readonly string[]
  readonly embeddings?: readonly string[]
}

export function addHintOptions(command: Command): Command {
  return command
    .option(
      '--lexicon <file>',
      'words to be used: a table "word TAB word [TAB weight]" (zh-en.tsv), TBX, or a dictionary of hunalign (en-hu.dic); may be given several times',
      (file: string, before: readonly string[] | undefined) => [...(before ?? []), file],
    )
    .option(
      '--embeddings <files>',
      'a vector for each segment, as A.npy,B.npy in the order of the versions: similarities join the score',
      (value: string) => value.split(','),
    )
}

/** The lists of words in the files; for those that do not say their languages, these are the first two. */
export async function readLexicons(
  { lexicon = [] }: HintOptions,
  langs: readonly string[],
  path: (name: string) => string,
): Promise<TermList[]> {
  const [source, target, ...others] = langs
  const two = source !== undefined && target !== undefined && others.length === 0
  const lists = await Promise.all(
    lexicon.map(async (name) =>
      lexiconOfBytes(basename(name), await readBytes(path(name)), two ? [source, target] : null),
    ),
  )
  return lists.flat()
}

/** The vectors of each version. Throws `Refusal` that names the file where it does not fit its version. */
export async function readVectors(
  { embeddings }: HintOptions,
  { versions }: PlainWork,
  path: (name: string) => string,
): Promise<Vectors[] | undefined> {
  if (embeddings === undefined) return undefined
  if (embeddings.length !== versions.length)
    throw new Refusal(
      'bad-argument',
      inEnglishOnly(`--embeddings names ${embeddings.length} files for ${versions.length} versions`),
    )
  const read = await Promise.all(embeddings.map(async (name) => readOne(name, await readBytes(path(name)))))
  const width = read[0]?.width
  read.forEach((vectors, n) => {
    const { lang = '', segments = [] } = versions[n] ?? {}
    const name = embeddings[n] ?? ''
    if (vectors.rows !== segments.length)
      throw new Refusal(
        'bad-input',
        inEnglishOnly(
          `${name} has ${vectors.rows} rows, but ${lang} has ${segments.length} segments: one row a segment is needed`,
        ),
      )
    if (vectors.width !== width)
      throw new Refusal(
        'bad-input',
        inEnglishOnly(
          `${name} has ${vectors.width} columns, but ${embeddings[0] ?? ''} has ${width ?? 0}: all must be of one model`,
        ),
      )
  })
  return read
}

function readOne(name: string, bytes: Uint8Array): Vectors {
  try {
    return readNpy(bytes)
  } catch (error) {
    if (error instanceof Refusal)
      throw new Refusal(error.code, inEnglishOnly(`cannot read ${name}: ${error.message}`))
    throw error
  }
}
