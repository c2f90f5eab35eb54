import {describe, expect, test} from 'vitest'
import {lookAlikes, plainValue} from '../corpus/look-alikes/index.ts'
import {languages} from '../language.ts'
import {recognize} from './index.ts'
import type {Mention} from './mention.ts'

const isFigure = ({fact, within}: Mention): boolean => fact.kind !== 'name' && fact.kind !== 'claim' && !within

const reader = (language: (typeof languages)[number]) => (text: string) =>
  recognize(text, language)
    .filter(isFigure)
    .map(({start, end, fact}) => ({start, end, written: text.slice(start, end), value: plainValue(fact)}))

describe.each(languages)('look-alikes in %s', (language) => {
  const rows = lookAlikes[language]
  const figures = reader(language)

  test('are many, and none stands twice', () => {
    expect(rows.length).toBeGreaterThanOrEqual(700)
    expect(rows.map(({sentence}) => sentence).filter((sentence, at, all) => all.indexOf(sentence) !== at)).toEqual([])
    expect(rows.map(({twin}) => twin).filter((twin, at, all) => all.indexOf(twin) !== at)).toEqual([])
  })

  test.each(rows)('no figure: $sentence', ({sentence}) => {
    expect(figures(sentence)).toEqual([])
  })

  test.each(rows)('a figure: $twin', ({twin, read}) => {
    const found = figures(twin)
    for (const {text, value} of read) {
      const start = twin.indexOf(text)
      expect(start, `the twin does not contain "${text}"`).toBeGreaterThanOrEqual(0)
      const covering = found.filter((figure) => figure.start <= start && figure.end >= start + text.length)
      expect(covering, `"${text}" is unread among ${JSON.stringify(found)}`).not.toEqual([])
      if (value) expect(covering.map((figure) => figure.value)).toContain(value)
    }
  })
})
