import {describe, expect, test} from 'vitest'
import {toPlain} from '../fact/decimal.ts'
import {type Language, languages} from '../language.ts'
import {recognize} from './index.ts'

const keys = (language: Language, text: string) =>
  recognize(text, language).flatMap(({fact}) => (fact.kind === 'name' ? [fact.key] : []))

const figures = (language: Language, text: string) =>
  recognize(text, language).filter(({fact, within}) => fact.kind !== 'name' && fact.kind !== 'claim' && !within)

describe.each(languages)('in %s', (language) => {
  test.each([
    ['K-EXAONE 236B', 'kexaone236b', '236000000000'],
    ['Solar Open 100B', 'open100b', '100000000000'],
    ['Qwen2.5-72B', 'qwen2.572b', '72000000000'],
    ['HyperCLOVA X SEED 32B', 'seed32b', '32000000000'],
  ])('%s is a name, and its size a count of parameters within it', (text, key, size) => {
    const mentions = recognize(text, language)
    expect(keys(language, text)).toEqual([key])
    const within = mentions.filter((mention) => mention.within === 'name').map(({fact}) => fact)
    expect(within).toHaveLength(1)
    expect(within[0]?.kind === 'quantity' && [toPlain(within[0].low), within[0].unit]).toEqual([size, 'parameter'])
  })

  test.each([
    'https://example.com/2025/08/04?id=17',
    'www.example.com/5',
    'a1.b2@example.com',
    'v1.2.3',
    '1.2.3.4',
    '02-1234-5678',
    '1588-0000',
    '+84 24 3825 1234',
    '(031) 123-4567',
    'a94a8fe5ccb19ba61c4c0873d391e987',
    'fact_id_12',
    '[1]',
    '[12, 13]',
    '[^2]',
    '`timeout: 30`',
    '0x80070057',
    'DOI 10.1000/xyz123',
  ])('neither figure nor date stands in %s', (text) => expect(figures(language, text)).toEqual([]))
})

test.each<[Language, string]>([
  ['en', 'Samsung 5,300 workers'],
  ['en', 'In Seoul 300 protesters met'],
  ['en', 'USD530 was paid'],
  ['en', 'NVIDIA 512 chips'],
  ['en', 'In May 4 people left'],
  ['ko', 'KoreaTechDesk는 2,136억 원'],
  ['ko', '약300명'],
  ['ko', '총5명이'],
  ['vi', 'SK Telecom 4 năm'],
])('%s: no name swallows the figure of %s', (language, text) => {
  expect(keys(language, text)).toEqual([])
  expect(figures(language, text).length).toBeGreaterThan(0)
})
