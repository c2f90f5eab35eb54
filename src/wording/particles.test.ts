import {expect, test} from 'vitest'
import {chooseParticles} from './particles.ts'
import {t} from './index.ts'

test.each([
  ['`5,300억 원`은(는)', '`5,300억 원`은'],
  ['`2027년 2월`(으)로', '`2027년 2월`로'],
  ['15개 팀(2025년 7월 21일)(으)로 시작해', '15개 팀(2025년 7월 21일)으로 시작해'],
  ['`pledge`(이)라는 사실', '`pledge`라는 사실'],
  ['`지원액`(이)라는 사실', '`지원액`이라는 사실'],
  ['지원액과(와) 다르다', '지원액과 다르다'],
  ['“점수”을(를)', '“점수”를'],
  ['`12위`(이)어야 한다', '`12위`여야 한다'],
  ['`4장`(이)어야 한다', '`4장`이어야 한다'],
  ['`100%`(이)어야 한다', '`100%`여야 한다'],
  ['“첫해 지원액”(`first-year`)이(가) 빠졌다', '“첫해 지원액”(`first-year`)이 빠졌다'],
  ['GPU이(가) 없다', 'GPU가 없다'],
  ['고를 것이 없다', '고를 것이 없다'],
])('%j becomes %j', (open, chosen) => {
  expect(chooseParticles(open)).toBe(chosen)
})

test('sentences come with their particles', () => {
  expect(t('ko', 'finding.fact-missing.reason', {label: '지원액', id: 'pledge', expected: '5,300억 원'})).toBe(
    '“지원액”(`pledge`)이 빠졌다. `5,300억 원`이어야 한다',
  )
})
