import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/{unit,db,app,cli,hosts,importers,interop}/**/*.test.ts', 'tests/*.test.ts'],
    testTimeout: 60_000,
    reporters: ['default'],
  },
})
