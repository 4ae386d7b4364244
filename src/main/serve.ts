import { isNodeNewEnough } from '#main/node-version'

// Entry of the loopback host: `node out/main/serve.js [--project F] [--port N]`. Nothing else is imported before
// the version of Node is known to do.

if (isNodeNewEnough('npm start')) {
  const { serve } = await import('#main/web/serve')
  await serve(process.argv.slice(2))
}
