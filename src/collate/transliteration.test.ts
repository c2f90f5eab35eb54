import {describe, expect, test} from 'vitest'
import {soundOfHangul, soundOfLatin, standsInHangul} from './transliteration.ts'

describe('sounds', () => {
  test.each([
    ['네이버', 'Naver'],
    ['카카오', 'Kakao'],
    ['삼성', 'Samsung'],
    ['현대', 'Hyundai'],
    ['업스테이지', 'Upstage'],
    ['엔비디아', 'Nvidia'],
    ['구글', 'Google'],
    ['애플', 'Apple'],
    ['메타', 'Meta'],
    ['오라클', 'Oracle'],
    ['테슬라', 'Tesla'],
    ['마이크로소프트', 'Microsoft'],
    ['텔레콤', 'Telecom'],
    ['모티프', 'Motif'],
    ['부산', 'Busan'],
    ['인천', 'Incheon'],
    ['대전', 'Daejeon'],
    ['하노이', 'Hanoi'],
    ['베트남', 'Vietnam'],
    ['알리바바', 'Alibaba'],
  ])('%s is heard as %s', (hangul, latin) => {
    expect(soundOfHangul(hangul)).toBe(soundOfLatin(latin))
  })

  test.each([
    ['네이버', 'Kakao'],
    ['삼성', 'Hyundai'],
    ['구글', 'Apple'],
    ['부산', 'Busy'],
    ['메타', 'Meter Maid'],
  ])('%s is not heard as %s', (hangul, latin) => {
    expect(soundOfHangul(hangul)).not.toBe(soundOfLatin(latin))
  })
})

test.each([
  ['artificialanalysis', '아티피셜 어낼리시스의 지수', true],
  ['artificialanalysis', '인공지능 분석', false],
  ['kakao', '카카오가 났다', false],
])('%s in %s: %s', (name, text, stands) => {
  expect(standsInHangul(name, text)).toBe(stands)
})
