import {expect, test} from 'vitest'
import {formatDate} from './dates.ts'

test.each([
  ['vi', '2025-08-04', '4/8/2025'],
  ['vi', '2025-08', '8/2025'],
  ['vi', '2025', '2025'],
  ['ko', '2025-08-04', '2025년 8월 4일'],
  ['ko', '2025-08', '2025년 8월'],
  ['ko', '2025', '2025년'],
  ['en', '2025-08-04', '4 August 2025'],
  ['en', '2025-08', 'August 2025'],
  ['en', '2025', '2025'],
  ['en', '2025-Q3', '2025-Q3'],
  ['ko', '', ''],
] as const)('in %s %s is %s, in any time zone', (language, date, expected) => {
  expect(formatDate(language, date)).toBe(expected)
})
