import type {Project} from '../document/work.ts'

/** @returns whether `companies/upstage#goal` names a work, and behind `#` one of its sections */
export function leadsSomewhere(target: string, {works, source}: Project): boolean {
  const [id, section] = target.split('#', 2)
  const work = works.find((work) => work.id === id)
  if (!work || section === undefined) return work !== undefined
  const edition = work.editions[source] ?? Object.values(work.editions)[0]
  return edition?.sections.some(({id}) => id === section) ?? false
}
