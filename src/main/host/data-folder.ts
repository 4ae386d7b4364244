import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where a user's own Parallax files live by the custom of the platform; it need not exist yet. */
export function dataFolder(
  platform: NodeJS.Platform = process.platform,
  env: Readonly<Record<string, string | undefined>> = process.env,
): string {
  if (platform === 'win32') return join(env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'Parallax')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Parallax')
  const named = env['XDG_DATA_HOME']
  // The specification says that a relative path there is to be ignored.
  return join(named?.startsWith('/') ? named : join(homedir(), '.local', 'share'), 'parallax')
}
