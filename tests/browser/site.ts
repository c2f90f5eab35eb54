import {spawnSync} from 'node:child_process'
import type {TestProject} from 'vitest/node'
import {startServer} from '../../scripts/static-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, ending in a slash. */
    site: string
  }
}

/** Builds the site once (the check runs first), serves it on the loopback interface, and tells the tests where. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const build = spawnSync('npm', ['run', '--silent', 'build'], {
    encoding: 'utf8',
    // As it is built for readers: Vitest's own NODE_ENV would make it a development build.
    env: {...process.env, NODE_ENV: 'production'},
    shell: process.platform === 'win32',
  })
  if (build.status !== 0) throw new Error(`The site does not build:\n${build.stdout}${build.stderr}`)
  const server = await startServer('dist', 0)
  project.provide('site', server.url)
  return server.close
}
