/**
 * The first step of a build: reads, checks and renders the content, and says what disagrees. `astro build` then writes
 * the pages in a process of its own, so that nothing that was read is still in memory.
 *
 * Its status is that of `doichieu check`. A build of what the last one was made from takes all that it kept.
 */
import {readFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import {exit} from '../src/cli/exit.ts'
import {showsColour, tellTroubles, write} from '../src/cli/terminal.ts'
import {pretty} from '../src/report/pretty.ts'
import {layOut, type LaidOut} from '../src/site/lay-out.ts'
import {secondThread} from '../src/site/second-thread.ts'
import {Unreadable} from '../src/site/unreadable.ts'

async function withSecondThread(root: string): Promise<LaidOut> {
  const second = secondThread()
  try {
    return await layOut(root, second)
  } finally {
    await second.end()
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
  process.exitCode = await tell(await withSecondThread(`${process.cwd()}/`))
} catch (error) {
  if (!(error instanceof Unreadable)) throw error
  tellTroubles(error.troubles, 'en')
  process.exitCode = exit.trouble
}
