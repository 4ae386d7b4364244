import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/** Path of the Chromium that the end-to-end tests drive, or null: PARALLAX_CHROMIUM first, then the usual places. */
export function findChromium(): string | null {
  const named = process.env['PARALLAX_CHROMIUM']
  if (named !== undefined && named !== '') return existsSync(named) ? named : null
  return PLACES.find((place) => existsSync(place)) ?? null
}

/**
 * The same, installing Debian's package where that can be done without asking (root on a Debian machine).
 * Returns null when there is no browser in the end.
 */
export function ensureChromium(): string | null {
  const found = findChromium()
  if (found !== null) return found
  const root = process.getuid?.() === 0
  if (!root || !existsSync('/usr/bin/apt-get')) return null
  console.error('Installing Chromium for the end-to-end tests (apt-get install chromium fonts-noto-cjk) …')
  const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const
  try {
    execFileSync('apt-get', ['update', '-qq'], quiet)
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'], quiet)
  } catch {
    return null
  }
  return findChromium()
}
