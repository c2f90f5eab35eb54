import type {Link} from '../document/edition.ts'
import type {Cell, Row} from './rows.ts'

/** A link that stands in a block of some editions and not in that of another. */
export interface MissingLink {
  /** Where it is missing. */
  readonly cell: Cell
  readonly target: string
  readonly others: readonly {readonly cell: Cell; readonly link: Link}[]
}

/** @returns each link of one scheme that a block lacks and its counterparts have; twice said is said */
export function missingLinks(row: Row, scheme: Link['scheme']): MissingLink[] {
  const links = new Map(
    row.map((cell) => [cell, cell.blocks.flatMap((block) => block.links.filter((link) => link.scheme === scheme))]),
  )
  const targets = new Set([...links.values()].flat().map(({target}) => target))
  return [...targets].flatMap((target) => {
    const found = row.map((cell) => ({cell, link: links.get(cell)?.find((link) => link.target === target)}))
    const others = found.flatMap(({cell, link}) => (link ? [{cell, link}] : []))
    return found.filter(({link}) => !link).map(({cell}) => ({cell, target, others}))
  })
}
