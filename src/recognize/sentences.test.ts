import {describe, expect, test} from 'vitest'
import {plainValue} from '../corpus/look-alikes/plain-value.ts'
import {sentences} from '../corpus/sentences/index.ts'
import {languages} from '../language.ts'
import {recognize} from './index.ts'

describe.each(languages)('in %s', (language) => {
  test.each(sentences[language].map(([text, ...figures]) => [text, figures] as const))('%s', (text, figures) => {
    const read = recognize(text, language, {date: '2025-09-29'}).filter(({fact}) => fact.kind !== 'claim')
    expect(read.map(({start, end, fact}) => `${text.slice(start, end)} = ${plainValue(fact)}`)).toEqual(figures)
  })
})
