import { globSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

// That a refusal and a warning are messages, and not sentences, the compiler tells; this reads the code for the rest.

/** What only a program can ask wrongly of another is refused in English there, and files that only the command line reads. */
const IN_ENGLISH = [
  'src/main/calls/answer.ts',
  'src/main/exports/exports.ts',
  'src/main/files/json.ts',
  'src/main/host/desk.ts',
  'src/main/host/form-of.ts',
  'src/main/host/options.ts',
  'src/main/imports/choices.ts',
  'src/main/imports/imports.ts',
  'src/main/imports/list-files.ts',
  'src/main/reports/report-format.ts',
  'src/main/reports/reports.ts',
  'src/main/search/searches.ts',
  'src/main/shell/ipc.ts',
  'src/main/views/history.ts',
  'src/main/views/lexicon.ts',
  'src/main/views/seek.ts',
  'src/main/views/shown.ts',
  'src/main/web/server.ts',
  'src/main/works/add-lexicon.ts',
  'src/main/works/import-work.ts',
  'src/main/works/realign-query.ts',
  'src/main/works/resegment.ts',
  'src/main/works/work-folder.ts',
  'src/main/works/work-job.ts',
  'src/main/works/work-of-command.ts',
  'src/shared/align/lexicon-edits.ts',
  'src/shared/align/npy.ts',
  'src/shared/align/project-words.ts',
  'src/shared/check/glossary/project-glossary.ts',
  'src/shared/check/ignored.ts',
  'src/shared/check/settings.ts',
  'src/shared/exchange/links.ts',
  'src/shared/exchange/profiles/profiles.ts',
  'src/shared/exchange/profiles/read.ts',
  'src/shared/import/segmentation-rules.ts',
  'src/shared/ops/check-command.ts',
  'src/shared/ops/plan.ts',
  'src/shared/report/weights.ts',
  'src/shared/report/words/languages.ts',
  'src/shared/search/query.ts',
  'src/shared/settings.ts',
]

const FILES = globSync('src/{shared,main,renderer}/**/*.{ts,tsx}').filter(
  (file) => !/^src\/(?:shared|renderer)\/words\//u.test(file),
)

/** English sentences that are put into messages as values, and would stay English in every language: `file:line text`. */
function sentencesIn(file: string, code = readFileSync(file, 'utf8')): string[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const read = (node: ts.Node): void => {
    const text = ts.isStringLiteralLike(node)
      ? node.text
      : ts.isTemplateExpression(node)
        ? [node.head, ...node.templateSpans.map(({ literal }) => literal)].map((part) => part.text).join('…')
        : ''
    if (/\p{L}{2,},? \p{L}{2,}/u.test(text)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
      found.push(`${file}:${line + 1} ${text}`)
    }
    if (!isCallOf(node, 'inEnglishOnly')) ts.forEachChild(node, read)
  }
  const walk = (node: ts.Node): void => {
    if (isCallOf(node, 'say')) node.arguments.slice(1).forEach(read)
    else ts.forEachChild(node, walk)
  }
  walk(source)
  return found
}

function isCallOf(node: ts.Node, name: string): node is ts.CallExpression {
  return ts.isCallExpression(node) && node.expression.getText() === name
}

describe('a sentence in English alone', () => {
  it('is said by the command line, and to programs that ask wrongly, and nowhere else', () => {
    const files = FILES.filter((file) => readFileSync(file, 'utf8').includes('inEnglishOnly('))
    expect(files.some((file) => file.startsWith('src/main/cli/'))).toBe(true)
    expect(files.filter((file) => !file.startsWith('src/main/cli/')).sort()).toEqual(IN_ENGLISH)
  })

  it('is not put into a message', () => {
    expect(FILES.length).toBeGreaterThan(500)
    expect(
      FILES.filter((file) => !file.startsWith('src/main/cli/')).flatMap((file) => sentencesIn(file)),
    ).toEqual([])
  })

  it('would be found there', () => {
    const code = `
      refuse(say('files.cannotRead', { name, why: broken ? 'it is broken' : say('files.isEmpty') }))
      say('files.cannotRead', { name, why: \`no \${kind} in it\` })`
    expect(sentencesIn('a.ts', code)).toEqual(['a.ts:2 it is broken', 'a.ts:3 no … in it'])
  })
})
