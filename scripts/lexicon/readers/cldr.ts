import { join } from 'node:path'
import type { Reader } from '../sources.ts'
import { readJson } from './json.ts'

/** Files with names of things, and the part of each that holds them: patterns of dates and numbers are no text. */
const FILES: readonly (readonly [pack: string, file: string, keep: RegExp])[] = [
  ['localenames', 'languages', /./u],
  ['localenames', 'scripts', /./u],
  ['localenames', 'territories', /./u],
  ['localenames', 'variants', /./u],
  ['localenames', 'localeDisplayNames', /\/(?:keys|types)\//u],
  ['dates', 'ca-gregorian', /\/(?:months|days|quarters|eras)\/.*(?:wide|eraNames)/u],
  ['dates', 'dateFields', /./u],
  ['dates', 'timeZoneNames', /exemplarCity|\/long\//u],
  ['units', 'units', /\/long\//u],
  ['units', 'measurementSystemNames', /./u],
  ['numbers', 'currencies', /displayName/u],
  ['misc', 'listPatterns', /./u],
  ['misc', 'characterLabels', /./u],
]

/** Names of the Unicode locale data: languages, countries, cities, currencies, units, times. */
export const readCldrNames: Reader = (folderOf, lang) => {
  const found = new Map<string, string>()
  for (const [pack, file, keep] of FILES) {
    const path = join(folderOf(`cldr-${pack}-full`), 'main', lang, `${file}.json`)
    for (const [key, text] of readJson(path, ['main', lang]))
      if (keep.test(key)) found.set(`${file}${key}`, text)
  }
  return found
}

/** Names of emoji and symbols, and their keywords, which are a bag rather than a text. */
export const readCldrAnnotations: Reader = (folderOf, lang) => {
  const found = new Map<string, string>()
  for (const [pack, root] of [
    ['cldr-annotations-full', 'annotations'],
    ['cldr-annotations-derived-full', 'annotationsDerived'],
  ] as const) {
    const keywords = new Map<string, string[]>()
    for (const [key, text] of readJson(join(folderOf(pack), root, lang, 'annotations.json'), [
      root,
      'annotations',
    ])) {
      if (/\/tts\//u.test(key)) found.set(`${root}${key}`, text)
      const bag = /^(.*)\/default\/\d+$/u.exec(key)?.[1]
      if (bag !== undefined) keywords.set(bag, [...(keywords.get(bag) ?? []), text])
    }
    for (const [bag, words] of keywords) found.set(`${root}${bag}/default`, words.join(', '))
  }
  return found
}
