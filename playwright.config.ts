import { defineConfig, type Project } from '@playwright/test'
import { findChromium } from './scripts/browser.ts'
import { electronBinary } from './scripts/electron-binary.ts'
import type { Options } from './tests/support/e2e.ts'

/** What one host shows is enough for these: journeys through the window, and what only the loopback host can meet. */
const LOOPBACK_ONLY = '**/*.loopback.spec.ts'

const chromium = findChromium()

/** Real Electron where its binary was fetched; everywhere else the other two stand for it. */
const electron: Project<Options>[] =
  electronBinary(import.meta.dirname) === null
    ? []
    : [{ name: 'electron', testIgnore: LOOPBACK_ONLY, use: { hostKind: 'electron' } }]

export default defineConfig<Options>({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  timeout: 60_000,
  fullyParallel: false,
  workers: process.env['CI'] === undefined ? 1 : 2,
  forbidOnly: process.env['CI'] !== undefined,
  // A shared machine may stand still for seconds. What passes only at the second try is named at the end (scripts/test.ts).
  retries: process.env['CI'] === undefined ? 0 : 1,
  // Pictures: `npm run shots` makes them anew. Text is drawn a little otherwise by each Chromium; a layout that broke
  // changes more than this.
  snapshotPathTemplate: 'tests/e2e/pictures/{arg}{ext}',
  updateSnapshots: 'none',
  expect: {
    toHaveScreenshot: {
      threshold: 0.3,
      maxDiffPixelRatio: 0.02,
      animations: 'disabled',
      caret: 'hide',
      scale: 'css',
    },
  },
  use: {
    viewport: { width: 1440, height: 900 },
    // What a test does is done at once or not at all; without this it would wait for the end of the test.
    actionTimeout: 10_000,
    // A trace doubles the time of a journey: who looks into a failure makes one.
    trace: process.env['CI'] === undefined ? 'retain-on-failure' : 'off',
    launchOptions: {
      ...(chromium === null ? {} : { executablePath: chromium }),
      // Chromium itself must ask nothing of the network while a test watches that nothing is asked.
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  projects: [
    { name: 'loopback', use: { hostKind: 'loopback' } },
    {
      name: 'electron-ipc',
      testIgnore: LOOPBACK_ONLY,
      grepInvert: /@look/,
      use: { hostKind: 'electron-ipc' },
    },
    ...electron,
  ],
})
