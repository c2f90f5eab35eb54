import {isLanguage, type Language} from '../language.ts'
import {recognize} from '../recognize/index.ts'
import type {Difference, Side} from './difference.ts'
import {comparePair, type PairOptions} from './pair.ts'

/** A sentence and its translation, as they come in. */
export interface Segment {
  readonly id: string | number
  readonly source: {readonly lang: Language; readonly text: string}
  readonly target: {readonly lang: Language; readonly text: string}
}

export interface SegmentFinding {
  readonly kind: string
  readonly tier: 'value' | 'claim'
  /** What is written on either side; empty where nothing stands there. */
  readonly source: string
  readonly target: string
  readonly message: string
}

export type SegmentAnswer =
  | {readonly id: string | number; readonly findings: readonly SegmentFinding[]}
  | {readonly id: null; readonly error: string}

/** Notes are left out: a pair of sentences is asked what disagrees. */
export type SegmentOptions = Omit<PairOptions, 'notes'>

/**
 * Compare one pair of sentences.
 *
 * @param line a JSON object `{"id","source":{"lang","text"},"target":{"lang","text"}}`
 * @returns its findings, or what is wrong with the line
 * @throws never
 */
export function answerSegment(line: string, options: SegmentOptions = {}): SegmentAnswer {
  const segment = parseSegment(line)
  if (typeof segment === 'string') return {id: null, error: segment}
  const source = read(segment.source)
  const target = read(segment.target)
  const differences = comparePair(source, target, options)
  return {id: segment.id, findings: differences.map((difference) => finding(difference, source, target))}
}

function read({lang, text}: Segment['source']): Side {
  return {text, language: lang, mentions: recognize(text, lang)}
}

function finding({family, fault, tier, ...difference}: Difference, left: Side, right: Side): SegmentFinding {
  const source = difference.source ? left.text.slice(difference.source.start, difference.source.end) : ''
  const target = difference.target ? right.text.slice(difference.target.start, difference.target.end) : ''
  return {kind: `${family}-${fault}`, tier, source, target, message: messages[fault](source, target)}
}

const messages: Readonly<Record<Difference['fault'], (source: string, target: string) => string>> = {
  conflict: (source, target) => `the source says "${source}", the translation "${target}"`,
  omission: (source) => `the source says "${source}"; the translation does not`,
  addition: (_, target) => `the translation says "${target}"; the source does not`,
  swap: (source, target) => `"${source}" and "${target}" stand for each other's things`,
  rounding: (source, target) => `"${source}" and "${target}" agree, but are not the same`,
  resolved: (source, target) => `"${source}" and "${target}" agree by the date of the text`,
}

/** @returns the segment, or what is wrong with the line */
function parseSegment(line: string): Segment | string {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return 'not JSON'
  }
  if (!isRecord(value)) return 'not a JSON object'
  const {id, source, target} = value
  if (typeof id !== 'string' && typeof id !== 'number') return '"id" must be a string or a number'
  if (!isText(source)) return '"source" must be {"lang": "vi" | "ko" | "en", "text": string}'
  if (!isText(target)) return '"target" must be {"lang": "vi" | "ko" | "en", "text": string}'
  return {id, source, target}
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isText = (value: unknown): value is Segment['source'] =>
  isRecord(value) && isLanguage(value.lang) && typeof value.text === 'string'
