import { readDic } from '#shared/align/lexicon-readers/dic'
import { readTbx } from '#shared/align/lexicon-readers/tbx'
import { readWordTable } from '#shared/align/lexicon-readers/tsv'
import type { TermList } from '#shared/align/term-list'
import { Refusal } from '#shared/errors'
import type { LanguageTag } from '#shared/model'
import { say } from '#shared/words/message'

/** Two tags at the end of a name, as in `my words.zh-en.tsv`. */
const IN_NAME = /(?:^|[^A-Za-z])([a-z]{2,3})[-_]([a-z]{2,3})$/u

/**
 * Reads a lexicon of a person by the end of its name: `.tsv` or `.txt`, `.dic` of hunalign, `.tbx` or `.xml`. TBX says
 * its languages; a table may in its first line; else the name does (`zh-en.dic`), or else they are `languages`.
 * @throws Refusal `bad-input` that names file, line and reason.
 */
export function readLexiconFile(
  name: string,
  text: string,
  languages: readonly [LanguageTag, LanguageTag] | null = null,
): TermList[] {
  const [, stem = name, ending = ''] = /^(.*)\.([^.]*)$/su.exec(name) ?? []
  const lists = listsOf(name, ending.toLowerCase(), text, languagesIn(stem) ?? languages)
  if (lists.every(({ pairs }) => pairs.length === 0))
    throw new Refusal('bad-input', say('files.cannotRead', { name, why: say('files.noPairs') }))
  return lists
}

function listsOf(
  name: string,
  ending: string,
  text: string,
  languages: readonly [LanguageTag, LanguageTag] | null,
): TermList[] {
  const known = (own: readonly [LanguageTag, LanguageTag] | null): TermList['languages'] => {
    const found = own ?? languages
    if (found === null)
      throw new Refusal(
        'bad-input',
        say('files.cannotRead', { name, why: say('files.noLanguages', { ending }) }),
      )
    return found
  }
  switch (ending) {
    case 'tsv':
    case 'txt': {
      const table = readWordTable(name, text)
      return [{ languages: known(table.languages), pairs: table.pairs }]
    }
    case 'dic':
      return [{ languages: known(null), pairs: readDic(name, text) }]
    case 'tbx':
    case 'xml':
      return readTbx(name, text)
    default:
      throw new Refusal('bad-input', say('files.cannotRead', { name, why: say('files.lexiconForms') }))
  }
}

function languagesIn(stem: string): [LanguageTag, LanguageTag] | null {
  const [, source, target] = IN_NAME.exec(stem) ?? []
  return source === undefined || target === undefined ? null : [source, target]
}
