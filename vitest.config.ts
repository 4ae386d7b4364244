import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/{unit,db,app,cli,hosts,importers,interop}/**/*.test.ts', 'tests/*.test.ts'],
    testTimeout: 60_000,
    // A process or a thread is waited for on a machine that does much else.
    expect: { poll: { timeout: 20_000, interval: 20 } },
    reporters: ['default'],
    // Threads load modules of WebAssembly; see `scripts/test.ts` on what V8 makes of many of them.
    execArgv: ['--no-wasm-tier-up'],
  },
})
