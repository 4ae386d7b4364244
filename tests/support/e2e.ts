import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import { Complaints } from './complaints.ts'
import { openElectron } from './electron-host.ts'
import type { Host, HostKind, HostOptions } from './host.ts'
import { openIpc } from './ipc-host.ts'
import { openLoopback, startServe } from './loopback-host.ts'

export interface Options {
  /** Which host the tests of a Playwright project run on. */
  hostKind: HostKind
  /** Project to work on a copy of; null for the corpus as the program makes it. */
  template: string | null
  /** Whether edits are checked by themselves: a matter of time that other tests do not wait for. */
  recheck: boolean
}

interface Fixtures {
  /** A folder of the test's own, removed afterwards. */
  home: string
  /** What is held against the page; a test fails when there is anything at its end. */
  complaints: Complaints
  /** Parallax, running, with its window open. */
  host: Host
}

interface WorkerFixtures {
  /** The corpus project, made by the program itself on its first start. */
  corpus: string
}

/** Playwright's `test` with a running Parallax: `test('…', async ({ host }) => { host.window … })`. */
export const test = base.extend<Options & Fixtures, WorkerFixtures>({
  hostKind: ['loopback', { option: true }],
  template: [null, { option: true }],
  recheck: [false, { option: true }],

  corpus: [
    async ({}, use) => {
      const home = mkdtempSync(join(tmpdir(), 'parallax-corpus-'))
      const { child, ended } = await startServe([], home)
      child.kill('SIGTERM')
      expect(await ended).toBe(0)
      await use(join(home, 'data', 'parallax', 'corpus.parallax'))
      rmSync(home, { recursive: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  home: async ({}, use) => {
    const home = mkdtempSync(join(tmpdir(), 'parallax-e2e-'))
    await use(home)
    rmSync(home, { recursive: true })
  },

  complaints: async ({}, use) => {
    const complaints = new Complaints()
    await use(complaints)
    expect(complaints.all).toEqual([])
  },

  host: async ({ hostKind, template, recheck, corpus, home, complaints, page }, use) => {
    const project = join(home, 'project.parallax')
    copyFileSync(template ?? corpus, project)
    if (hostKind !== 'electron') complaints.watch(page)
    const host = await open(hostKind, { project, home, complaints, recheck }, page)
    await use(host)
    await host.stop()
  },
})

export { expect }

function open(kind: HostKind, options: HostOptions, page: Page): Promise<Host> {
  switch (kind) {
    case 'loopback':
      return openLoopback(options, page)
    case 'electron-ipc':
      return openIpc(options, page)
    case 'electron':
      return openElectron(options)
  }
}
