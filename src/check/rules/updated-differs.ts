import {headLine} from '../head-line.ts'
import {defineRule} from '../rule.ts'

export const updatedDiffers = defineRule({
  id: 'updated-differs',
  why: 'The editions were made to agree on one day; another day in one of them says that it was left behind.',
  mend: 'Set `updated` to the same day in all editions.',
  examples: [
    {
      facts: '',
      vi: '---\ntitle: A\ndescription: B\nupdated: 2026-11-23\n---\n\nMột.',
      ko: '---\ntitle: A\ndescription: B\nupdated: 2026-11-23\n---\n\n하나.',
      en: '---\ntitle: A\ndescription: B\nupdated: 2026-11-23\n---\n\nOne.',
      findings: [],
    },
    {
      facts: '',
      vi: '---\ntitle: A\ndescription: B\nupdated: 2026-11-23\n---\n\nMột.',
      ko: '---\ntitle: A\ndescription: B\nupdated: 2026-11-13\n---\n\n하나.',
      en: '---\ntitle: A\ndescription: B\nupdated: 2026-11-23\n---\n\nOne.',
      findings: ['ko 4:1-4:20'],
    },
  ],
  *check({project, editions}) {
    const [source, ...others] = editions
    const expected = source?.frontmatter.updated
    if (!project.declares || !source || typeof expected !== 'string') return
    for (const edition of others) {
      const actual = edition.frontmatter.updated
      if (typeof actual === 'string' && actual !== expected)
        yield {
          values: {actual, expected},
          expected: [expected],
          actual,
          places: [headLine(edition, 'updated'), headLine(source, 'updated')],
        }
    }
  },
})
