import {describe, expect, test} from 'vitest'
import {readEdition} from '../document/read.ts'
import {mdxParser} from '../document/parse.ts'
import {silences, suppressionsIn} from './suppression.ts'

const mdx = await mdxParser()

function suppressions(source: string, file = 'a/en.md') {
  const {edition} = readEdition({work: 'a', language: 'en', file, source}, file.endsWith('x') ? {mdx} : {})
  if (!edition) throw new Error('unreadable')
  return suppressionsIn(edition).map((suppression) => ({
    suppression,
    text: suppression.covers && source.slice(...suppression.covers),
  }))
}

describe('a suppression covers', () => {
  const one = '<!-- doichieu-ignore money-mismatch: said so -->'
  test.each([
    ['the paragraph behind it', `${one}\n\nIt costs $5.\n\nIt costs $6.`, 'It costs $5.'],
    ['the whole list behind it', `${one}\n\n- one\n- two\n\nEnd.`, '- one\n- two'],
    ['the whole table behind it', `${one}\n\n| a |\n|---|\n| 1 |\n\nEnd.`, '| a |\n|---|\n| 1 |'],
    ['the block that it stands in', `It costs $5. ${one}\n\nEnd.`, `It costs $5. ${one}`],
    ['the item part behind it', `- ${one}\n\n  It costs $5.\n- two`, 'It costs $5.'],
    ['nothing at the end', `It costs $5.\n\n${one}`, undefined],
    ['the file', `It costs $5.\n\n${one.replace('ignore', 'ignore-file')}`, undefined],
  ])('%s', (what, source, covered) => {
    const [found] = suppressions(source)
    expect(found?.suppression).toMatchObject({ruleId: 'money-mismatch', reason: 'said so'})
    expect(found?.text).toBe(what === 'the file' ? source : covered)
  })

  test('what an MDX comment stands before', () => {
    const [found] = suppressions('{/* doichieu-ignore date-mismatch: leap day */}\n\nOn 29 February.', 'a/en.mdx')
    expect(found).toMatchObject({suppression: {ruleId: 'date-mismatch', reason: 'leap day'}, text: 'On 29 February.'})
  })

  test('several rules, a comment each', () => {
    const two = '<!-- doichieu-ignore a-b: x --><!-- doichieu-ignore c-d: y -->\n\nText.'
    expect(suppressions(two).map(({suppression, text}) => [suppression.ruleId, text])).toEqual([
      ['a-b', 'Text.'],
      ['c-d', 'Text.'],
    ])
  })
})

test.each([
  ['an ordinary comment', '<!-- money-mismatch: x -->\n\nText.'],
  ['code', '`<!-- doichieu-ignore a-b: x -->`\n\n```\n<!-- doichieu-ignore a-b: x -->\n```'],
  ['a longer word', '<!-- doichieu-ignored a-b: x -->\n\nText.'],
  ['an open comment', '<!-- doichieu-ignore a-b: x\n\nText.'],
])('%s suppresses nothing', (_, source) => expect(suppressions(source)).toEqual([]))

test('silences its rule only, and only where it covers', () => {
  const [found] = suppressions('<!-- doichieu-ignore a-b: x -->\n\nText.')
  const at = (offset: number, ruleId = 'a-b', file = 'a/en.md') => {
    const point = {line: 1, column: 1, offset}
    return found && silences(found.suppression, {ruleId, places: [{file, start: point, end: point}]})
  }
  expect([at(33), at(33, 'c-d'), at(0), at(33, 'a-b', 'a/ko.md')]).toEqual([true, false, false, false])
})
