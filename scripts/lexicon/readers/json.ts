import { readFileSync } from 'node:fs'

/** All strings of a JSON value, by the path to them. */
export function stringsOf(value: unknown, path = '', found = new Map<string, string>()): Map<string, string> {
  if (typeof value === 'string') found.set(path, value)
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value)) stringsOf(part, `${path}/${key}`, found)
  return found
}

/** The strings of a JSON file. `under` leads to the part of it that is meant. */
export function readJson(file: string, under: readonly string[] = []): Map<string, string> {
  let value: unknown = JSON.parse(readFileSync(file, 'utf8'))
  for (const key of under)
    value =
      typeof value === 'object' && value !== null
        ? Object.entries(value).find(([name]) => name === key)?.[1]
        : null
  return stringsOf(value)
}
