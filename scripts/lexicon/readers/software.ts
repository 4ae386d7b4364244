import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import type { Reader } from '../sources.ts'
import { readJson, stringsOf } from './json.ts'

/** What the pseudo-language of Visual Studio Code writes for plain letters; the rest are letters with marks. */
const PSEUDO: Readonly<Record<string, string>> = {
  æ: 'a', Æ: 'A', ø: 'o', Ø: 'O', ð: 'd', Ð: 'D', µ: 'u', þ: 'b', ß: 'B', '§': 'S', '£': 'L',
} // prettier-ignore

function plainEnglish(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[æÆøØðÐµþß§£]/gu, (letter) => PSEUDO[letter] ?? letter)
}

/** Messages of Visual Studio Code and its extensions; English is the pseudo-language without its accents. */
export const readVsCode: Reader = (folderOf, lang) => {
  const pack = { zh: 'zh-hans', tr: 'tr', ru: 'ru', en: 'qps-ploc' }[lang]
  const folder = join(folderOf(`@codingame/monaco-vscode-language-pack-${pack}`), 'translations')
  const code = readFileSync(join(folder, 'main.i18n.json.js'), 'utf8')
  const list = code
    .slice(code.indexOf('['), code.lastIndexOf(']') + 1)
    .replace(/^\s*undefined(?=,?$)/gmu, 'null')
  const found = stringsOf(JSON.parse(list), 'main')
  for (const file of globSync('extensions/*.json', { cwd: folder }).sort())
    for (const [key, text] of readJson(join(folder, file), ['contents'])) found.set(`${file}${key}`, text)
  if (lang === 'en') for (const [key, text] of found) found.set(key, plainEnglish(text))
  return found
}

/** What the TypeScript compiler says; English is in its code. */
export const readTypeScript: Reader = (folderOf, lang) => {
  const lib = join(folderOf('typescript'), 'lib')
  const folder = { zh: 'zh-cn', tr: 'tr', ru: 'ru' }
  if (lang !== 'en') return readJson(join(lib, folder[lang], 'diagnosticMessages.generated.json'))
  const code = readFileSync(join(lib, 'typescript.js'), 'utf8')
  const found = new Map<string, string>()
  for (const [, key = '', text = ''] of code.matchAll(
    /\bdiag\(\d+, \d [^,]*, "([^"]+)", ("(?:[^"\\]|\\.)*")/gu,
  ))
    found.set(`/${key}`, String(JSON.parse(text)))
  return found
}

/** Names of things on the map. Search terms are left out: each language has its own. */
export const readOpenStreetMap: Reader = (folderOf, lang) => {
  const tag = lang === 'zh' ? 'zh-CN' : lang
  const folder = join(folderOf('@openstreetmap/id-tagging-schema'), 'dist/translations')
  const all = readJson(join(folder, `${tag}.json`), [tag])
  return new Map([...all].filter(([key]) => !/\/(?:terms|aliases)$/u.test(key)))
}

/** The message bundles of one library of OpenUI5. */
export function readOpenUi5(pack: string): Reader {
  return (folderOf, lang) => {
    const folder = join(folderOf(pack), 'src')
    const found = new Map<string, string>()
    const ending = lang === 'zh' ? 'zh_CN' : lang
    for (const file of globSync(`**/*_${ending}.properties`, { cwd: folder }).sort())
      for (const [key, text] of properties(readFileSync(join(folder, file), 'utf8')))
        found.set(`${file.replace(`_${ending}.properties`, '')}/${key}`, text)
    return found
  }
}

/** The entries of a Java properties file. */
function properties(text: string): [key: string, value: string][] {
  return text
    .replace(/\\\r?\n\s*/gu, '')
    .split(/\r?\n/u)
    .flatMap((line): [string, string][] => {
      const match = /^\s*([^#!\s=:][^=:\s]*)\s*[=:]\s*(.*)$/u.exec(line)
      if (match === null) return []
      const value = (match[2] ?? '')
        .replace(/\\u([\dA-Fa-f]{4})/gu, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
        .replace(/\\n/gu, ' ')
        .replace(/\\(.)/gu, '$1')
      return [[match[1] ?? '', value]]
    })
}

/** The Scratch editor and site. */
export const readScratch: Reader = (folderOf, lang) => {
  const folder = folderOf('scratch-l10n')
  const found = new Map<string, string>()
  for (const file of globSync(`{editor,www}/*/${lang === 'zh' ? 'zh-cn' : lang}.json`, {
    cwd: folder,
  }).sort())
    for (const [key, text] of readJson(join(folder, file))) found.set(`${join(file, '..')}${key}`, text)
  return found
}

/** The Node-RED editor and its nodes; there is no Turkish. */
export const readNodeRed: Reader = (folderOf, lang) => {
  const tag = { zh: 'zh-CN', tr: 'tr', ru: 'ru', en: 'en-US' }[lang]
  const found = new Map<string, string>()
  for (const pack of ['@node-red/nodes', '@node-red/editor-client']) {
    const folder = join(folderOf(pack), 'locales', tag)
    if (!existsSync(folder)) continue
    for (const file of globSync('**/*.json', { cwd: folder }).sort())
      for (const [key, text] of readJson(join(folder, file))) found.set(`${pack}/${file}${key}`, text)
  }
  return found
}

/** The Payload administration. */
export const readPayload: Reader = (folderOf, lang) => {
  const file = join(folderOf('@payloadcms/translations'), 'dist/languages', `${lang}.js`)
  return literals(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022))
}

/** The strings of all object literals below a node, by the path to them. */
function literals(node: ts.Node, path = '', found = new Map<string, string>()): Map<string, string> {
  if (ts.isPropertyAssignment(node) && (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name))) {
    const here = `${path}/${node.name.text}`
    if (ts.isStringLiteralLike(node.initializer)) found.set(here, node.initializer.text)
    else literals(node.initializer, here, found)
  } else ts.forEachChild(node, (child) => void literals(child, path, found))
  return found
}

/** The blocks of Blockly. */
export const readBlockly: Reader = (folderOf, lang) => {
  const code = readFileSync(
    join(folderOf('blockly'), 'msg', `${lang === 'zh' ? 'zh-hans' : lang}.js`),
    'utf8',
  )
  const entries = code.matchAll(/^Blockly\.Msg\["(\w+)"\] = ("(?:[^"\\]|\\.)*");/gmu)
  return new Map(Array.from(entries, ([, key = '', text = '']) => [key, String(JSON.parse(text))]))
}
