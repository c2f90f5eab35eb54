import {headDifferences} from '../front-matter.ts'
import {headLine} from '../head-line.ts'
import {foreignPairs} from '../pairs.ts'
import {defineRule} from '../rule.ts'

export const frontMatterDiffers = defineRule({
  id: 'front-matter-differs',
  why: 'Dates, positions and tags at the head of a file decide where and when its page is shown; they mean the same in every language.',
  mend: 'Copy the value of the source edition; a tag may be translated, but none added or left out.',
  examples: [
    {
      vi: '---\ntitle: Cài đặt\ndate: 2026-08-04\nsidebar_position: 3\ntags: [cài đặt, đám mây]\n---\n\nChạy lệnh.',
      ko: '---\ntitle: 설치\ndate: 2026-08-04\nsidebar_position: 3\ntags: [설치, 클라우드]\n---\n\n명령을 실행한다.',
      en: '---\ntitle: Install\ndate: 2026-08-11\nsidebar_position: 3\ntags: [install, cloud]\n---\n\nRun the command.',
      findings: [],
    },
    {
      vi: '---\ntitle: Cài đặt\ndate: 2026-08-04\nsidebar_position: 3\ntags: [cài đặt, đám mây]\n---\n\nChạy lệnh.',
      ko: '---\ntitle: 설치\ndate: 2025-08-04\nsidebar_position: 2\ntags: [설치, 클라우드]\n---\n\n명령을 실행한다.',
      en: '---\ntitle: Install\ndate: 2026-08-04\nsidebar_position: 3\ntags: [install]\n---\n\nRun the command.',
      findings: ['en 5:1-5:16', 'ko 3:1-3:17', 'ko 4:1-4:20'],
    },
  ],
  *check(context) {
    for (const {source, target} of foreignPairs(context))
      for (const {key, expected, actual} of headDifferences(source, target))
        yield {
          values: {key, expected, actual},
          expected: [expected],
          actual,
          places: [headLine(target, key), headLine(source, key)],
        }
  },
})
