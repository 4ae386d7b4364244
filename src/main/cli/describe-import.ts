import type { ImportFileView, ImportView } from '#shared/import/preview'
import { counted } from '#main/words'
import { inEnglish } from '#shared/words/in-words'

/** What would be imported, in plain lines: each work with its files, what was found out of each, and warnings. Files that cannot be read are not among them. */
export function describeImport({ files, works }: ImportView): string {
  const lines: string[] = []
  for (const { name, problem } of works) {
    lines.push(`${name}\n`, ...files.filter(({ work }) => work === name).map(describeFile))
    if (problem !== null) lines.push(`  cannot be imported: ${inEnglish(problem)}\n`)
  }
  return lines.join('')
}

function describeFile({ name, format, encoding, aligned, versions, warnings, why }: ImportFileView): string {
  const found = versions.map(({ lang, segments, furniture }) => {
    const apart = furniture === 0 ? '' : `, ${furniture} of them furniture`
    return `${lang} ${counted(segments, 'segment')}${apart}`
  })
  const about = [
    format ?? '',
    encoding ?? '',
    ...(aligned === null ? [] : [counted(aligned, 'unit')]),
    ...found,
    why === null ? '' : inEnglish(why),
  ].join('  ')
  return [`  ${name}  ${about}\n`, ...warnings.map((warning) => `    warning: ${inEnglish(warning)}\n`)].join(
    '',
  )
}
