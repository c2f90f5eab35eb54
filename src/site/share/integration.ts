import {copyFile, mkdir} from 'node:fs/promises'
import {dirname} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {AstroIntegration} from 'astro'
import {Tinypool} from 'tinypool'
import type {Picture} from './draw.ts'

/** A thread draws the pictures of the pages while the pages are written. */
export function shareImages(): AstroIntegration {
  let root: URL
  let pool: Tinypool | undefined
  let drawn: Promise<Picture[]> | undefined
  return {
    name: 'doichieu-share-images',
    hooks: {
      'astro:config:setup': ({command, config, injectRoute}) => {
        root = config.root
        if (command !== 'dev') return
        const entrypoint = new URL('route.ts', import.meta.url)
        injectRoute({pattern: '/share/[language]/[...name].png', entrypoint, prerender: true})
      },
      'astro:build:start': () => {
        const filename = new URL('draw.ts', import.meta.url).href
        pool = new Tinypool({filename, minThreads: 1, maxThreads: 1, execArgv: []})
        drawn = pool.run(fileURLToPath(root)) as Promise<Picture[]> // what that file returns
        // Whoever waits for it hears of it; until then it must not end the process.
        drawn.catch(() => undefined)
      },
      'astro:build:done': async ({dir}) => {
        try {
          for (const {file, to} of (await drawn) ?? []) await place(file, fileURLToPath(new URL(to, dir)))
        } finally {
          await pool?.destroy()
        }
      },
    },
  }
}

async function place(file: string, to: string): Promise<void> {
  await mkdir(dirname(to), {recursive: true})
  await copyFile(file, to)
}
