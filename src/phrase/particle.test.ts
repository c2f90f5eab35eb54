import {expect, test} from 'vitest'
import {particle, withParticle} from './particle.ts'

test.each([
  ['5,300억 원', '을'],
  ['2025년', '을'],
  ['512장', '을'],
  ['회사', '를'],
  ['95%', '를'],
  ['GPT-4', '를'],
  ['GPT-4o', '를'],
  ['H100', '을'],
  ['EXAONE 4.0', '을'],
  ['EXAONE 4.5', '를'],
  ['GPU', '를'],
  ['LLM', '을'],
  ['5G', '를'],
  ['100B', '를'],
  ['Seoul', '을'],
  ['3kg', '을'],
  ['3km', '를'],
  ['GPU(그래픽처리장치)', '를'],
  ['‘국가대표 AI’', '를'],
  ['1,000,000,000,000', '를'],
])('%s takes %s', (words, expected) => expect(particle(words, '을/를')).toBe(expected))

test.each([
  ['2027년 2월', '2027년 2월로'],
  ['2027년', '2027년으로'],
  ['회사', '회사로'],
  ['H100', 'H100으로'],
  ['1', '1로'],
  ['7', '7로'],
  ['3', '3으로'],
])('%s goes before 으로 or 로 as %s', (words, expected) => expect(withParticle(words, '으로/로')).toBe(expected))

test.each([
  ['은/는', '정부', '정부는'],
  ['이/가', '모델', '모델이'],
  ['과/와', '팀', '팀과'],
  ['이다/다', '3개', '3개다'],
] as const)('%s behind %s', (pair, words, expected) => expect(withParticle(words, pair)).toBe(expected))
