import type {Block, Edition} from '../document/edition.ts'
import {compare, decimal} from '../fact/decimal.ts'
import type {Fact} from '../fact/fact.ts'
import {recognize, type Mention} from '../recognize/index.ts'
import {machineValue, type MachineValue} from './machine.ts'

/** Offsets in the file of a figure that no fact declares, and what it means. */
export interface Mark extends MachineValue {
  readonly from: number
  readonly to: number
}

/** What is read in a block: the check has read it already. */
export type Read = (edition: Edition, block: Block) => readonly Mention[]

export const readAnew: Read = ({language}, {text}) => recognize(text, language)

/**
 * @param block a block of an edition
 * @param mentions what is read in it
 * @returns the figures to mark up, in order, none within another; words without a digit, and what is first or second
 *   rather than so many, stay as they are
 */
export function marksOf(block: Block, mentions: readonly Mention[]): Mark[] {
  const marks: Mark[] = []
  let behind = 0
  for (const {start, end, fact, within} of mentions) {
    if (isPlace(fact)) continue
    const machine = within === undefined && /\p{Nd}/u.test(block.text.slice(start, end)) && machineValue(fact)
    if (!machine || start < behind) continue
    if (block.links.some((link) => link.scheme === 'fact' && start < link.end && end > link.start)) continue
    const span = block.place(start, end)
    marks.push({...machine, from: span.start.offset, to: span.end.offset})
    behind = end
  }
  return marks
}

/** `1차` is "first" in other languages: a word rather than a figure. */
const isPlace = (fact: Fact): boolean =>
  fact.kind === 'quantity' && fact.sense === 'ordinal' && compare(fact.high, ten) < 0

const ten = decimal(10)
