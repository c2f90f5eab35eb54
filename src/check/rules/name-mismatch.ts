import {mismatches} from '../figures.ts'
import {defineRule} from '../rule.ts'

export const nameMismatch = defineRule({
  id: 'name-mismatch',
  why: 'A version or model that differs between editions is another product.',
  mend: 'Write the name and version of the source edition.',
  examples: [
    {vi: 'EXAONE 4.0 ra mắt.', ko: 'EXAONE 4.0이 나왔다.', en: 'EXAONE 4.0 came out.', findings: []},
    {vi: 'EXAONE 4.0 ra mắt.', ko: 'EXAONE 4.5가 나왔다.', en: 'EXAONE 4.0 came out.', findings: ['ko 1:1-1:11']},
  ],
  check: (context) => mismatches(context, ['name']),
})
