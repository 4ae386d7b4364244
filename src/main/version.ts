import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { installFolder } from '#main/install-folder'
import { Json } from '#main/files/json'

/** The version of Parallax, as `package.json` has it. */
export function programVersion(): string {
  const file = join(installFolder(), 'package.json')
  const { version } = Json.parse(readFileSync(file, 'utf8'), file).entries()
  return version?.string() ?? '0'
}
