import { readFileSync } from 'node:fs'

const SEEDS = new URL('../fixtures/seeds/', import.meta.url)

/** The segments of a seed text (`en-statement`, …), in order. */
export function seedSegments(name: string): string[] {
  return readFileSync(new URL(`segments/${name}.txt`, SEEDS), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
}

/** The gold links of English and Russian as they stand in the file. */
export function seedLinks(): string {
  return readFileSync(new URL('links/en-ru.gold', SEEDS), 'utf8')
}
