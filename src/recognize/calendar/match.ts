import {dateOrders, timeOrders} from '../../lexicon/calendar.ts'
import type {Language} from '../../language.ts'
import {isDigit, isHangul, isLatin, isSpace} from '../letters.ts'
import type {Scan} from '../scan.ts'
import {compileOrders, type PatternNode, type Step} from './pattern.ts'
import type {DateFields} from './reading.ts'
import {endsKoreanWord} from './korean-word.ts'
import {slots} from './slots.ts'

/** What is read by orders: days and periods, or times of day. */
export type OrderKind = 'date' | 'time'

const trees = new Map<string, PatternNode>()

function treeOf(language: Language, kind: OrderKind): PatternNode {
  const key = `${kind} ${language}`
  const known = trees.get(key)
  if (known) return known
  const tree = compileOrders((kind === 'date' ? dateOrders : timeOrders)[language])
  trees.set(key, tree)
  return tree
}

/** The longest way to read a date at a place. */
export interface OrderMatch {
  readonly end: number
  readonly fields: DateFields
  /** Equally long readings in later orders. */
  readonly others: readonly DateFields[]
}

interface Complete {
  readonly end: number
  readonly order: number
  readonly fields: DateFields
}

/**
 * @param start an offset of the folded text at which a word or figure starts
 * @param kind whose orders are tried
 * @returns the longest date in one of the language's orders that starts there, or nothing
 */
export function matchOrders(scan: Scan, start: number, kind: OrderKind): OrderMatch | undefined {
  const found: Complete[] = []
  walk(scan, treeOf(scan.language, kind), start, start, {}, found)
  let best: Complete | undefined
  for (const complete of found)
    if (!best || complete.end > best.end || (complete.end === best.end && complete.order < best.order)) best = complete
  if (!best) return undefined
  const {end, order, fields} = best
  const others = found.filter((other) => other.end === end && other.order !== order).map((other) => other.fields)
  return {end, fields, others}
}

function walk(scan: Scan, node: PatternNode, at: number, start: number, fields: DateFields, found: Complete[]): void {
  if (node.order !== undefined && endsDate(scan, at)) found.push({end: at, order: node.order, fields})
  const unit = scan.lower.charCodeAt(at)
  for (const {step, node: next} of node.edgesAt(unit)) {
    const taken = take(scan, step, at, start)
    if (taken)
      walk(scan, next, taken.end, start, taken.fields === nothing ? fields : {...fields, ...taken.fields}, found)
  }
}

const nothing: DateFields = {}
const thisYear: DateFields = {deixis: {offset: 0}}
const longestBlank = 4

function take(scan: Scan, step: Step, at: number, start: number): {end: number; fields: DateFields} | undefined {
  switch (step.kind) {
    case 'literal':
      return takeLiteral(scan.lower, step.text, at)
    case 'blank': {
      let end = at
      while (end < at + longestBlank && isSpace(scan.lower.charCodeAt(end))) end += 1
      return {end, fields: nothing}
    }
    case 'state':
      return {end: at, fields: step.field === 'this-year' ? thisYear : {[step.field]: step.value}}
    case 'slot': {
      const slot = slots[step.name]
      if (!slot) throw new Error(`no slot {${step.name}}`)
      return slot(scan, at, start)
    }
  }
}

/** Letters must not run on into a longer word. */
function takeLiteral(lower: string, text: string, at: number): {end: number; fields: DateFields} | undefined {
  if (!lower.startsWith(text, at)) return undefined
  const end = at + text.length
  if (isLatin(text.charCodeAt(text.length - 1)) && isLatin(lower.charCodeAt(end))) return undefined
  return {end, fields: nothing}
}

/**
 * A date does not end inside a longer figure (`2025.8` of `2025.8.45`), right before a letter or a percent sign, or
 * with the full stop of its sentence.
 */
function endsDate(scan: Scan, end: number): boolean {
  const {text, language} = scan
  const last = text.charCodeAt(end - 1)
  if (language === 'en' && (last === 44 || last === 46))
    return /(?:[ap]\.m|b\.c|c\.e)\.$/i.test(text.slice(end - 4, end))
  if (!isDigit(last)) return true
  if (language === 'ko' && isHangul(text.charCodeAt(end))) return endsKoreanWord(scan, end)
  const next = text.charCodeAt(end)
  if (isDigit(next) || isLatin(next) || next === 37) return false
  const mark = text.charAt(end)
  // `9:00–17:00`: one time ends where the next begins.
  if (
    /^[-–~∼]\d{1,2}[:hg](?:\d{2})?(?!\d)/.test(text.slice(end, end + 7)) &&
    /[:hg]\d{2}$/.test(text.slice(end - 3, end))
  )
    return true
  if (language === 'ko' && /^[-–~∼]\d{1,2} ?시(?!간)/.test(text.slice(end, end + 6))) return true
  return !('.,:/-–~'.includes(mark) && isDigit(text.charCodeAt(end + 1)))
}
