import type {Link} from '../document/edition.ts'
import type {Cell, Row} from './rows.ts'

/** A link that stands in a block of some editions and not in that of another. */
export interface MissingLink {
  /** Where it is missing. */
  readonly cell: Cell
  readonly target: string
  readonly others: readonly {readonly cell: Cell; readonly link: Link}[]
}

/**
 * @param isKnown whether a target is there; one that is not is told by a rule of its own, is missed nowhere, and stands
 *   where its block lacks another
 * @param counted whether a link that stands twice in one edition has to stand twice in all
 * @returns each link of one scheme that a block lacks and its counterparts have
 */
export function missingLinks(
  row: Row,
  scheme: Link['scheme'],
  isKnown: (target: string) => boolean,
  counted = false,
): MissingLink[] {
  const links = new Map(
    row.map((cell) => [cell, cell.blocks.flatMap((block) => block.links.filter((link) => link.scheme === scheme))]),
  )
  const targets = new Set([...links.values()].flat().map(({target}) => target))
  const misspelt = new Map(
    row.map((cell) => [cell, links.get(cell)?.filter(({target}) => !isKnown(target)).length ?? 0]),
  )
  const isExcused = (cell: Cell): boolean => {
    const left = misspelt.get(cell) ?? 0
    misspelt.set(cell, left - 1)
    return left > 0
  }
  return [...targets].filter(isKnown).flatMap((target) => {
    const found = row.map((cell) => ({cell, own: (links.get(cell) ?? []).filter((link) => link.target === target)}))
    const most = Math.max(...found.map(({own}) => own.length))
    const wanted = counted ? most : 1
    const others = found.flatMap(({cell, own}) => own.slice(wanted - 1, wanted).map((link) => ({cell, link})))
    return found
      .filter(({cell, own}) => own.length < wanted && !isExcused(cell))
      .map(({cell}) => ({cell, target, others}))
  })
}
