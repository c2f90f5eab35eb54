import {existsSync} from 'node:fs'
import {readFile, stat} from 'node:fs/promises'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {extname, join, normalize, resolve} from 'node:path'
import {gzipSync} from 'node:zlib'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

const compressible = /^(?:text\/|application\/(?:json|xml)|image\/svg)/

/** A language's own page for what is not found, as static hosts serve it. */
const notFoundPage = (path: string): string => {
  const [, language] = path.split('/')
  return language && /^[a-z]{2}$/.test(language) ? `${language}/404/index.html` : '404.html'
}

export interface StaticServer {
  readonly url: string
  readonly close: () => Promise<void>
}

/**
 * Serves a built site as a static host does: `index.html` for folders, gzip, the language's page for what is not found.
 *
 * @param folder the built site
 * @param port the port on the loopback interface; 0 takes a free one
 * @returns its address, and how to stop it
 * @throws when the folder does not exist or the port is taken, saying what to do
 */
export async function startServer(folder: string, port: number): Promise<StaticServer> {
  const root = resolve(folder)
  if (!existsSync(root)) throw new Error(`There is no ${folder} to serve: run \`npm run build\` first`)

  const find = async (path: string): Promise<string | undefined> => {
    const file = join(root, normalize(path))
    if (file !== root && !file.startsWith(`${root}/`)) return undefined
    const found = await stat(file).catch(() => undefined)
    if (found?.isFile()) return file
    const index = join(file, 'index.html')
    return found?.isDirectory() && existsSync(index) ? index : undefined
  }

  const server = createServer((request, response) => {
    const answer = async () => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
      const found = await find(path)
      const file = found ?? (await find(notFoundPage(path))) ?? (await find('404.html'))
      const type = types[extname(file ?? '')] ?? 'application/octet-stream'
      const body = file === undefined ? Buffer.from('Not found') : await readFile(file)
      const gzip = compressible.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
      response.writeHead(found === undefined ? 404 : 200, {
        'content-type': type,
        'x-content-type-options': 'nosniff',
        // The names of assets carry a hash of what is in them.
        'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        ...(gzip && {'content-encoding': 'gzip', vary: 'accept-encoding'}),
      })
      response.end(request.method === 'HEAD' ? undefined : gzip ? gzipSync(body) : body)
    }
    answer().catch(() => {
      response.writeHead(400, {'content-type': 'text/plain; charset=utf-8'})
      response.end('Bad request')
    })
  })

  await new Promise<void>((done, fail) => {
    server.once('error', (cause: NodeJS.ErrnoException) =>
      fail(
        cause.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is taken: choose another, as in \`PORT=${port + 1} npm run serve\``, {cause})
          : cause,
      ),
    )
    server.listen(port, '127.0.0.1', done)
  })
  const address = server.address() as AddressInfo // listening on a port, not on a pipe
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
