import type {Block} from '../document/edition.ts'
import type {Language} from '../language.ts'
import {recognize} from '../recognize/index.ts'
import {machineValue, type MachineValue} from './machine.ts'

/** Offsets in the file of a figure that no fact declares, and what it means. */
export interface Mark extends MachineValue {
  readonly from: number
  readonly to: number
}

/**
 * @param block a block of an edition
 * @returns the figures to mark up, in order, none within another; words without a digit stay as they are
 */
export function marksOf(block: Block, language: Language): Mark[] {
  const marks: Mark[] = []
  let behind = 0
  for (const {start, end, fact, within} of recognize(block.text, language)) {
    const machine = within === undefined && /\p{Nd}/u.test(block.text.slice(start, end)) && machineValue(fact)
    if (!machine || start < behind) continue
    if (block.links.some((link) => link.scheme === 'fact' && start < link.end && end > link.start)) continue
    const span = block.place(start, end)
    marks.push({...machine, from: span.start.offset, to: span.end.offset})
    behind = end
  }
  return marks
}
