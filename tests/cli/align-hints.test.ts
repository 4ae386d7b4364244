import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { npyBytes } from '#support/npy'
import { temporaryFolder } from '#support/project'
import { seededRandom } from '#support/random'
import { cli } from '#support/run-cli'
import { writeWrongLines } from '#support/wrong-lines'

const WORDS = [
  ['borum', 'kelta'],
  ['danif', 'mopsu'],
  ['fenil', 'garuk'],
  ['goral', 'pitem'],
  ['hupas', 'lonve'],
  ['jatix', 'sarbi'],
] as const

/** Six sentences of which two are one in the other language: which, only words (or vectors) tell. */
function writeTexts(folder: string): string[] {
  const twice = (n: number, side: 0 | 1): string => `${WORDS[n]?.[side] ?? ''} ${WORDS[n]?.[side] ?? ''}.`
  const files = ['a.en', 'a.tr'].map((name) => join(folder, name))
  const [en = '', tr = ''] = files
  writeFileSync(en, WORDS.map((_, n) => `${twice(n, 0)}\n`).join(''))
  const merged = `${WORDS[4][1]} ${WORDS[3][1]}.`
  writeFileSync(
    tr,
    [twice(0, 1), twice(1, 1), twice(2, 1), merged, twice(5, 1)].map((line) => `${line}\n`).join(''),
  )
  return [...files, '--segmented', '--langs', 'en,tr']
}
const RIGHT = '[0]:[0]\n[1]:[1]\n[2]:[2]\n[3, 4]:[3]\n[5]:[4]\n'

describe('parallax align --lexicon', () => {
  it('finds links by the words in any number of files', async () => {
    const folder = temporaryFolder()
    const texts = writeTexts(folder)
    expect((await cli(folder, 'align', ...texts)).out).not.toBe(RIGHT)
    writeFileSync(
      join(folder, 'some.tsv'),
      WORDS.slice(0, 3)
        .map((pair) => `${pair.join('\t')}\n`)
        .join(''),
    )
    writeFileSync(
      join(folder, 'rest.en-tr.dic'),
      WORDS.slice(3)
        .map(([en, tr]) => `${tr} @ ${en}\n`)
        .join(''),
    )
    const { out, code } = await cli(
      folder,
      'align',
      ...texts,
      '--lexicon',
      'some.tsv',
      '--lexicon',
      'rest.en-tr.dic',
    )
    expect([code, out]).toEqual([0, RIGHT])
  })

  it('refuses what is no lexicon, with file and line', async () => {
    const folder = temporaryFolder()
    const texts = writeTexts(folder)
    writeFileSync(join(folder, 'bad.tsv'), 'borum\tkelta\nborum kelta\n')
    const { code, error } = await cli(folder, 'align', ...texts, '--lexicon', 'bad.tsv')
    expect(code).toBe(2)
    expect(error).toBe(
      'parallax: cannot read bad.tsv, line 2: there is no tab between a word and its translation\n',
    )
  })
})

describe('parallax align --embeddings', () => {
  const random = seededRandom(11)
  const vector = (): number[] => Array.from({ length: 32 }, () => random() - 0.5)
  const meanings = WORDS.map(vector)
  const sum = (a: readonly number[] = [], b: readonly number[] = []): number[] =>
    a.map((value, k) => value + (b[k] ?? 0))
  const noisy = (of: readonly number[] = []): number[] => of.map((value) => value + 0.1 * (random() - 0.5))
  const target = [meanings[0], meanings[1], meanings[2], sum(meanings[3], meanings[4]), meanings[5]]

  it('finds links by the similarity of vectors, and says so among the reasons', async () => {
    const folder = temporaryFolder()
    const texts = writeTexts(folder)
    writeFileSync(join(folder, 'en.npy'), npyBytes(meanings.map(noisy), { descr: '<f2' }))
    writeFileSync(join(folder, 'tr.npy'), npyBytes(target.map(noisy), { descr: '<f8', major: 2 }))
    const { out } = await cli(folder, 'align', ...texts, '--embeddings', 'en.npy,tr.npy')
    expect(out).toBe(RIGHT)
  })

  it.each([
    ['tr.npy has 4 rows, but tr has 5 segments: one row a segment is needed', target.slice(1), {}],
    [
      'tr.npy has 31 columns, but en.npy has 32: all must be of one model',
      target.map((row) => (row ?? []).slice(1)),
      {},
    ],
    [
      'cannot read tr.npy: its numbers are <i8; float16, float32 or float64, little endian, are taken',
      target,
      { descr: '<i8' },
    ],
  ])('refuses files that do not fit: %s', async (why, rows, how) => {
    const folder = temporaryFolder()
    const texts = writeTexts(folder)
    writeFileSync(join(folder, 'en.npy'), npyBytes(meanings))
    writeFileSync(
      join(folder, 'tr.npy'),
      npyBytes(
        rows.map((row) => row ?? []),
        how,
      ),
    )
    const { code, error } = await cli(folder, 'align', ...texts, '--embeddings', 'en.npy,tr.npy')
    expect([code, error]).toEqual([2, `parallax: ${why}\n`])
  })

  it('takes a file for each version', async () => {
    const folder = temporaryFolder()
    const texts = writeTexts(folder)
    const { code, error } = await cli(folder, 'align', ...texts, '--embeddings', 'en.npy')
    expect([code, error]).toEqual([2, 'parallax: --embeddings names 1 files for 2 versions\n'])
  })
})

describe('parallax align --fast', () => {
  it('takes a first look: no more than four segments are found to be one', async () => {
    const folder = temporaryFolder()
    const lines = Array.from({ length: 20 }, (_, n) => `Article ${n * 37 + 101} says what ${n * 11 + 7} owe.`)
    const merged = [...lines.slice(0, 8), lines.slice(8, 13).join(' '), ...lines.slice(13)]
    writeFileSync(join(folder, 'a.en'), `${lines.join('\n')}\n`)
    writeFileSync(join(folder, 'a.de'), `${merged.join('\n')}\n`)
    const texts = ['a.en', 'a.de', '--segmented', '--langs', 'en,de']
    expect((await cli(folder, 'align', ...texts)).out).toContain('[8, 9, 10, 11, 12]:[8]\n')
    expect((await cli(folder, 'align', ...texts, '--fast')).out).toContain('[8]:[]\n[9, 10, 11, 12]:[8]\n')
  })
})

describe('parallax align on a project', () => {
  async function project(): Promise<string> {
    const folder = temporaryFolder()
    const { files, ladder } = writeWrongLines(folder)
    const lines = [...files, '--ladder', ladder, '--langs', 'en,fr', '--into', 'p.parallax']
    expect((await cli(folder, 'import', ...lines)).code).toBe(0)
    return folder
  }

  it('lists what would change, and changes it unless it is a dry run', async () => {
    const folder = await project()
    const listed =
      /^units 5,6 -> 5,6 {2}confidence none -> [\d.]+\nunits 17,18 -> 17,18 .*\n4 units regrouped, 20 kept, 0 settled by a person, 20 with another confidence\n$/
    expect((await cli(folder, 'align', 'p.parallax', '--dry-run')).out).toMatch(listed)
    expect((await cli(folder, 'align', 'p.parallax')).out).toMatch(listed)
    expect((await cli(folder, 'align', 'p.parallax')).out).toMatch(/^0 units regrouped, 24 kept/)
  })

  it('goes as far as it is asked', async () => {
    const folder = await project()
    const some = await cli(folder, 'align', 'p.parallax', '--units', '1-4,17-18', '--dry-run')
    expect(some.out).toMatch(/^units 17,18 -> .*\n2 units regrouped, 4 kept/)
    const down = await cli(folder, 'align', 'p.parallax', '--from', '7', '--dry-run')
    expect(down.out).toMatch(/^units 17,18 -> .*\n2 units regrouped, 16 kept/)
  })

  it('refuses what does not fit', async () => {
    const folder = await project()
    for (const [args, why] of [
      [['p.parallax', '--units', '20-99'], 'units are numbered 1 to 24: 20-99 are none'],
      [['p.parallax', '--units', 'x'], '"x" is no number of a unit'],
      [
        ['p.parallax', '--units', '1', '--from', '2'],
        '--units and --from say two different things: name one of them',
      ],
      [['p.parallax', '--work', 'x'], 'the project has no work x; it has meetings'],
      [
        ['p.parallax', '--lexicon', 'x.tsv'],
        'lexicon is for files, not for a project: add it with "parallax lexicon"',
      ],
      [
        ['meetings.en', 'meetings.fr', '--dry-run'],
        '--work, --units, --from and --dry-run are for a project, as p.parallax',
      ],
    ] as const) {
      const { code, error } = await cli(folder, 'align', ...args)
      expect([code, error]).toEqual([2, `parallax: ${why}\n`])
    }
  })
})

describe('parallax lexicon', () => {
  it('adds files to a project, lists them and their pairs, and removes them', async () => {
    const folder = temporaryFolder()
    const { files, ladder } = writeWrongLines(folder)
    await cli(folder, 'import', ...files, '--ladder', ladder, '--langs', 'en,fr', '--into', 'p.parallax')
    writeFileSync(join(folder, 'ours.tsv'), 'hall\tsalle\n')
    const added = await cli(folder, 'lexicon', 'p.parallax', '--add', 'ours.tsv', '--langs', 'en,fr')
    expect([added.code, added.out]).toEqual([0, 'ours.tsv: en-fr 1 pair\n'])
    const { out } = await cli(folder, 'lexicon', 'p.parallax', '--pairs', 'meetings')
    expect(out).toBe('hall\tsalle\ten-fr ours.tsv\n')
    expect((await cli(folder, 'lexicon', 'p.parallax', '--remove', 'ours.tsv')).out).toBe('no files\n')
    const gone = await cli(folder, 'lexicon', 'p.parallax', '--remove', 'ours.tsv')
    expect([gone.code, gone.error]).toEqual([2, 'parallax: there is no lexicon ours.tsv in this project\n'])
  })
})
