import type {Position, Range} from 'vscode-languageserver'
import type {Block, Edition, Link, Point, Span} from '../document/edition.ts'
import type {Mention} from '../recognize/mention.ts'
import type {CheckedWork} from './workspace.ts'

/** @returns a point as editors count: from 0, in UTF-16 code units */
export const positionOf = ({line, column}: Point): Position => ({line: line - 1, character: column - 1})

export const rangeOf = ({start, end}: Span): Range => ({start: positionOf(start), end: positionOf(end)})

/** @returns whether an offset lies in a span; its end counts, for a cursor stands there too */
export const holds = ({start, end}: Span, offset: number): boolean => start.offset <= offset && offset <= end.offset

/** What stands at a place of an edition. */
export interface Standing {
  readonly block: Block
  readonly link?: Link
  /** What is read there, outside of links. */
  readonly mention?: Mention
}

/** @returns the block at an offset, with the link and what is read there; the innermost block where some lie in others */
export function standingAt({context}: CheckedWork, edition: Edition, offset: number): Standing | undefined {
  const block = edition.blocks
    .filter(({span}) => holds(span, offset))
    .toSorted((a, b) => sizeOf(a.span) - sizeOf(b.span))[0]
  if (!block) return undefined
  const link = block.links.find(({span}) => holds(span, offset))
  const mention = context
    ?.read(edition, block)
    .find(({start, end, fact}) => fact.kind !== 'claim' && holds(block.place(start, end), offset))
  return {block, ...(link && {link}), ...(mention && {mention})}
}

const sizeOf = ({start, end}: Span): number => end.offset - start.offset
