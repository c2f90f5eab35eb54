import {languages} from '../../language.ts'
import {defineRule, startOf} from '../rule.ts'

export const editionMissing = defineRule({
  id: 'edition-missing',
  why: 'A work is one text in all its languages; a reader who changes language must find it.',
  mend: 'Write the edition that is missing.',
  examples: [
    {facts: '', vi: 'Một.', ko: '하나.', en: 'One.', findings: []},
    {facts: '', vi: 'Một.', en: 'One.', findings: ['vi 1:1-1:1']},
  ],
  *check({work, editions, project}) {
    const [first] = editions
    if (!project.declares || !first) return
    for (const language of languages)
      if (!work.editions[language])
        yield {
          values: {language, file: `${work.id}/${language}.md`},
          expected: [`${work.id}/${language}.md`],
          actual: '',
          places: [startOf(first)],
        }
  },
})
