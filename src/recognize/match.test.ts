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

  test.each(['tháng tám', 'tháng  tám', 'tháng    tám'])('a blank stands for up to four: %j', (text) =>
    expect(match(text)?.end).toBe(text.length),
  )
  test('a blank does not stand for five, or none', () => {
    expect(match('tháng     tám')).toBeUndefined()
    expect(match('thángtám')).toBeUndefined()
  })
  test('goes back to a shorter form where the longer one breaks off', () => {
    const shorter = new Matcher([{month: [[1, 'a b', 'a b c d']]}])
    expect(shorter.match('a b c e', 'a b c e', 0)?.end).toBe(3)
    expect(shorter.match('a b', 'a b', 0)?.end).toBe(3)
  })
  test('matches where it is told to', () => {
    expect(match('x tám', 2)?.end).toBe(5)
    expect(match('x tám', 1)).toBeUndefined()
  })
  test('a form of digits ends before a letter, one of letters before a digit', () => {
    expect(match('tháng 8x')?.end).toBe(7)
    expect(match('tám8')?.end).toBe(3)
    expect(match('m2x')?.end).toBe(2)
  })

  test.each<[Footing, readonly number[]]>([
    ['word', [1, 2, 3]],
    ['edge', [2, 3]],
    ['inside', [3]],
  ])('at the footing %s takes the forms that may stand there, each with its meaning', (footing, found) => {
    const forms = new Matcher([
      {
        month: [
          [1, '^가'],
          [2, '가'],
          [3, '~가'],
        ],
      },
    ])
    expect(forms.match('가', '가', 0, footing)?.senses.map(({means}) => means)).toEqual(found)
  })

  test('one form tells its meanings once each, over all roles and lexicons', () => {
    const both = new Matcher([
      {
        digit: [
          [1n, 'x'],
          [2n, 'x'],
        ],
        month: [[1, 'x']],
      },
      {digit: [[1n, 'X']]},
    ])
    expect(both.match('x', 'x', 0)?.senses).toEqual([
      {role: 'digit', means: 1n},
      {role: 'digit', means: 2n},
      {role: 'month', means: 1},
    ])
  })
  test('capitals asked for stand beside a form that asks for none', () => {
    const two = new Matcher([
      {
        month: [
          [5, '=May'],
          [6, 'may'],
          [7, '=MAY'],
        ],
      },
    ])
    const means = (text: string) => two.match(text, text.toLowerCase(), 0)?.senses.map((sense) => sense.means)
    expect(means('May')).toEqual([5, 6])
    expect(means('MAY')).toEqual([6, 7])
    expect(means('may')).toEqual([6])
  })
  test('forms are folded like the text', () => {
    const folded = new Matcher([{month: [[8, 'THÁNG TÁM']]}], undefined, (form) =>
      form.toLowerCase().replaceAll('á', 'a'),
    )
    expect(folded.match('thang tam', 'thang tam', 0)?.end).toBe(9)
  })
})
