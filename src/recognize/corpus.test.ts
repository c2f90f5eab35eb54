import {describe, expect, test} from 'vitest'
import {corpus, type Row} from '../corpus/index.ts'
import type {Fact, FactKind} from '../fact/fact.ts'
import {type Language, languages} from '../language.ts'
import {isSameReading} from '../phrase/same-reading.ts'
import {recognize} from './index.ts'

const kinds = Object.keys(corpus) as FactKind[]

/** Claims stand beside figures; a sentence may hold more of them than the row is about. */
const read = (text: string, language: Language, kind: FactKind): Fact[] =>
  recognize(text, language)
    .filter(({fact, within}) => !within && (kind === 'claim' ? fact.kind === 'claim' : fact.kind !== 'claim'))
    .map(({fact}) => fact)

describe.each(kinds)('%s', (kind) => {
  const rows: readonly Row[] = corpus[kind]
  describe.each(languages)('in %s', (language) => {
    const cases = rows.flatMap((row) => row[language].map((text) => ({text, fact: row.fact})))
    test.each(cases)('reads $text', ({text, fact}) => {
      const found = read(text, language, kind)
      expect(found).toHaveLength(1)
      expect(isSameReading(fact, found[0]), `${JSON.stringify(found[0], bigintsToo)}`).toBe(true)
    })
  })
})

const bigintsToo = (_: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value)
