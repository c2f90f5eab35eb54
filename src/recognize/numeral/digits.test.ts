import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {decimal, equals, parseDecimal, toPlain, zero} from '../../fact/decimal.ts'
import {languages} from '../../language.ts'
import {scan} from '../scan.ts'
import {readDigits} from './digits.ts'

const read = (text: string, language: 'vi' | 'ko' | 'en') => {
  const scanned = scan(text, language)
  const index = scanned.tokens.findIndex(({digits}) => digits)
  const found = readDigits(scanned, index)
  return found && `${text.slice(found.start, found.end)} = ${toPlain(found.value)}`
}

describe('separators', () => {
  test.each([
    ['en', '1,250', '1,250 = 1250'],
    ['en', '1.250', '1.250 = 1.25'],
    ['en', '1,250.5', '1,250.5 = 1250.5'],
    ['en', '1.250,5', '1.250,5 = 1250.5'],
    ['en', '1.250.000', '1.250.000 = 1250000'],
    ['en', '12,34,567', '12,34,567 = 1234567'],
    ['en', '1,25', '1 = 1'],
    ['en', '1,2,3', '1 = 1'],
    ['en', '0,125', '0 = 0'],
    ['en', '40 000', '40 000 = 40000'],
    ['en', '1 234 567.89', '1 234 567.89 = 1234567.89'],
    ['en', '423 0000', '423 = 423'],
    ['en', "1'250'000", "1'250'000 = 1250000"],
    ['en', 'about .77', '.77 = 0.77'],
    ['en', 'end.5', '5 = 5'],
    ['vi', '1.250', '1.250 = 1250'],
    ['vi', '1,250', '1,250 = 1.25'],
    ['vi', '1.250,5', '1.250,5 = 1250.5'],
    ['vi', '4.0', '4.0 = 4'],
    ['vi', '3,5', '3,5 = 3.5'],
    ['vi', '1,250,000', '1,250,000 = 1250000'],
    ['vi', ',77', ',77 = 0.77'],
    ['ko', '1,250.5', '1,250.5 = 1250.5'],
    ['ko', '2,3', '2 = 2'],
    ['ko', '0033', '0033 = 33'],
    ['en', '5, 300', '5 = 5'],
    ['en', '1234,567', '1234 = 1234'],
    ['en', '1,250,5.5', '1,250 = 1250'],
    ['en', '1,250.300,5', '1,250 = 1250'],
    ['en', '1,250 300', '1,250 = 1250'],
    ['en', '1.25,300,5', '1.25 = 1.25'],
    ['en', '12,34,567.5', '12,34,567.5 = 1234567.5'],
    ['en', '01,234.5', '01 = 1'],
    ['en', '01 234', '01 = 1'],
    ['en', "12'34'567", '12 = 12'],
    ['en', '123,45,678', '123 = 123'],
    ['en', '1,2,345', '1 = 1'],
    ['en', '1,23,4567', '1 = 1'],
    ['en', '1,23,45,678', '1,23,45,678 = 12345678'],
    ['en', '1,23,4,567', '1 = 1'],
    ['en', '1.234.567,89', '1.234.567,89 = 1234567.89'],
    ['en', "1'250", "1'250 = 1250"],
    ['en', "4'5", '4 = 4'],
    ['en', '1;250', '1 = 1'],
    ['en', 'about .771,250', '771,250 = 771250'],
    ['en', '$.5', '.5 = 0.5'],
    ['en', '.5', '.5 = 0.5'],
    ['en', ';.5', '5 = 5'],
    ['en', 'about ,77', '77 = 77'],
    ['vi', 'có ,77', ',77 = 0.77'],
    ['en', '7'.repeat(40), `${'7'.repeat(40)} = ${'7'.repeat(40)}`],
    ['en', `1.${'2'.repeat(40)}`, `1.${'2'.repeat(40)} = 1.${'2'.repeat(40)}`],
    ['en', `1.${'2'.repeat(41)}`, '1 = 1'],
    ['en', `1${',234'.repeat(20)}`, `1${',234'.repeat(13)} = 1${'234'.repeat(13)}`],
  ] as const)('%s %s', (language, text, expected) => expect(read(text, language)).toBe(expected))

  test.each([
    ['en', '1.2.3'],
    ['en', '192.168.0.1'],
    ['vi', '2025.8.4'],
    ['en', '12.34.567'],
    ['en', '1.250.3,5'],
    ['en', '1.2,3.4'],
    ['en', 'three'],
    ['en', '1'.repeat(41)],
  ] as const)('%s %s is no number', (language, text) => expect(read(text, language)).toBeUndefined())
})

test.each([
  ['en', '1.250', '0.001', '1250'],
  ['vi', '1,250', '0.001', '1250'],
  ['vi', '1.250', '1', '1.25'],
  ['vi', "1'250", '1', ''],
  ['vi', '4.0', '0.1', ''],
  ['en', '1,250', '1', ''],
  ['en', '0.125', '0.001', ''],
  ['en', '.77', '0.01', ''],
] as const)('%s %s is written to %s; read the other way: %s', (language, text, step, other) => {
  const scanned = scan(text, language)
  const found = readDigits(
    scanned,
    scanned.tokens.findIndex(({digits}) => digits),
  )
  expect(found && toPlain(found.step)).toBe(step)
  expect(found?.other ? toPlain(found.other) : '').toBe(other)
  expect(found?.next).toBe(scanned.tokens.length)
})

test.each(languages)('what is grouped as %s groups reads back', (language) => {
  const [group, point] = language === 'vi' ? ['.', ','] : [',', '.']
  const numbers = fc.tuple(fc.bigInt(0n, 10n ** 18n), fc.integer({min: 0, max: 99}))
  fc.assert(
    fc.property(numbers, ([whole, cents]) => {
      const digits = whole.toString().replace(/\B(?=(?:\d{3})+$)/g, group)
      const part = String(cents).padStart(2, '0')
      const found = readDigits(scan(`${digits}${point}${part}`, language), 0)
      expect(found && equals(found.value, parseDecimal(`${whole}.${part}`) ?? zero)).toBe(true)
      expect(found?.step).toEqual(decimal(1n, -2))
    }),
    {numRuns: 300},
  )
})
