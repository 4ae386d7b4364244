import { describe, expect, it } from 'vitest'
import type { Lexicons } from '#shared/align/lexicon'
import { alignPair } from '#support/align-pair'
import { learnPairs, learntLexicons } from '#shared/align/project-lexicon'
import type { AcceptedText } from '#shared/align/project-lexicon'
import { tokenise } from '#shared/text/tokens'

/** Words of two languages that nobody knows: `kel` renders `bor` and so on, in the order of the other language. */
const WORDS: Readonly<Record<string, string>> = {
  borum: 'kelta',
  danif: 'mopsu',
  fenil: 'garuk',
  goral: 'pitem',
  hupas: 'lonver',
  jatix: 'sarbi',
}
const say = (words: readonly string[]): AcceptedText => ({
  source: `${words.join(' ')}.`,
  target: `${words
    .map((word) => WORDS[word] ?? word)
    .toReversed()
    .join(' ')}.`,
})
const names = Object.keys(WORDS)
/** Every three neighbours of the list, twice. */
const ACCEPTED = [...names, ...names].map((_, n) =>
  say([0, 1, 2].map((step) => names[(n + step) % names.length] ?? '')),
)

const none: Lexicons = () => null

describe('the lexicon that a project learns', () => {
  it('holds the words of accepted units that render each other, with how many units hold both', () => {
    const { pairs, shown } = learnPairs(['en', 'fr'], ACCEPTED, none, tokenise)
    for (const [word, other] of Object.entries(WORDS)) {
      const own = pairs.filter(({ source }) => source === word.slice(0, 6))
      const best = own.toSorted((a, b) => b.forward - a.forward)[0]
      expect([best?.target, best?.units]).toEqual([other.slice(0, 6), 6])
      expect(shown.source.get(word.slice(0, 6))).toBe(word)
      expect(shown.target.get(other.slice(0, 6))).toBe(other)
    }
  })

  it('holds nothing without accepted units, and nothing that one unit alone shows', () => {
    expect(learnPairs(['en', 'fr'], [], none, tokenise).pairs).toEqual([])
    expect(learnPairs(['en', 'fr'], [say(names)], none, tokenise).pairs).toEqual([])
  })

  it('lets an aligner link what only those words can link, in another document', () => {
    // Two sentences are one in the second text. All are alike in length: which two, only words can tell.
    const pairs = names.map((word) => say([word, word]))
    const source = pairs.map((pair) => pair.source)
    const [goral = '', hupas = ''] = names.slice(3, 5)
    const target = [...pairs.map((pair) => pair.target)]
    target.splice(3, 2, say([goral, hupas]).target)
    const align = (told: Lexicons): (readonly [number[], number[]])[] =>
      alignPair(
        { lang: 'en', texts: source },
        { lang: 'fr', texts: target },
        { tokenise, hints: { told } },
      ).map((bead) => [[...bead.source], [...bead.target]])
    const right = [
      [[0], [0]],
      [[1], [1]],
      [[2], [2]],
      [[3, 4], [3]],
      [[5], [4]],
    ]
    expect(align(none)).not.toEqual(right)
    const told = learntLexicons([learnPairs(['en', 'fr'], ACCEPTED, none, tokenise)])
    expect(align(told)).toEqual(right)
  })
})
