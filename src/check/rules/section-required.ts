import {requiredSections} from '../../document/schema/sections.ts'
import {defineRule, startOf} from '../rule.ts'

export const sectionRequired = defineRule({
  id: 'section-required',
  why: 'Pages of one kind answer the same questions, so that readers can compare them.',
  mend: 'Write the section that pages of this kind have.',
  examples: [],
  *check({project, editions, work}) {
    const [source] = editions
    if (!project.declares || !source) return
    for (const id of requiredSections(work.id))
      if (!editions.some(({sections}) => sections.some((section) => section.id === id)))
        yield {values: {id}, expected: [`{#${id}}`], actual: '', places: [startOf(source)]}
  },
})
