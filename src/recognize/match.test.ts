import {describe, expect, test} from 'vitest'
import type {Lexicon} from '../lexicon/lexicon.ts'
import {type Footing, Matcher} from './match.ts'

const lexicon: Lexicon = {
  month: [
    [5, '=May'],
    [8, 'tháng tám', 'tháng 8'],
  ],
  digit: [[8n, 'tám', '팔']],
  never: [['inner', '~최초', '^일부']],
  unit: [['m2', 'm2']],
}

const matcher = new Matcher([lexicon])
const match = (text: string, start = 0, footing: Footing = 'word') =>
  matcher.match(text, text.toLowerCase(), start, footing)

describe('a matcher', () => {
  test('takes the longest form', () => expect(match('tháng tám năm')?.end).toBe(9))
  test('lets a blank stand for any white space', () => expect(match('tháng \n tám')?.end).toBe(11))
  test('finds a form whatever its case', () => expect(match('THÁNG TÁM')?.end).toBe(9))
  test('keeps to the capitals of `=`', () => {
    expect(match('May 5')?.end).toBe(3)
    expect(match('may go')).toBeUndefined()
  })
  test('ends a Latin word where the word ends', () => expect(match('támx')).toBeUndefined())
  test('lets particles follow Hangul', () => expect(match('팔을')?.end).toBe(1))
  test('does not cut a run of digits', () => {
    expect(match('tháng 8')?.end).toBe(7)
    expect(match('tháng 89')).toBeUndefined()
  })
  test('starts inside a Hangul word only with `~`', () => {
    expect(match('세계최초', 2, 'inside')?.end).toBe(4)
    expect(match('한팔', 1, 'inside')).toBeUndefined()
  })
  test('keeps `^` to the start of a word', () => {
    expect(match('일부')?.end).toBe(2)
    expect(match('4일부터', 1, 'edge')).toBeUndefined()
  })
  test('knows which units can start a form', () => {
    expect(matcher.starts['최'.charCodeAt(0)]).toBe(2)
    expect(matcher.starts['일'.charCodeAt(0)]).toBe(1)
    expect(matcher.starts['z'.charCodeAt(0)]).toBe(0)
  })
  test('takes only the roles that are asked for', () => {
    expect(new Matcher([lexicon], ['digit']).match('tháng tám', 'tháng tám', 0)).toBeUndefined()
  })
})
