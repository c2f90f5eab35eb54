/** The sections of a company's page, in their order. */
const companySections = [
  'at-a-glance',
  'model',
  'strategy',
  'strengths',
  'infrastructure',
  'in-the-programme',
  'sources-disagree',
] as const

/**
 * @param work id of one of our own works
 * @returns ids of the sections that it has to have
 */
export function requiredSections(work: string): readonly string[] {
  return work.startsWith('companies/') ? companySections : []
}
