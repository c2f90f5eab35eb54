import {describe, expect, test} from 'vitest'
import type {Term} from '../document/work.ts'
import type {Language} from '../language.ts'
import {recognize} from '../recognize/index.ts'
import {withTermNames, wordsOfName} from './term-names.ts'
import {forbiddenTerms, termsIn} from './terms.ts'

const none = {allowed: [], forbidden: [], avoidInContext: []}
const terms: readonly Term[] = [
  {
    id: 'ministry',
    kind: 'organization',
    forms: {
      vi: {...none, preferred: 'Bộ Khoa học và Công nghệ Thông tin', forbidden: ['Bộ Khoa học và Công nghệ']},
      ko: {...none, preferred: '과학기술정보통신부', allowed: ['과기정통부']},
      en: {...none, preferred: 'Ministry of Science and ICT', allowed: ['science ministry']},
    },
  },
  {
    id: 'naver',
    kind: 'organization',
    forms: {
      vi: {...none, preferred: 'Naver'},
      ko: {...none, preferred: '네이버', forbidden: ['내이버']},
      en: {...none, preferred: 'Naver', forbidden: ['NaVer']},
    },
  },
  {
    id: 'naver-cloud',
    kind: 'organization',
    forms: {
      vi: {...none, preferred: 'Naver Cloud', forbidden: ['Đám mây Naver']},
      ko: {...none, preferred: '네이버클라우드', avoidInContext: ['네이버클라우드 플랫폼']},
      en: {...none, preferred: 'Naver Cloud', avoidInContext: ['Naver Cloud Platform']},
    },
  },
]

type Row = readonly [language: Language, text: string, found: readonly (readonly [string, string])[]]

test.each<Row>([
  ['ko', '네이버는 크다.', [['네이버', 'preferred']]],
  ['ko', '남은 곳은 네이버뿐이었다.', [['네이버', 'preferred']]],
  ['ko', '네이버로부터 받았고, 과기정통부에서도 받았다.', [['네이버', 'preferred'], ['과기정통부', 'allowed']]], // prettier-ignore
  ['ko', '네이버클라우드 플랫폼을 쓴다.', [['네이버클라우드 플랫폼', 'context']]],
  ['ko', '네이버웹툰은 다른 회사다.', []],
  ['ko', '내이버가 아니다.', [['내이버', 'forbidden']]],
  ['vi', 'bộ khoa học và công nghệ thông tin', [['bộ khoa học và công nghệ thông tin', 'preferred']]],
  ['vi', 'Bộ Khoa Học và Công nghệ', [['Bộ Khoa Học và Công nghệ', 'forbidden']]],
  ['vi', 'đám mây Naver', [['đám mây Naver', 'forbidden']]],
  ['en', 'Science ministry officials', [['Science ministry', 'allowed']]],
  ['en', 'NAVER', []],
  ['en', 'NaVer', [['NaVer', 'forbidden']]],
  ['en', 'Naver Cloud Platform and Naver Cloud', [['Naver Cloud Platform', 'context'], ['Naver Cloud', 'preferred']]], // prettier-ignore
  ['en', 'Navers', []],
])('%s: %s', (language, text, found) => {
  const hits = termsIn(text, language, terms)
  expect(hits.map(({start, end, role}) => [text.slice(start, end), role])).toEqual(found)
})

test('only forbidden forms are forbidden', () => {
  expect(forbiddenTerms('Naver Cloud Platform', 'en', terms)).toEqual([])
  expect(forbiddenTerms('NaVer', 'en', terms)).toMatchObject([{start: 0, end: 5, form: 'NaVer'}])
})

describe('withTermNames', () => {
  test.each<readonly [Language, string, readonly string[]]>([
    ['ko', '네이버가 네이버클라우드를 세웠다.', ['naver', 'navercloud']],
    ['en', 'Naver founded Naver Cloud.', ['naver', 'navercloud', 'naver within']],
    ['vi', 'Đám mây Naver và Naver', ['navercloud', 'naver within', 'naver']],
    ['ko', '네이버웹툰', []],
  ])('%s: %s', (language, text, keys) => {
    const names = withTermNames(recognize(text, language), text, language, terms).filter(
      ({fact}) => fact.kind === 'name',
    )
    const told = names.map(({fact, within}) => (fact.kind === 'name' ? fact.key + (within ? ' within' : '') : ''))
    expect(told).toEqual(keys)
  })

  test('a name is written as the language writes it', () => {
    expect(wordsOfName('navercloud', 'ko', terms)).toBe('네이버클라우드')
    expect(wordsOfName('kakao', 'ko', terms)).toBeUndefined()
  })
})
