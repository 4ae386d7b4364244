import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { compressBuilt } from './scripts/compress-built.ts'
import { windowChunks } from './scripts/window-chunks.ts'

// Three builds, one for each process: `main` holds every Node entry (Electron, loopback host, command
// line, worker), `preload` the bridge (CommonJS, because a sandboxed preload cannot be a module), and
// `renderer` the window, which both hosts serve unchanged.
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      sourcemap: true,
      rolldownOptions: {
        input: {
          index: 'src/main/index.ts',
          cli: 'src/main/cli.ts',
          serve: 'src/main/serve.ts',
          worker: 'src/main/jobs/worker.ts',
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      rolldownOptions: {
        input: { index: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    base: './',
    plugins: [react(), compressBuilt()],
    build: {
      outDir: 'out/renderer',
      sourcemap: false,
      minify: true,
      rolldownOptions: {
        input: 'src/renderer/index.html',
        output: {
          codeSplitting: { groups: [{ name: windowChunks(join(import.meta.dirname, 'src', 'renderer')) }] },
        },
      },
    },
  },
})
