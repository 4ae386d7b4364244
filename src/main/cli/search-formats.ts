import type { Found } from '#main/cli/found-lines'
import type { AlignedText } from '#shared/search/view'

/** Writes a match. */
export type Writer = (found: Found) => string

/** UTF-16 units shown before a match at least, so that matches stand below each other. */
const INDENT = 40

/**
 * For people: work, unit and language of the match, the line with the match between brackets, and below it what the unit says in
 * each other version. Numbers count from 1. With several projects each line begins with the name of its project.
 */
export function asText(named: boolean): Writer {
  return ({ project, work, unit, line, aligned }) => {
    const place = `${named ? `${project.name}: ` : ''}${work.name} ${unit + 1} ${line.lang}`
    const others = aligned
      .filter(({ version }) => version !== line.version)
      .map((one) => `    ${one.lang}  ${textOf(one) || '–'}\n`)
    return `${place}\n    ${line.before.padStart(INDENT)}[${line.match}]${line.after}\n${others.join('')}`
  }
}

/** For programs: an object a line. Numbers count from 0. */
export function asJson(): Writer {
  return ({ project, work, unit, line, aligned }) => {
    const { lang, segment, paragraph, kind, state, corrected, before, match, after } = line
    const found = {
      ...{ project: project.name, work: work.name, unit, lang, segment, paragraph, kind, state, corrected },
      ...{ before, match, after },
      aligned: aligned.map((one) => ({ lang: one.lang, segments: one.segments.map(({ text }) => text) })),
    }
    return `${JSON.stringify(found)}\n`
  }
}

const COLUMNS = ['project', 'work', 'unit', 'language', 'state', 'kind', 'before', 'match', 'after']

/**
 * For spreadsheets: tab-separated, with a heading. What each version of the unit says stands in a column of its language; a
 * language that the first match does not have gets none of its own and goes into the last column, `others`.
 */
export function asTable(): Writer {
  let languages: readonly string[] | null = null
  return ({ project, work, unit, line, aligned }) => {
    const heading = languages === null
    languages ??= [...new Set(aligned.map(({ lang }) => lang))]
    const known = languages
    const own = known.map((lang) => joined(aligned.filter((one) => one.lang === lang)))
    const others = aligned.filter(({ lang }) => !known.includes(lang))
    const row = [
      ...[project.name, work.name, `${unit + 1}`, line.lang, line.state, line.kind],
      ...[line.before, line.match, line.after, ...own],
      others.map((one) => `${one.lang}: ${textOf(one)}`).join(' '),
    ]
    return (heading ? rowOf([...COLUMNS, ...known, 'others']) : '') + rowOf(row)
  }
}

function rowOf(cells: readonly string[]): string {
  return `${cells.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t')}\n`
}

function joined(texts: readonly AlignedText[]): string {
  return texts.map(textOf).join(' ')
}

function textOf({ segments }: AlignedText): string {
  return segments.map(({ text }) => text).join(' ')
}
