import type {Block, Edition} from '../document/edition.ts'
import {recognize, type Mention, type ReadingContext} from '../recognize/index.ts'

const readings = new WeakMap<Block, readonly Mention[]>()

/**
 * Read a block in the language of its edition, once: whoever asks again gets the same mentions.
 *
 * @param block a block of `edition`
 */
export function readBlock(edition: Edition, block: Block): readonly Mention[] {
  let mentions = readings.get(block)
  if (!mentions) {
    mentions = block.text === '' ? [] : recognize(block.text, edition.language, contextOf(edition))
    readings.set(block, mentions)
  }
  return mentions
}

/** The day against which "last month" resolves is the day of the edition. */
function contextOf({frontmatter}: Edition): ReadingContext {
  const {updated} = frontmatter
  return typeof updated === 'string' ? {date: updated} : {}
}
