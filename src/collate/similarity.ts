import type {Block, Edition} from '../document/edition.ts'
import {features, type Features} from './features.ts'

/** What it costs to leave a block without counterpart; two blocks pair when they cost less. */
export const skip = -0.45

/**
 * @returns how much speaks for two blocks being one: above 0 they share something, below 2 × `skip` they do not belong
 * together
 */
export function similarity(a: Features, b: Features): number {
  const kinds = kindScore(a, b)
  if (kinds === Number.NEGATIVE_INFINITY) return kinds
  return (
    kinds +
    overlapScore(a.fixed, b.fixed, 3, 2) +
    overlapScore(a.numbers, b.numbers, 1.5, 1) +
    wordScore(a.words, b.words) -
    lengthPenalty(a.length, b.length)
  )
}

/** @returns how much speaks for a block of a translation being that of a block of the source, or of none */
export function likenessOf(block: Block | undefined, source: Edition, other: Block, translation: Edition): number {
  return block ? similarity(features(block, source.language), features(other, translation.language)) : skip
}

function kindScore(a: Features, b: Features): number {
  if (a.kind === b.kind) {
    if (a.kind === 'heading') return a.depth === b.depth ? 1.5 : -0.5
    return a.depth === b.depth ? 0.7 : 0.2
  }
  const prose = (kind: string) => kind === 'paragraph' || kind === 'item' || kind === 'cell' || kind === 'caption'
  if (prose(a.kind) && prose(b.kind)) return -0.4
  if ((a.kind === 'heading' && prose(b.kind)) || (prose(a.kind) && b.kind === 'heading')) return -0.8
  return Number.NEGATIVE_INFINITY
}

function overlapScore(a: ReadonlySet<string>, b: ReadonlySet<string>, gain: number, loss: number): number {
  if (a.size === 0 && b.size === 0) return 0
  const shared = common(a, b)
  const all = a.size + b.size - shared
  return shared === 0 ? (a.size > 0 && b.size > 0 ? -loss : -loss / 3) : (gain * shared) / all
}

/** Words that both languages write alike: names above all. Translations add few, so the smaller set counts. */
function wordScore(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size)
  return smaller === 0 ? 0 : (1.5 * common(a, b)) / smaller
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let count = 0
  for (const item of few) if (many.has(item)) count += 1
  return count
}

function lengthPenalty(a: number, b: number): number {
  return Math.min(2, Math.abs(Math.log((a + 25) / (b + 25))) * 1.2)
}
