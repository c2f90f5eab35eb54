import {Tinypool} from 'tinypool'
import type {Language} from '../language.ts'
import type {Made, Opening, Task, WorkMade} from './hand.ts'
import type {SearchFiles} from './search-files.ts'

/** A second thread, which reads the content as well and takes its share of the works. */
export interface SecondThread {
  /** Comes first. */
  readonly open: (opening: Opening) => Promise<void>
  /** Makes the index of a language. */
  readonly index: (language: Language) => Promise<SearchFiles>
  /** Checks a work and lays out its pages. */
  readonly work: (id: string) => Promise<WorkMade>
  readonly end: () => Promise<void>
}

/** @returns a thread that starts when it is asked for something */
export function secondThread(): SecondThread {
  const filename = new URL('hand.ts', import.meta.url).href
  let pool: Tinypool | undefined
  const run = (task: Task): Promise<Made> => {
    // A pool that may be empty would end the thread between two tasks, and with it what it read. What Node was told when
    // it started is for its first thread: a script on the command line, a profile.
    pool ??= new Tinypool({filename, minThreads: 1, maxThreads: 1, execArgv: []})
    return pool.run(task)
  }
  return {
    open: async (opening) => void (await run({kind: 'open', opening})),
    index: (language) => run({kind: 'index', language}) as Promise<SearchFiles>, // what it makes of that task
    work: (work) => run({kind: 'work', work}) as Promise<WorkMade>, // the same
    end: async () => pool?.destroy(),
  }
}
