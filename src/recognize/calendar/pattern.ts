/**
 * Patterns of dates (`lexicon/calendar.ts`), made into one graph per language: orders that go on alike share their
 * nodes, so that a place in a text is tried once for all of them.
 */
import type {DateOrders} from '../../lexicon/calendar.ts'
import {isDigit} from '../letters.ts'
import {maySlotStart} from './slots.ts'

/** A step of a pattern. */
export type Step =
  | {readonly kind: 'literal'; readonly text: string}
  | {readonly kind: 'blank'}
  | {readonly kind: 'slot'; readonly name: string}
  | {readonly kind: 'state'; readonly field: string; readonly value: number}

/** What may follow a place in a pattern. */
export interface PatternNode {
  readonly edges: readonly PatternEdge[]
  /** @returns the edges, in order, without those that cannot be taken where this UTF-16 unit stands */
  readonly edgesAt: (unit: number) => readonly PatternEdge[]
  /** The first order that ends here. */
  readonly order: number | undefined
}

export interface PatternEdge {
  readonly step: Step
  /** The one UTF-16 unit that the step can start with, or −1. */
  readonly first: number
  readonly node: PatternNode
}

/** A pattern taken apart. */
type Part = Step | {readonly kind: 'choice'; readonly ways: readonly (readonly Part[])[]}

/** A place in one order; places of several orders that are reached alike make up a node. */
interface Place {
  readonly id: number
  readonly exits: readonly {readonly step: Step; readonly to: Place}[]
  readonly order: number | undefined
}

/**
 * @returns the ways to write a date in these orders; a node is worked out when it is first reached
 * @throws a bug if an order names a part that is not there, or leaves a bracket open
 */
export function compileOrders({parts, orders}: DateOrders): PatternNode {
  const places: Place[] = []
  const place = (exits: Place['exits'], order?: number): Place => {
    const made = {id: places.length, exits, order}
    places.push(made)
    return made
  }
  const starts = orders.map((order, rank) => build(parse(expand(order, parts)), place([], rank), place))
  const nodes = new Map<string, PatternNode>()
  return nodeOf(starts, nodes)
}

type MakePlace = (exits: Place['exits'], order?: number) => Place

/** From the end to the start: each part leads to what follows it; a piece that may be missing leads past itself. */
function build(parts: readonly Part[], end: Place, place: MakePlace): Place {
  let next = end
  for (const part of joinLetters(parts).reverse()) {
    if (part.kind !== 'choice') {
      next = place([{step: part, to: next}])
      continue
    }
    const after = next
    const ways = part.ways.map((way) => (way.length === 0 ? after : build(way, after, place)))
    next = place(
      ways.flatMap(({exits}) => exits),
      ways.find(({order}) => order !== undefined)?.order,
    )
  }
  return next
}

/** Letters that stand side by side are compared at once. */
function joinLetters(parts: readonly Part[]): Part[] {
  const joined: Part[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (part.kind === 'literal' && last?.kind === 'literal')
      joined[joined.length - 1] = {kind: 'literal', text: last.text + part.text}
    else joined.push(part)
  }
  return joined
}

/** The node of several places: exits with the same step are one edge. */
function nodeOf(places: readonly Place[], nodes: Map<string, PatternNode>): PatternNode {
  const ids = [...new Set(places.map(({id}) => id))].sort((a, b) => a - b)
  const key = ids.join()
  const known = nodes.get(key)
  if (known) return known
  const orders = places.flatMap(({order}) => (order === undefined ? [] : [order]))
  let edges: readonly PatternEdge[] | undefined
  let edgesAt: PatternNode['edgesAt'] | undefined
  const node: PatternNode = {
    get edges() {
      edges ??= edgesOf(places, nodes)
      return edges
    },
    edgesAt(unit) {
      edgesAt ??= byFirstUnit(node.edges)
      return edgesAt(unit)
    },
    order: orders.length > 0 ? Math.min(...orders) : undefined,
  }
  nodes.set(key, node)
  return node
}

function edgesOf(places: readonly Place[], nodes: Map<string, PatternNode>): PatternEdge[] {
  const targets = new Map<string, {step: Step; to: Place[]}>()
  for (const {exits} of places)
    for (const {step, to} of exits) {
      const key = JSON.stringify(step)
      const target = targets.get(key)
      if (target) target.to.push(to)
      else targets.set(key, {step, to: [to]})
    }
  return [...targets.values()].map(({step, to}) => ({
    step,
    first: step.kind === 'literal' ? step.text.charCodeAt(0) : -1,
    node: nodeOf(to, nodes),
  }))
}

/** Keys for the units that no letters of a pattern begin with; slots see no other difference between them. */
const [aDigit, aLetter, aSign] = [-1, -2, -3]

function byFirstUnit(edges: readonly PatternEdge[]): PatternNode['edgesAt'] {
  const firsts = new Set(edges.map(({first}) => first))
  const known = new Map<number, readonly PatternEdge[]>()
  return (unit) => {
    const key = firsts.has(unit) ? unit : isDigit(unit) ? aDigit : unit > 64 ? aLetter : aSign
    const found = known.get(key) ?? edges.filter((edge) => mayTake(edge, unit))
    known.set(key, found)
    return found
  }
}

const mayTake = ({step, first}: PatternEdge, unit: number): boolean =>
  first >= 0 ? first === unit : step.kind !== 'slot' || maySlotStart(step.name, unit)

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
