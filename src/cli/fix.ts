import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {applyEdits, editsOf} from '../check/fix.ts'
import type {Finding} from '../check/finding.ts'
import {replaceFile} from '../project/replace.ts'

const mark = '\uFEFF'

/**
 * Write what should stand there into the files that findings point into.
 *
 * @param base the folder to which the paths of the findings are relative
 * @returns how many edits were made
 */
export async function fix(findings: readonly Finding[], base: string): Promise<number> {
  const texts = new Map<string, string>()
  for (const file of new Set(findings.flatMap(({places}) => places.slice(0, 1).map(({file}) => file))))
    texts.set(file, await readFile(join(base, file), 'utf8'))
  const sourceOf = (file: string): string | undefined => texts.get(file)?.replace(/^\uFEFF/, '')
  const edits = editsOf(findings, sourceOf)
  for (const [file, own] of Map.groupBy(edits, ({file}) => file)) {
    const source = sourceOf(file) ?? ''
    const head = texts.get(file)?.startsWith(mark) ? mark : ''
    await replaceFile(join(base, file), head + applyEdits(source, own))
  }
  return edits.length
}
