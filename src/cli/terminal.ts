import type {Trouble} from '../document/trouble.ts'
import type {Language} from '../language.ts'
import {visible} from '../report/visible.ts'
import {t} from '../wording/index.ts'
import {saidTrouble} from '../wording/trouble.ts'

/** Troubles go to standard error, so that a report on standard output stays whole. */
export function tellTroubles(troubles: readonly Trouble[], language: Language): void {
  for (const trouble of troubles) {
    const {level, file, place} = trouble
    const where = [file, ...(place ? [place.line, place.column] : [])].filter((part) => part !== '').join(':')
    const kind = t(language, level === 'error' ? 'report.error' : 'report.info')
    process.stderr.write(visible(`${where === '' ? '' : `${where}: `}${kind}: ${saidTrouble(trouble, language)}\n`))
  }
}

/** @returns whether standard output shows colours: a terminal does, unless it is told otherwise */
export function showsColour(): boolean {
  const {env, stdout} = process
  const wanted = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0'
  return !env.NO_COLOR && (wanted || (stdout.isTTY && env.TERM !== 'dumb'))
}

/** Waits until a pipe has taken all: an exit before that would cut the report. */
export function write(text: string): Promise<void> {
  return new Promise((done) => process.stdout.write(text, () => done()))
}
