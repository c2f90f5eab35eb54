/**
 * The first step of a build: reads, checks and renders the content, and says what disagrees. `astro build` then writes
 * the pages in a process of its own, so that nothing that was read is still in memory.
 *
 * Its status is that of `doichieu check`. A build of what the last one was made from takes all that it kept.
 */
import {readFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import {Tinypool} from 'tinypool'
import {exit} from '../src/cli/exit.ts'
import {showsColour, tellTroubles, write} from '../src/cli/terminal.ts'
import {pretty} from '../src/report/pretty.ts'
import {layOut, type LaidOut} from '../src/site/lay-out.ts'
import type {Task} from '../src/site/hand.ts'
import type {SearchFiles} from '../src/site/search-files.ts'
import {shareImage, type ShareText} from '../src/site/share-image.ts'
import {sharePictures} from '../src/site/share-pages.ts'
import {Unreadable, type Hands} from '../src/site/views.ts'

/** Pictures that are drawn at once. */
const batch = 4

type Draw = (texts: readonly ShareText[]) => Promise<unknown>

/** Beside this thread one of its own makes the indexes and draws pictures; this one draws with it when it has time. */
async function withHands(root: string): Promise<LaidOut> {
  let pool: Tinypool | undefined
  const run = (task: Task): Promise<unknown> => {
    const filename = new URL('../src/site/hand.ts', import.meta.url).href
    pool ??= new Tinypool({filename, minThreads: 1, maxThreads: 1, execArgv: []})
    return pool.run(task)
  }
  const left: ShareText[][] = []
  const drawAll = async (draw: Draw): Promise<void> => {
    for (let texts = left.pop(); texts; texts = left.pop()) await draw(texts)
  }
  let other: Promise<void> | undefined
  const hands: Hands = {
    index: (findable) => run({kind: 'index', findable}) as Promise<SearchFiles>, // which is what it makes of that task
    onWorks: (works) => {
      const texts = sharePictures(works).map(({text}) => text)
      for (let at = 0; at < texts.length; at += batch) left.push(texts.slice(at, at + batch))
      other = drawAll((texts) => run({kind: 'pictures', texts}))
    },
  }
  try {
    const laidOut = await layOut(root, hands)
    await drawAll((texts) => Promise.all(texts.map(shareImage)))
    await other
    return laidOut
  } finally {
    await pool?.destroy()
  }
}

async function tell({checked: {findings, stats, troubles}}: LaidOut): Promise<number> {
  tellTroubles(troubles, 'en')
  const pathOf = (file: string): string => relative('.', join('content', file))
  const text = pretty(
    {findings, stats},
    {
      language: 'en',
      colour: showsColour(),
      width: process.stdout.isTTY ? process.stdout.columns : 100,
      pathOf,
      sourceOf: (file) => readFileSync(join('content', file), 'utf8'),
    },
  )
  await write(text)
  return findings.some(({severity}) => severity === 'error') ? exit.findings : exit.clean
}

try {
  process.exitCode = await tell(await withHands(`${process.cwd()}/`))
} catch (error) {
  if (!(error instanceof Unreadable)) throw error
  tellTroubles(error.troubles, 'en')
  process.exitCode = exit.trouble
}
