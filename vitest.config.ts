import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/{unit,db,app,cli,hosts,importers,interop}/**/*.test.ts', 'tests/*.test.ts'],
    testTimeout: 60_000,
    reporters: ['default'],
    // Threads load modules of WebAssembly; see `scripts/test.ts` on what V8 makes of many of them.
    execArgv: ['--no-wasm-tier-up'],
  },
})
