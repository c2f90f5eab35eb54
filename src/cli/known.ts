import type {Finding} from '../check/finding.ts'
import {note, type Trouble} from '../document/trouble.ts'
import {known, readBaseline, writeBaseline, type Known} from '../project/baseline.ts'
import {tryReplaceFile} from '../project/replace.ts'
import {fingerprints} from '../check/fingerprint.ts'

interface New {
  readonly findings: readonly Finding[]
  readonly troubles: readonly Trouble[]
}

/**
 * Leave out what a baseline knows. A baseline that is not there yet is written; what it knows and nobody finds any more
 * is taken out of it, so that it cannot come back unseen.
 *
 * @param partial whether only a part of the works was checked: then nothing is taken out
 */
export async function leaveOutKnown(
  findings: readonly Finding[],
  file: string | undefined,
  partial: boolean,
): Promise<New> {
  if (file === undefined) return {findings, troubles: []}
  const old = await readBaseline(file)
  if ('trouble' in old) return {findings, troubles: [old.trouble]}
  const names = fingerprints(findings)
  const now = new Map(findings.map((finding, index) => [names[index] ?? '', known(finding, names[index] ?? '')]))
  const was = old.known
  if (!was) return write(file, now.values(), [], note('baseline-written', file, undefined, {count: now.size}))
  const fresh = findings.filter((_, index) => !was.has(names[index] ?? ''))
  const kept = [...was.values()].filter(({fingerprint}) => partial || now.has(fingerprint))
  const count = was.size - kept.length
  if (count === 0) return {findings: fresh, troubles: []}
  return write(file, kept, fresh, note('baseline-pruned', file, undefined, {count}))
}

async function write(
  file: string,
  entries: Iterable<Known>,
  findings: readonly Finding[],
  done: Trouble,
): Promise<New> {
  return {findings, troubles: [(await tryReplaceFile(file, writeBaseline(entries))) ?? done]}
}
