import type {BlockPair} from '../collate/index.ts'
import type {Block, Edition} from '../document/edition.ts'
import {foreignLanguage} from './foreign-text.ts'

/** From this share on, the whole page counts as untranslated. */
const most = 0.5

/** @returns the pairs whose translation is plainly written in another language */
export function untranslated(pairs: readonly BlockPair[], {language}: Edition): readonly BlockPair[] {
  const told = known.get(pairs)
  if (told) return told
  const found = pairs.filter(
    ({target: [block]}) =>
      isProse(block.kind) && !isTitle(block) && !isImport(block) && foreignLanguage(block.text, language) !== undefined,
  )
  known.set(pairs, found)
  return found
}

const known = new WeakMap<readonly BlockPair[], readonly BlockPair[]>()

/** A block that is nothing but links gives titles, and those stay as they are. */
const isTitle = ({text, links}: Block) => links.reduce((sum, {start, end}) => sum + end - start, 0) > 0.8 * text.length

/** Imports of a page that is no valid MDX after all are read as a paragraph. */
const isImport = ({text}: Block) => /^(?:import|export) [^\n]{1,200} from ['"]/.test(text)

const isProse = (kind: string) => kind === 'paragraph' || kind === 'item' || kind === 'cell' || kind === 'heading'

/** @returns whether most of the prose is untranslated, told by its length */
export function isMost(foreign: readonly BlockPair[], pairs: readonly BlockPair[]): boolean {
  const length = (list: readonly BlockPair[]) =>
    list.reduce((sum, {target: [block]}) => sum + (isProse(block.kind) ? block.text.length : 0), 0)
  return foreign.length > 2 && length(foreign) > most * length(pairs)
}

/** @returns the untranslated pairs, neighbours together */
export function runsOf(foreign: readonly BlockPair[], pairs: readonly BlockPair[]): [BlockPair, ...BlockPair[]][] {
  const places = new Map(pairs.map((pair, index) => [pair, index]))
  const runs: [BlockPair, ...BlockPair[]][] = []
  let last = -2
  for (const pair of foreign) {
    const index = places.get(pair) ?? 0
    if (index === last + 1) runs.at(-1)?.push(pair)
    else runs.push([pair])
    last = index
  }
  return runs
}
