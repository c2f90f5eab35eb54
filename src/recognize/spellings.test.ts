import {describe, expect, test} from 'vitest'
import {corpus, type Row} from '../corpus/index.ts'
import type {Fact, FactKind} from '../fact/fact.ts'
import {type Language, languages} from '../language.ts'
import {isSameReading} from '../phrase/same-reading.ts'
import {recognize} from './index.ts'

const kinds = Object.keys(corpus) as FactKind[]

const read = (text: string, language: Language, kind: FactKind): Fact[] =>
  recognize(text, language)
    .filter(({fact, within}) => !within && (kind === 'claim' ? fact.kind === 'claim' : fact.kind !== 'claim'))
    .map(({fact}) => fact)

/** The same text as other keyboards and programs leave it. */
const spellings: readonly (readonly [name: string, spell: (text: string) => string])[] = [
  ['decomposed letters', (text) => text.normalize('NFD')],
  ['blanks that do not break', (text) => text.replaceAll(' ', '\u00a0')],
  ['lines that end in the middle', (text) => text.replaceAll(' ', '\r\n')],
  ['a zero-width mark in front', (text) => `\u200b${text}`],
]

describe.each(spellings)('with %s', (_, spell) => {
  const rows = kinds.flatMap((kind) => corpus[kind].map((row: Row) => ({kind, row})))
  test.each(languages)('every writing in %s reads alike, and stands where it says', (language) => {
    const lost: string[] = []
    for (const {kind, row} of rows)
      for (const text of row[language]) {
        const spelled = spell(text)
        const found = read(spelled, language, kind)
        if (found.length !== 1 || !isSameReading(row.fact, found[0])) lost.push(text)
        for (const {start, end} of recognize(spelled, language))
          if (start < 0 || end > spelled.length || start >= end) lost.push(`${text} at ${start} to ${end}`)
      }
    expect(lost).toEqual([])
  })
})
