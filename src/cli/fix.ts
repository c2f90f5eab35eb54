import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {applyFix, fixesOf} from '../check/fix.ts'
import type {Finding} from '../check/finding.ts'
import {note, type Trouble} from '../document/trouble.ts'
import {withLock} from '../project/lock.ts'
import {replaceFile, unwritable} from '../project/replace.ts'

/** What a round of fixing did. */
export interface Fixed {
  /** How many findings were mended. */
  readonly mended: number
  /** Files that could not be written, each with the reason. */
  readonly troubles: readonly Trouble[]
}

/** Rules whose findings are mended where one writing is beyond doubt. */
const mendable: ReadonlySet<string> = new Set([
  'fact-differs',
  'fact-imprecise',
  'fact-language',
  'fact-unreadable',
  'term-forbidden',
])

/**
 * Write what should stand there into the files that findings point into, each file as a whole or not at all.
 *
 * @param base the folder to which the paths of the findings are relative
 */
export async function fix(findings: readonly Finding[], base: string): Promise<Fixed> {
  const troubles: Trouble[] = []
  let mended = 0
  for (const file of fixesOf(findings)) {
    const path = join(base, file.file)
    try {
      // The text is read again: what somebody wrote since the check is not written over.
      await withLock(path, async () => {
        const text = await readFile(path, 'utf8')
        const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
        const source = text.slice(mark.length)
        const next = applyFix(source, file)
        if (next === source) return
        await replaceFile(path, mark + next)
        mended += file.mended
      })
    } catch (error) {
      troubles.push(unwritable(file.file, error))
    }
  }
  return {mended, troubles}
}

/** @returns what is told of the fixing: how much was mended, and each place that a writer has to mend */
export function tellFixed(mended: number, findings: readonly Finding[]): Trouble[] {
  const left = findings.flatMap(({ruleId, fix, places: [place]}) =>
    place && !fix && mendable.has(ruleId) ? [note('fix-left', place.file, place.start, {rule: ruleId})] : [],
  )
  return [note('fixed', '', undefined, {count: mended}), ...left]
}
