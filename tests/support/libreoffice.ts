import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runTool, works } from './tools.ts'

export const LIBREOFFICE = works('soffice', ['--version'])

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
const DTD = '"-//OpenOffice.org//DTD OfficeDocument 1.0//EN"'

/**
 * Runs a routine of a Basic module in LibreOffice without a window, with texts as its arguments. `folder` takes the
 * profile, so that nothing of the machine's own is read or changed.
 */
export function runBasic(folder: string, module: string, routine: string, args: readonly string[]): void {
  const start = [
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
    ...['--headless', '--norestore', '--nologo'],
  ]
  // The first start makes the profile, and would write over the module.
  runTool('soffice', [...start, '--terminate_after_init'])
  const library = join(folder, 'profile', 'user', 'basic', 'Standard')
  mkdirSync(library, { recursive: true })
  const source = readFileSync(module, 'utf8')
  const escaped = source.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
  writeFileSync(
    join(library, 'Module1.xba'),
    `${HEAD}<!DOCTYPE script:module PUBLIC ${DTD} "module.dtd"><script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${escaped}</script:module>`,
  )
  writeFileSync(
    join(library, 'script.xlb'),
    `${HEAD}<!DOCTYPE library:library PUBLIC ${DTD} "library.dtd"><library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/></library:library>`,
  )
  writeFileSync(
    join(library, '..', 'script.xlc'),
    `${HEAD}<!DOCTYPE library:libraries PUBLIC ${DTD} "libraries.dtd"><library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>`,
  )
  const given = args.map((arg) => `"${arg}"`).join(',')
  runTool('soffice', [...start, `macro:///Standard.Module1.${routine}(${given})`])
}

/** What LibreOffice makes of a file by one of its filters: the texts of the files it writes, joined. */
export function convertedText(file: string, filter: string, folder: string): string {
  const into = join(folder, 'converted')
  runTool('soffice', [
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
    ...['--headless', '--norestore', '--nologo', '--convert-to', filter, '--outdir', into, file],
  ])
  return readdirSync(into)
    .map((name) => readFileSync(join(into, name), 'utf8'))
    .join('\n')
}
