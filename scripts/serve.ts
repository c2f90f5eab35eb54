/**
 * Serves the built site on the loopback interface: `npm run serve`, or `PORT=8080 npm run serve`.
 */
import {startServer} from './static-server.ts'

const server = await startServer('dist', Number(process.env.PORT ?? 4321))
console.log(`Doichieu is at ${server.url} (Ctrl+C stops it)`)
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void server.close().then(() => process.exit(0)))
