import {describe, expect, test} from 'vitest'
import {readNames} from './name.ts'
import {scan} from './scan.ts'

/** What no figure may be read from. */
const guarded = (text: string) => {
  const scanned = scan(text, 'en')
  return readNames(scanned).flatMap(({start, end, fact}) => (fact ? [] : [scanned.text.slice(start, end)]))
}

describe('keeps figures out of', () => {
  test.each([
    ['as told [^2] before', '[^2]'],
    ['the field [x+1] here', '+1'],
    ['the slot {5} here', '{5}'],
    ['as told [12] before', '[12]'],
    ['as told [12, 13] before', '[12, 13]'],
    ['as told [12,13] before', '[12,13]'],
    ['pages [1–3] of it', '[1–3]'],
    ['pages [1-3,7] of it', '[1-3,7]'],
    ['call (031) 123-4567 now', '(031) 123-4567'],
    ['call (02)1234-5678 now', '(02)1234-5678'],
    ['call +84 24 3825 1234 now', '+84 24 3825 1234'],
    ['call +1 (212) 555 0100 now', '+1 (212) 555 0100'],
    ['call 1588-0000 now', '1588-0000'],
    ['Austin, TX 78701 is', '78701'],
    ['Austin,TX 78701 is', '78701'],
    ['TX 78701 is', '78701'],
    ['by v1.2.3 of it', 'v1.2.3'],
    ['by 1.2.3.4 of it', '1.2.3.4'],
    ['by fact_id_12 of it', 'fact_id_12'],
    ['see https://example.test/a5 now', 'https://example.test/a5'],
    ['at 2025-08-04T10:00 sharp', '2025-08-04T10:00'],
    ['at (2025-08-04T10:00) sharp', '(2025-08-04T10:00)'],
    ['see www.example5.test now', 'www.example5.test'],
    ['see (WWW.example5.test now', '(WWW.example5.test'],
    ['to a5@example.test now', 'a5@example.test'],
    ['see example.com/5 now', 'example.com/5'],
    ['see example.kr/5 now', 'example.kr/5'],
    ['as 10.1000/xyz123 says', '10.1000/xyz123'],
    ['as (10.1000/xyz123 says', '(10.1000/xyz123'],
  ])('%s', (text, guard) => expect(guarded(text)).toEqual([guard]))

  test.each([
    ['set `timeout: 30` here', ['`timeout: 30`']],
    ['set `5` and `6` here', ['`5`', '`6`']],
    [`set \`${'a'.repeat(400)}\` here`, [`\`${'a'.repeat(400)}\``]],
  ])('%s', (text, guards) => expect(guarded(text)).toEqual(expect.arrayContaining(guards)))
})

describe('leaves alone', () => {
  test.each([
    'as told [12 km] before',
    'as told [1.5] before',
    'as told [12 before',
    'as told 12] before',
    'the slot {5 here',
    'the slot 5} here',
    'as told ^2] before',
    'the sum [5+1] here',
    'call (1) 123 people now',
    'rose (031) 123-45678 now',
    'rose +5 people',
    'rose +1 234 5 people',
    'the 78701 people',
    'the TXA 78701 people',
    'the Tx 78701 people',
    'the TX 787012 people',
    'the TX 7870 people',
    'from 1939-1945 on',
    'it has 1.250.000 people',
    'it is a5 b@c people',
    'it is 5 b.c people',
    'a share of 10.123/5 people',
    'by example.test/5 people',
    'xwww.5 people',
    'on 2025-08-04 at ten',
    'set ``5`` here'.replaceAll('`', "'"),
    'set `5 here',
    `set \`5 ${'a'.repeat(400)}\` here`,
  ])('%s', (text) => expect(guarded(text)).toEqual([]))
})
