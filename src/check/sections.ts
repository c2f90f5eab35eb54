import type {Edition, Span} from '../document/edition.ts'

export interface SharedSection {
  readonly id: string
  /** Its heading in each edition that has it. */
  readonly places: readonly {readonly edition: Edition; readonly title: string; readonly span: Span}[]
}

/**
 * @param editions the source edition first
 * @returns the sections that a work has: those of the source edition, in its order, and those that two others share
 */
export function sharedSections(editions: readonly Edition[]): SharedSection[] {
  const ids = new Set(editions.flatMap(({sections}) => sections.filter(({explicit}) => explicit).map(({id}) => id)))
  const [source] = editions
  return [...ids]
    .map((id) => ({
      id,
      places: editions.flatMap((edition) =>
        edition.sections
          .filter((section) => section.id === id)
          .slice(0, 1)
          .map(({title, span}) => ({edition, title, span})),
      ),
    }))
    .filter(({places}) => places.length > 1 || places[0]?.edition === source)
}
