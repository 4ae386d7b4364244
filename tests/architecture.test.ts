import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

// Who may import what (ARCHITECTURE.md, "Layout"). The compiler keeps `shared` free of platform types; this
// test reads the import statements for the rest.

const root = join(import.meta.dirname, '..')

/** Pure JavaScript that needs no platform, allowed inside `src/shared`. */
const SHARED_PACKAGES = ['saxes', '@orama/stemmers', 'fastest-levenshtein', 'intl-messageformat']

/** Inside `shared`, each of these knows the model and the text, but not its siblings. */
const SIBLINGS = ['segment', 'align', 'check', 'exchange']

interface Import {
  readonly file: string
  readonly from: string
}

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name))
}

function imports(folder: string): Import[] {
  return sources(folder).flatMap((file) => {
    const code = readFileSync(join(root, file), 'utf8')
    const found = code.matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|(?:^|\n)import\s+'([^']+)'/g,
    )
    return [...found].map((match) => ({ file, from: match[1] ?? match[2] ?? match[3] ?? '' }))
  })
}

function offenders(folder: string, allowed: (one: Import) => boolean): string[] {
  return imports(folder)
    .filter((one) => !allowed(one))
    .map(({ file, from }) => `${relative(root, join(root, file))} imports ${from}`)
}

describe('the layout', () => {
  it('sees the imports it judges', () => {
    expect(imports('src/shared').length).toBeGreaterThan(20)
    expect(imports('src/main').some(({ from }) => from === 'better-sqlite3')).toBe(true)
  })

  it('keeps shared to itself and to packages that need no platform', () => {
    const allowed = ({ from }: Import): boolean =>
      from.startsWith('#shared/') ||
      SHARED_PACKAGES.some((name) => from === name || from.startsWith(`${name}/`))
    expect(offenders('src/shared', allowed)).toEqual([])
  })

  it('keeps segmentation, alignment, checks and exchange from knowing each other', () => {
    for (const here of SIBLINGS) {
      const others = SIBLINGS.filter((name) => name !== here).map((name) => `#shared/${name}/`)
      expect(
        offenders(`src/shared/${here}`, ({ from }) => !others.some((name) => from.startsWith(name))),
      ).toEqual([])
    }
  })

  it('lets only the shell and the Electron entry import electron', () => {
    const allowed = ({ file, from }: Import): boolean =>
      from !== 'electron' || file.startsWith('src/main/shell/') || file === 'src/main/index.ts'
    expect(offenders('src/main', allowed)).toEqual([])
  })

  it('keeps main from importing the window', () => {
    expect(offenders('src/main', ({ from }) => !from.startsWith('#renderer/'))).toEqual([])
  })

  it('keeps the window from importing main, Node or Electron', () => {
    const banned = ({ from }: Import): boolean =>
      from.startsWith('#main/') || from.startsWith('node:') || from === 'electron'
    expect(offenders('src/renderer', (one) => !banned(one))).toEqual([])
  })

  it('imports inside the program by subpath, so that every file also runs unbuilt', () => {
    const relativeCode = ({ from }: Import): boolean => from.startsWith('.') && !/\.(css|svg)$/.test(from)
    expect(offenders('src', (one) => !relativeCode(one))).toEqual([])
  })

  it('keeps files to one concept: none over 400 lines', () => {
    const long = sources('src').filter(
      (file) => readFileSync(join(root, file), 'utf8').split('\n').length > 400,
    )
    expect(long).toEqual([])
  })
})
