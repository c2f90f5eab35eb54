import {describe, expect, test} from 'vitest'
import {checkWork} from './check.ts'
import {exampleProject} from './example.ts'
import {applyEdits, editsOf} from './fix.ts'
import type {RuleExample} from './rule.ts'

const facts = `
pledge: {kind: money, value: 530000000000, currency: KRW}
about: {kind: money, value: 530000000000, currency: KRW, bound: about}
day: {kind: date, value: "2025-08-04"}
month: {kind: date, value: "2027-02"}
users: {kind: quantity, value: 10000000, unit: person, bound: more-than}
share: {kind: quantity, value: 95, unit: percent}
state: {kind: text, value: {vi: bị loại, ko: 탈락, en: dropped}}
`

function fix(language: 'vi' | 'ko' | 'en', text: string): string {
  const example: RuleExample = {facts, [language]: text, findings: []}
  const {project, work} = exampleProject(example)
  const edits = editsOf(checkWork(project, work).findings, () => text)
  return applyEdits(text, edits)
}

describe('what is wrong becomes what should stand there', () => {
  test.each([
    ['ko', '정부는 [530억 원](fact:pledge)을 쓴다.', '정부는 [5,300억 원](fact:pledge)을 쓴다.'],
    ['ko', '[3.5%](fact:pledge)를 쓴다.', '[5,300억 원](fact:pledge)을 쓴다.'],
    ['ko', '[2027년 봄](fact:month)으로 미뤘다.', '[2027년 2월](fact:month)로 미뤘다.'],
    ['ko', '[530억 달러](fact:pledge)[](source:kbs)와 다르다.', '[5,300억 원](fact:pledge)[](source:kbs)과 다르다.'],
    ['ko', '[530억 달러](fact:pledge)로부터 온다.', '[5,300억 원](fact:pledge)로부터 온다.'],
    ['ko', '결과는 [통과](fact:state)다.', '결과는 [탈락](fact:state)다.'],
    [
      'vi',
      'Chi [530 triệu won](fact:pledge) và [530 tỷ won](fact:about).',
      'Chi [530 tỷ won](fact:pledge) và [khoảng 530 tỷ won](fact:about).',
    ],
    ['vi', '[Ngày 5 tháng 8 năm 2025](fact:day), bộ công bố.', '[Ngày 4 tháng 8 năm 2025](fact:day), bộ công bố.'],
    [
      'en',
      'By [4 September 2025](fact:day), [95 percentage points](fact:share).',
      'By [4 August 2025](fact:day), [95%](fact:share).',
    ],
    ['en', 'It has [many users](fact:users).', 'It has [more than 10 million people](fact:users).'],
  ] as const)('%s: %s', (language, wrong, right) => {
    expect(fix(language, wrong)).toBe(right)
    expect(fix(language, right)).toBe(right)
  })
})

test.each([
  ['ko', '정부는 [5,300억 원](fact:pledge)을 쓴다.'],
  ['ko', '정부는 [](fact:pledge)을 쓴다.'],
  ['en', 'It costs [530 billion won](fact:nowhere).'],
] as const)('%s: %s is left alone', (language, text) => {
  expect(fix(language, text)).toBe(text)
})
