import {expect, test} from 'vitest'
import {lexicons} from '../lexicon/index.ts'
import {languages} from '../language.ts'
import {units} from './unit.ts'

/** The units that docs/writing.md promises to writers. */
const promised =
  'one percent percentage-point times rank point person company team consortium university model language stage ' +
  'parameter token gpu server document second minute hour day week month year kw mw gw km m2 byte'

test.each(promised.split(' '))('%s is a unit', (id) => expect(units[id]).toBeDefined())

test.each(Object.keys(units))('%s has a factor above zero and a wider unit that exists', (id) => {
  const {factor, within} = units[id] ?? {}
  expect(factor && factor.numerator > 0n && factor.denominator > 0n).toBe(true)
  if (within !== undefined) expect(units[within]).toBeDefined()
})

test.each(languages)('every unit that the words of %s name exists', (language) => {
  const named = lexicons[language].flatMap(({unit = [], age = [], counted = []}) =>
    [...unit, ...age, ...counted].map(([id]) => id),
  )
  expect([...new Set(named)].filter((id) => units[id] === undefined)).toEqual([])
})

test.each([
  ['km', 'metre', 1000n],
  ['hour', 'second', 3600n],
  ['tonne', 'kg', 1000n],
  ['gw', 'kw', 1_000_000n],
  ['gb', 'mb', 1000n],
  ['mile', 'foot', 5280n],
  ['gallon', 'cup', 16n],
] as const)('a %s is so many %s', (large, small, count) => {
  const [a, b] = [units[large], units[small]]
  expect(a?.dimension).toBe(b?.dimension)
  if (!a || !b) return
  expect(a.factor.numerator * b.factor.denominator).toBe(count * a.factor.denominator * b.factor.numerator)
})

test.each([
  ['percent', 'percentage-point'],
  ['person', 'company'],
  ['C', 'F'],
] as const)('%s and %s differ', (a, b) => {
  expect(units[a]?.dimension === units[b]?.dimension && units[a]?.factor.numerator === units[b]?.factor.numerator).toBe(
    false,
  )
})
