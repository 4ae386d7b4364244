import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where a user's own Parallax files live by the custom of the platform; it need not exist yet. */
export function dataFolder(
  platform: NodeJS.Platform = process.platform,
  env: Readonly<Record<string, string | undefined>> = process.env,
): string {
  if (platform === 'win32') return join(env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'Parallax')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Parallax')
  return join(absolute(env['XDG_DATA_HOME']) ?? join(homedir(), '.local', 'share'), 'parallax')
}

/** Where what a user chose is kept, by the same custom; it need not exist yet. */
export function configFolder(
  platform: NodeJS.Platform = process.platform,
  env: Readonly<Record<string, string | undefined>> = process.env,
): string {
  if (platform === 'win32' || platform === 'darwin') return dataFolder(platform, env)
  return join(absolute(env['XDG_CONFIG_HOME']) ?? join(homedir(), '.config'), 'parallax')
}

/** The specification says that a relative path in such a variable is to be ignored. */
function absolute(path: string | undefined): string | undefined {
  return path?.startsWith('/') === true ? path : undefined
}
