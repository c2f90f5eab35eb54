import {agreements} from '../figures.ts'
import {defineRule} from '../rule.ts'

export const dateRelative = defineRule({
  id: 'date-relative',
  why: '“Last month” is true on one day only; it was taken for the date that the other edition writes, because the edition has a date of its own.',
  mend: 'Nothing need be mended. A date that is written out stays true when the page is dated anew.',
  examples: [
    {
      vi: '---\nupdated: 2025-08-04\n---\n\nCông bố vào tháng 7 năm 2025.',
      ko: '---\nupdated: 2025-08-04\n---\n\n2025년 7월에 발표했다.',
      en: '---\nupdated: 2025-08-04\n---\n\nIt was announced in July 2025.',
      findings: [],
    },
    {
      vi: '---\nupdated: 2025-08-04\n---\n\nCông bố vào tháng 7 năm 2025.',
      ko: '---\nupdated: 2025-08-04\n---\n\n지난달에 발표했다.',
      en: '---\nupdated: 2025-08-04\n---\n\nIt was announced in July 2025.',
      findings: ['ko 5:1-5:4'],
    },
  ],
  check: (context) => agreements(context, 'resolved'),
})
