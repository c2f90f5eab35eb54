import {openMark} from '../check/unfinished.ts'
import {requiredSections} from '../document/schema/sections.ts'
import type {Project} from '../document/work.ts'

/** A file that a new work begins with. */
export interface NewFile {
  /** Path below the folder of all works. */
  readonly file: string
  readonly text: string
}

/**
 * @param id a work's path: `companies/upstage`
 * @param day of today, as in `2026-11-23`
 * @param schema where the schema of `facts.yaml` lies, seen from the work's folder; none when there is none
 * @returns the files that a new work begins with: its facts, and the source edition with the sections that it has to
 *   have, each called as other works call it
 */
export function scaffold(project: Project, id: string, day: string, schema?: string): NewFile[] {
  const sections = requiredSections(id).map(
    (section) => `## ${titleOf(section, project) ?? openMark} {#${section}}\n\n${openMark}`,
  )
  const head = ['---', `title: ${openMark}`, `description: ${openMark}`, `updated: ${day}`, '---'].join('\n')
  return [
    {file: `${id}/facts.yaml`, text: factsOf(schema)},
    {file: `${id}/${project.source}.md`, text: `${[head, openMark, ...sections].join('\n\n')}\n`},
  ]
}

function titleOf(section: string, {works, source}: Project): string | undefined {
  for (const {editions} of works) {
    const title = editions[source]?.sections.find(({id}) => id === section)?.title
    if (title !== undefined) return title
  }
  return undefined
}

const factsOf = (schema: string | undefined): string =>
  `${schema === undefined ? '' : `# yaml-language-server: $schema=${schema}\n`}# A fact is one figure, date or phrase with its source:
#   pledge:
#     label: {vi: Khoản cam kết, ko: 지원 약속액, en: Pledge}
#     kind: money
#     value: 530000000000
#     currency: KRW
#     asOf: "2025-09-29"
#     sources: [an-id-of-sources-yaml]
#     confidence: single-source
facts: {}
`
