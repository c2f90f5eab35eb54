import {vi} from 'vitest'
import {main} from './main.ts'

/** What a run said, and how it ended. */
export interface Run {
  readonly status: number
  readonly out: string
  readonly err: string
}

/** Runs the command line in this process; for tests. */
export async function run(...args: readonly string[]): Promise<Run> {
  const said = {out: '', err: ''}
  const listen = (stream: 'stdout' | 'stderr', key: 'out' | 'err'): void => {
    vi.spyOn(process[stream], 'write').mockImplementation((text, ...rest) => {
      said[key] += String(text)
      for (const done of rest) if (typeof done === 'function') done()
      return true
    })
  }
  listen('stdout', 'out')
  listen('stderr', 'err')
  const status = await main(args)
  vi.restoreAllMocks()
  return {status, ...said}
}
