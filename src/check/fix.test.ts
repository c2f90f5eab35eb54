import {describe, expect, test} from 'vitest'
import {refit} from '../phrase/index.ts'
import {checkWork} from './check.ts'
import {exampleProject} from './example.ts'
import {applyFix, fixesOf} from './fix.ts'
import type {RuleExample} from './rule.ts'

const facts = `
pledge: {kind: money, value: 530000000000, currency: KRW}
about: {kind: money, value: 530000000000, currency: KRW, bound: about}
day: {kind: date, value: "2025-08-04"}
month: {kind: date, value: "2027-02"}
users: {kind: quantity, value: 10000000, unit: person, bound: more-than}
share: {kind: quantity, value: 95, unit: percent}
pilots: {kind: quantity, value: 28, unit: one}
size: {kind: quantity, value: {from: 100000000000, to: 200000000000}, unit: parameter}
state: {kind: text, value: {vi: bị loại, ko: 탈락, en: dropped}}
`

function fix(language: 'vi' | 'ko' | 'en', text: string): string {
  const example: RuleExample = {facts, [language]: text, findings: []}
  const {project, work} = exampleProject(example)
  return fixesOf(checkWork(project, work).findings).reduce(applyFix, text)
}

describe('what is wrong becomes what should stand there', () => {
  test.each([
    ['ko', '정부는 [530억 원](fact:pledge)을 쓴다.', '정부는 [5,300억 원](fact:pledge)을 쓴다.'],
    ['ko', '[3.5%](fact:pledge)를 쓴다.', '[5,300억 원](fact:pledge)을 쓴다.'],
    ['ko', '[2027년 봄](fact:month)으로 미뤘다.', '[2027년 2월](fact:month)로 미뤘다.'],
    ['ko', '[530억 달러](fact:pledge)[](source:kbs)와 다르다.', '[5,300억 원](fact:pledge)[](source:kbs)과 다르다.'],
    ['ko', '[530억 달러](fact:pledge)로부터 온다.', '[5,300억 원](fact:pledge)으로부터 온다.'],
    ['ko', '결과는 [통과](fact:state)다.', '결과는 [탈락](fact:state)이다.'],
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
    // The words beside the figure are the writer's.
    ['vi', 'Chi [530 triệu won tích lũy](fact:pledge).', 'Chi [530 tỷ won tích lũy](fact:pledge).'],
    [
      'vi',
      'Có [hơn 12 triệu người dùng hằng tháng](fact:users).',
      'Có [hơn 10 triệu người dùng hằng tháng](fact:users).',
    ],
    ['ko', '[누적 530억 원](fact:pledge)을 쓴다.', '[누적 5,300억 원](fact:pledge)을 쓴다.'],
    ['ko', '[5,300만 원이 넘는 돈](fact:about)을 쓴다.', '[약 5,300억 원 돈](fact:about)을 쓴다.'],
    ['en', 'The [530 million won budget](fact:pledge) grew.', 'The [530 billion won budget](fact:pledge) grew.'],
    ['en', 'It pledged [₩530 million](fact:pledge).', 'It pledged [₩530 billion](fact:pledge).'],
    ['ko', '[매개변수 1조 개](fact:size)다.', '[매개변수 1,000억~2,000억 개](fact:size)다.'],
    // A bound is written once, and inside the brackets.
    ['vi', 'Chi khoảng [530 triệu won](fact:about).', 'Chi [khoảng 530 tỷ won](fact:about).'],
    ['vi', 'Chi khoảng [530 tỷ won](fact:pledge).', 'Chi [530 tỷ won](fact:pledge).'],
    ['ko', '약 [5,300억 원](fact:pledge)을 쓴다.', '[5,300억 원](fact:pledge)을 쓴다.'],
    ['ko', '[5,300억 원](fact:pledge) 이상을 쓴다.', '[5,300억 원](fact:pledge)을 쓴다.'],
    ['en', 'It costs at least [530 billion won](fact:about).', 'It costs [about 530 billion won](fact:about).'],
    // A unit outside the brackets is not the fact's: the fact brings its own.
    ['vi', 'Chi [530 tỷ](fact:pledge) đô la trong năm.', 'Chi [530 tỷ won](fact:pledge) trong năm.'],
    ['vi', 'Chi [530 tỷ](fact:pledge) USD.', 'Chi [530 tỷ won](fact:pledge).'],
    ['ko', '정부는 [5,300억](fact:pledge) 달러를 쓴다.', '정부는 [5,300억 원](fact:pledge)을 쓴다.'],
    ['en', 'It costs [530 billion](fact:pledge) dollars.', 'It costs [530 billion won](fact:pledge).'],
    ['en', 'It costs US$[530 billion](fact:pledge).', 'It costs [530 billion won](fact:pledge).'],
    ['vi', 'Đạt [95](fact:share) điểm phần trăm.', 'Đạt [95%](fact:share).'],
    ['ko', '[95](fact:share)%포인트에 이른다.', '[95%](fact:share)에 이른다.'],
    ['en', 'It has more than [10 million](fact:users) tokens.', 'It has [more than 10 million people](fact:users).'],
    // The number alone goes into a sentence that names the unit.
    ['ko', '협력은 [27](fact:pilots)건이었다.', '협력은 [28](fact:pilots)건이었다.'],
    // Marks around the figure stay; so do marks elsewhere in the label.
    ['ko', '[**530억 원**](fact:pledge)을 쓴다.', '[**5,300억 원**](fact:pledge)을 쓴다.'],
    ['ko', '[**5,300억 달러**](fact:pledge)를 쓴다.', '[**5,300억 원**](fact:pledge)을 쓴다.'],
    ['vi', 'Chi [530 triệu won *tích lũy*](fact:pledge).', 'Chi [530 tỷ won *tích lũy*](fact:pledge).'],
    ['en', '> It costs [530 million\n> won](fact:pledge).', '> It costs [530 billion\n> won](fact:pledge).'],
    // A thousand times as much, by the point that groups thousands in Vietnamese.
    ['vi', 'Có [95.000%](fact:share).', 'Có [95%](fact:share).'],
    // Hangul in its parts, and letters outside the plane that most are in.
    [
      'ko',
      `${'🏛️ [530억 원'.normalize('NFD')}](fact:pledge)을 쓴다.`,
      `🏛️ [5,300억 ${'원'.normalize('NFD')}](fact:pledge)을 쓴다.`,
    ],
  ] as const)('%s: %s', (language, wrong, right) => {
    expect(fix(language, wrong)).toBe(right)
    expect(fix(language, right)).toBe(right)
  })
})

describe('what is right, or has no one right writing, is left alone', () => {
  test.each([
    ['ko', '정부는 [5,300억 원](fact:pledge)을 쓴다.'],
    ['ko', '정부는 [](fact:pledge)을 쓴다.'],
    ['en', 'It costs [530 billion won](fact:nowhere).'],
    // Which of the two is meant?
    ['en', 'It costs [530 billion won (380 million dollars)](fact:pledge).'],
    ['vi', 'Có [5 người trong 3 đội](fact:users).'],
    // A name would be lost.
    ['en', 'It runs [EXAONE 4.0](fact:pledge).'],
    // Marks stand in the middle of the figure.
    ['vi', 'Chi [530 tri**ệu** won](fact:pledge).'],
    ['vi', 'Chi [**nhiều** tiền](fact:pledge).'],
    // The unit outside the brackets is the declared one, or none.
    ['vi', 'Chi [530 tỷ](fact:pledge) won, chừng 390 triệu đô la.'],
    ['vi', 'Chi [530 tỷ](fact:pledge), tức không phải đô la.'],
    ['vi', 'Chi [530 tỷ won](fact:pledge) đô la hóa.'],
    ['vi', 'Đạt [95](fact:share)% sau ba năm.'],
    ['ko', '정부는 [5,300억](fact:pledge) 원을 달러로 바꿨다.'],
    ['ko', '[5,300억](fact:pledge) 규모다. 달러가 아니다.'],
    ['ko', '[95](fact:share)%로, 5%포인트 올랐다.'],
    ['en', 'It costs [530 billion](fact:pledge) in won, not dollars.'],
    ['en', 'It costs ₩[530 billion](fact:pledge); dollars are not paid.'],
    ['en', 'It has [more than 10 million](fact:users) users.'],
    // The scale and unit stand outside the brackets.
    ['vi', 'Chi [53](fact:pledge) triệu won.'],
  ] as const)('%s: %s', (language, text) => {
    expect(fix(language, text)).toBe(text)
  })
})

describe('the particle behind a word that was replaced', () => {
  test.each([
    ['을', '530억 달러', '5,300억 원', undefined],
    ['를', '530억 달러', '5,300억 원', '을'],
    ['을', '5,300억 원', '530억 달러', '를'],
    ['로부터', '달러', '원', '으로부터'],
    ['으로부터', '원', '달러', '로부터'],
    ['으로', '2027년 봄', '2027년 2월', '로'],
    ['와의', '달러', '원', '과의'],
    ['은', '15개 팀', '15위', '는'],
    ['다', '통과', '탈락', '이다'],
    ['였다', '4개', '4곳', '이었다'],
    ['이었다', '4곳', '4개', undefined],
    ['라는', '4개', '4곳', '이라는'],
    // No particle, though it begins like one.
    ['가량', '5명', '5개', undefined],
    ['이상', '5개', '5명', undefined],
    ['의', '원', '달러', undefined],
    ['에서', '원', '달러', undefined],
    ['', '원', '달러', undefined],
    // It did not fit before, and nobody knows how a Latin word ends.
    ['을', 'Upstage', 'Sionic', undefined],
  ])('%s behind %s → %s: %s', (run, before, after, fitting) => {
    expect(refit(run, before, after)).toBe(fitting)
  })
})
