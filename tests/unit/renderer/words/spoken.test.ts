import { readFileSync } from 'node:fs'
import { globSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

/** Attributes whose text people see or hear. */
const SPOKEN =
  /^(aria-label|aria-description|aria-roledescription|title|placeholder|alt|label|heading|what|action|fallback)$/u

/** Names that are the same in every language. */
const NAMES = new Set(['Parallax', 'px', 'Enter', 'Esc', 'Ctrl Enter'])

const FILES = globSync('src/renderer/**/*.{ts,tsx}').filter((file) => !file.startsWith('src/renderer/words/'))

/** Texts for people that stand in the code instead of the catalogues: `file:line text`. */
function hardCoded(file: string, code = readFileSync(file, 'utf8')): string[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, kindOf(file))
  const found: string[] = []
  const note = (node: ts.Node, text: string): void => {
    const words = text.replace(/\s+/gu, ' ').trim()
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
    // A key of the catalogues of the program (`say('files.aFile')`) is no text.
    const isKey = /^[a-z]+\.[a-zA-Z]+$/u.test(words)
    if (/\p{L}{2}/u.test(words) && !isKey && !NAMES.has(words)) found.push(`${file}:${line + 1} ${words}`)
  }
  /** What an expression can come to as text; what is handed to a function or compared is not shown. */
  const shown = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) note(node, node.text)
    else if (ts.isTemplateExpression(node)) {
      note(node, [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' '))
      for (const { expression } of node.templateSpans) shown(expression)
    } else if (ts.isConditionalExpression(node)) {
      shown(node.whenTrue)
      shown(node.whenFalse)
    } else if (ts.isBinaryExpression(node)) {
      const joins = [
        ts.SyntaxKind.PlusToken,
        ts.SyntaxKind.QuestionQuestionToken,
        ts.SyntaxKind.BarBarToken,
        ts.SyntaxKind.AmpersandAmpersandToken,
      ].includes(node.operatorToken.kind)
      if (joins) shown(node.right)
      if (joins && node.operatorToken.kind !== ts.SyntaxKind.AmpersandAmpersandToken) shown(node.left)
    } else if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) shown(node.expression)
  }
  const walk = (node: ts.Node): void => {
    if (ts.isJsxText(node)) note(node, node.text)
    else if (
      ts.isJsxAttribute(node) &&
      SPOKEN.test(node.name.getText(source)) &&
      node.initializer !== undefined
    )
      shown(
        ts.isJsxExpression(node.initializer)
          ? (node.initializer.expression ?? node.initializer)
          : node.initializer,
      )
    else if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent) && node.expression !== undefined)
      shown(node.expression)
    else if (
      ts.isCallExpression(node) &&
      node.expression.getText(source) === 'say' &&
      node.arguments[0] !== undefined
    )
      shown(node.arguments[0])
    ts.forEachChild(node, walk)
  }
  walk(source)
  return found
}

function kindOf(file: string): ts.ScriptKind {
  return file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
}

describe('the window', () => {
  it('has all that it says from the catalogues', () => {
    expect(FILES.length).toBeGreaterThan(80)
    expect(FILES.flatMap((file) => hardCoded(file))).toEqual([])
  })

  it('would be caught with a text in its code', () => {
    const code = `
      const A = () => <p title={on ? 'Shut it' : t('x.y')}>Text {n > 1 && \`more \${n} words\`} {call('unit')}</p>
      const B = () => <input aria-label="Name" className="field small" placeholder={'Type ' + name} />
      say(\`Removed \${name}\`)`
    expect(hardCoded('a.tsx', code).map((line) => line.replace(/^\S+ /u, ''))).toEqual([
      'Shut it',
      'Text',
      'more words',
      'Name',
      'Type',
      'Removed',
    ])
  })
})
