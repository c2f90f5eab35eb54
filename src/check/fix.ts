import {particle, type ParticlePair} from '../phrase/particle.ts'
import type {Finding} from './finding.ts'

/** A piece of a file that becomes another. */
export interface Edit {
  readonly file: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Rules whose `expected` may stand where the finding is, as it stands. */
const fixable: ReadonlySet<string> = new Set([
  'fact-differs',
  'fact-imprecise',
  'fact-language',
  'fact-unreadable',
  'term-forbidden',
])

/**
 * What to write instead, for the findings that leave no choice.
 *
 * @param sourceOf the text of a file that findings point into
 * @returns edits that do not overlap, by file and place
 */
export function editsOf(findings: readonly Finding[], sourceOf: (file: string) => string | undefined): Edit[] {
  const edits = findings.flatMap(({ruleId, expected, actual, places}) => {
    const [place] = places
    const [wanted, ...others] = expected
    const source = place && sourceOf(place.file)
    if (!fixable.has(ruleId) || !place?.language || !source || wanted === undefined || others.length > 0) return []
    const {file, start, end} = place
    const text = capitalizedLike(actual, wanted)
    const edit = {file, start: start.offset, end: end.offset, text}
    const behind = place.language === 'ko' ? particleBehind(source, end.offset, actual, text) : undefined
    return behind ? [edit, {file, ...behind}] : [edit]
  })
  const sorted = edits.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.start - b.start))
  return sorted.filter((edit, index) => {
    const before = sorted[index - 1]
    return !before || before.file !== edit.file || before.end <= edit.start
  })
}

/** @returns the text with its edits made */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, {start, end, text: next}) => text.slice(0, start) + next + text.slice(end), source)
}

/** A figure that began its sentence does so still. */
function capitalizedLike(actual: string, wanted: string): string {
  const first = actual.charAt(0)
  const began = first !== first.toLowerCase() && first === first.toUpperCase()
  return began ? wanted.charAt(0).toUpperCase() + wanted.slice(1) : wanted
}

const pairs: readonly ParticlePair[] = ['은/는', '이/가', '을/를', '과/와', '으로/로']

/** Where a label ends, its address and its citations follow before the particle. */
const address = /^\]\([^)\s]*\)(?:\[\]\([^)\s]*\))*/

/** The particle behind a Korean figure, when it fits the old one and no longer fits the new one. */
function particleBehind(source: string, end: number, actual: string, text: string): Omit<Edit, 'file'> | undefined {
  const start = end + (address.exec(source.slice(end, end + 400))?.[0].length ?? 0)
  for (const pair of pairs) {
    const [old, next] = [particle(actual, pair), particle(text, pair)]
    if (old === next || !source.startsWith(old, start) || /[가-힣]/.test(source.charAt(start + old.length))) continue
    return {start, end: start + old.length, text: next}
  }
  return undefined
}
