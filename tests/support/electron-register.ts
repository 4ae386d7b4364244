import { registerHooks } from 'node:module'

// `node --import electron-register.ts out/main/index.js`: the built program gets the stand-in for `electron`.
registerHooks({
  resolve(specifier, context, next) {
    if (specifier !== 'electron') return next(specifier, context)
    return { url: new URL('./electron-stand-in.ts', import.meta.url).href, shortCircuit: true }
  },
})

await import('./electron-answers.ts')
