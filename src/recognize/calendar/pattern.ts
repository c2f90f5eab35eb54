/**
 * Patterns of dates (`lexicon/calendar.ts`), unfolded into one tree per language: orders that begin alike share their
 * beginning, so that a place in a text is tried once for all of them.
 */
import type {DateOrders} from '../../lexicon/calendar.ts'

/** A step of a pattern. */
export type Step =
  | {readonly kind: 'literal'; readonly text: string}
  | {readonly kind: 'blank'}
  | {readonly kind: 'slot'; readonly name: string}
  | {readonly kind: 'state'; readonly field: string; readonly value: number}

export interface PatternNode {
  readonly edges: {readonly step: Step; readonly node: PatternNode}[]
  /** The first order that ends here. */
  order?: number
}

/** A pattern taken apart: what is unfolded into sequences of steps. */
type Part = Step | {readonly kind: 'choice'; readonly ways: readonly (readonly Part[])[]}

/**
 * @returns the tree of all ways to write a date in these orders
 * @throws a bug if an order names a part that is not there, or leaves a bracket open
 */
export function compileOrders({parts, orders}: DateOrders): PatternNode {
  const root: PatternNode = {edges: []}
  orders.forEach((order, rank) => {
    for (const steps of unfold(parse(expand(order, parts)))) add(root, tidy(steps), rank)
  })
  return root
}

function expand(order: string, parts: Readonly<Record<string, string>>): string {
  return order.replace(/<([a-z-]+)>/g, (_, name: string) => {
    const part = parts[name]
    if (part === undefined) throw new Error(`no part <${name}> for the order ${order}`)
    return expand(part, parts)
  })
}

function parse(pattern: string): Part[] {
  let at = 0
  /** Read until the closing sign of the group, which is left standing. */
  const sequence = (): Part[] => {
    const parts: Part[] = []
    while (at < pattern.length && !'])|'.includes(pattern.charAt(at))) parts.push(part())
    return parts
  }
  const ways = (close: string): Part[][] => {
    const found = [sequence()]
    while (pattern[at] === '|') {
      at += 1
      found.push(sequence())
    }
    if (pattern[at] !== close) throw new Error(`no ${close} in the order ${pattern}`)
    at += 1
    return found
  }
  const part = (): Part => {
    const sign = pattern.charAt(at)
    at += 1
    if (sign === '[') return {kind: 'choice', ways: [...ways(']'), []]}
    if (sign === '(') return {kind: 'choice', ways: ways(')')}
    if (sign === '{') return slot()
    if (sign === ' ') return {kind: 'blank'}
    if (sign !== '\\') return {kind: 'literal', text: sign.toLowerCase()}
    at += 1
    return {kind: 'literal', text: pattern.charAt(at - 1)}
  }
  const slot = (): Step => {
    const end = pattern.indexOf('}', at)
    const [name = '', value] = pattern.slice(at, end).split('=')
    at = end + 1
    return value === undefined ? {kind: 'slot', name} : {kind: 'state', field: name, value: Number(value)}
  }
  const parsed = sequence()
  if (at < pattern.length) throw new Error(`a bracket too many in the order ${pattern}`)
  return parsed
}

function unfold(parts: readonly Part[]): Step[][] {
  let sequences: Step[][] = [[]]
  for (const part of parts) {
    const tails = part.kind === 'choice' ? part.ways.flatMap(unfold) : [[part]]
    sequences = sequences.flatMap((head) => tails.map((tail) => [...head, ...tail]))
  }
  return sequences
}

/** Join letters into words, and blanks that met when an optional piece fell out. */
function tidy(steps: readonly Step[]): Step[] {
  const tidied: Step[] = []
  for (const step of steps) {
    const last = tidied.at(-1)
    if (step.kind === 'blank' && (last === undefined || last.kind === 'blank')) continue
    if (step.kind === 'literal' && last?.kind === 'literal') {
      tidied[tidied.length - 1] = {kind: 'literal', text: last.text + step.text}
    } else tidied.push(step)
  }
  if (tidied.at(-1)?.kind === 'blank') tidied.pop()
  return tidied
}

function add(root: PatternNode, steps: readonly Step[], rank: number): void {
  let node = root
  for (const step of steps) {
    let edge = node.edges.find((other) => sameStep(other.step, step))
    if (!edge) {
      edge = {step, node: {edges: []}}
      node.edges.push(edge)
    }
    node = edge.node
  }
  node.order ??= rank
}

function sameStep(a: Step, b: Step): boolean {
  if (a.kind === 'literal') return b.kind === 'literal' && a.text === b.text
  if (a.kind === 'slot') return b.kind === 'slot' && a.name === b.name
  if (a.kind === 'state') return b.kind === 'state' && a.field === b.field && a.value === b.value
  return b.kind === 'blank'
}
