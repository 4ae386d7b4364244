import type { Span } from '#shared/model'

/** A script, or a group of scripts, as far as Parallax has to tell them apart. */
export type Script =
  | 'Latin'
  | 'Cyrillic'
  | 'Han'
  | 'Kana'
  | 'Hangul'
  | 'Greek'
  | 'Arabic'
  | 'Hebrew'
  | 'Devanagari'
  | 'Thai'
  | 'Georgian'
  | 'Armenian'

/** Blocks of UTF-16 units with letters of each script; the lead surrogates of the Han planes stand for their character. */
const BLOCKS: readonly (readonly [script: Script, from: number, to: number])[] = [
  ['Latin', 0x41, 0x5a],
  ['Latin', 0x61, 0x7a],
  ['Latin', 0xc0, 0xd6],
  ['Latin', 0xd8, 0xf6],
  ['Latin', 0xf8, 0x24f],
  ['Greek', 0x386, 0x3ff],
  ['Cyrillic', 0x400, 0x52f],
  ['Armenian', 0x531, 0x587],
  ['Hebrew', 0x5d0, 0x5ea],
  ['Arabic', 0x620, 0x64a],
  ['Arabic', 0x66e, 0x6d3],
  ['Devanagari', 0x904, 0x97f],
  ['Thai', 0xe01, 0xe4e],
  ['Georgian', 0x10a0, 0x10ff],
  ['Latin', 0x1e00, 0x1eff],
  ['Kana', 0x3041, 0x30ff],
  ['Han', 0x3400, 0x9fff],
  ['Hangul', 0xac00, 0xd7a3],
  ['Han', 0xd840, 0xd88f],
  ['Han', 0xf900, 0xfaff],
]

/** All scripts, in an order of their own. */
export const SCRIPTS: readonly Script[] = [...new Set(BLOCKS.map(([script]) => script))]
const SCRIPT_OF = new Uint8Array(0x10000)
for (const [script, from, to] of BLOCKS) SCRIPT_OF.fill(SCRIPTS.indexOf(script) + 1, from, to + 1)

/** Whether a UTF-16 unit is a letter of one of the scripts. */
export function isLetter(unit: number): boolean {
  return SCRIPT_OF[unit] !== 0
}

/** The script of a UTF-16 unit: 0 for what is no letter of any, else one more than its place among `SCRIPTS`. */
export function scriptNumber(unit: number): number {
  return SCRIPT_OF[unit] ?? 0
}

/** How many letters of each script some stretches of a text hold: in the order of `SCRIPTS`. */
export function countScripts(text: string, stretches: readonly Span[]): readonly number[] {
  const counts = new Array<number>(SCRIPTS.length + 1).fill(0)
  for (const [from, to] of stretches)
    for (let at = from; at < to; at++) {
      const script = SCRIPT_OF[text.charCodeAt(at)] ?? 0
      counts[script] = (counts[script] ?? 0) + 1
    }
  return counts.slice(1)
}
