import type {Block} from '../document/edition.ts'

/** The kind of box that a block begins: `> [!NOTE]`, `:::tip`, `!!! warning`. */
export interface Alert {
  readonly kind: string
  readonly written: string
}

const opening =
  /^(?:\[!([\p{L}\p{M}][\p{L}\p{M} _-]{1,30})\]|:{3,10} ?([\p{L}-]{2,30})|(?:!!!|\?\?\?)\+? ([\p{L}-]{2,30}))(?![\p{L}\d])/u

/**
 * @returns the kind of box that a block begins, in the letters that tell kinds apart; nothing for other blocks
 * @example alertOf(block('[!NOTE] Mind the gap.')) //=> {kind: 'note', written: '[!NOTE]'}
 */
export function alertOf({kind, text}: Block): Alert | undefined {
  const found = kind === 'paragraph' || kind === 'item' ? opening.exec(text) : null
  const name = found?.[1] ?? found?.[2] ?? found?.[3]
  return found && name !== undefined ? {kind: name.toLowerCase(), written: found[0]} : undefined
}
