import type {Language} from '../language.ts'
import {t} from '../wording/index.ts'

/** A run that is done sooner needs no word. */
const patience = 700
/** Milliseconds between two words. */
const pause = 100

export interface Progress {
  readonly tell: (done: number, total: number) => void
  /** Takes the line away again. */
  readonly end: () => void
}

/** What a terminal is, as far as progress is concerned; `process.stderr` is one. */
export interface Terminal {
  readonly isTTY?: boolean
  readonly write: (text: string) => unknown
}

/** @returns what tells on a terminal how far a long run is; elsewhere it is silent */
export function progressOn(
  terminal: Terminal,
  reader: Language,
  now: () => number = () => performance.now(),
): Progress | undefined {
  if (!terminal.isTTY || process.env.TERM === 'dumb') return undefined
  const started = now()
  let told: number | undefined
  return {
    tell(done, total) {
      const time = now()
      if (time - started < patience || (told !== undefined && time - told < pause)) return
      told = time
      terminal.write(`\r\u001B[K${t(reader, 'check.progress', {done, total})}`)
    },
    end() {
      if (told !== undefined) terminal.write('\r\u001B[K')
    },
  }
}
