import {describe, expect, test} from 'vitest'
import type {Edition} from '../document/edition.ts'
import {readEdition} from '../document/read.ts'
import {accept} from './accept.ts'
import {statesOf} from './state.ts'

function edition(source: string): Edition {
  const {edition} = readEdition({work: 'work', language: 'vi', file: 'work/vi.md', source})
  if (!edition) throw new Error('no text')
  return edition
}

const states = (before: string, after: string): string[] =>
  (statesOf(edition(after), 'ko', accept(undefined, edition(before), 'ko')) ?? []).map(
    ({block, state}) => `${block.id} ${state}`,
  )

/** Only what is not fresh. */
const changed = (before: string, after: string): string[] =>
  states(before, after).filter((state) => !state.endsWith(' fresh'))

const text = `---
title: Chương trình
---

Năm đội được chọn ngày [4 tháng 8 năm 2025](fact:chosen).

## Tiền {#money}

Nhà nước chi **530 tỷ won** cho “chương trình”[](source:kbs).

Các đội thuê GPU.

- Upstage có 5 người.
- Motif vào sau.

## Kết quả {#result}

Hai đội vào vòng cuối.
`

describe('stays fresh', () => {
  test.each([
    ['the same text', text],
    ['line ends', text.replace('530 tỷ', '530\ntỷ').replaceAll('\n', '\r\n')],
    ['emphasis', text.replace('**530 tỷ won**', '*530* tỷ won')],
    ['link targets', text.replace('fact:chosen', 'https://example.com').replace('source:kbs', 'source:sbs')],
    ['quotation marks', text.replace('“chương trình”', '"chương trình"')],
    ['white space', text.replace('Các đội thuê', 'Các   đội\u00A0thuê')],
    ['decomposed letters', text.normalize('NFD')],
    ['other bullets', text.replaceAll('- ', '* ')],
    ['a comment', text.replace('## Kết quả', '<!-- xem lại -->\n\n## Kết quả')],
    ['sections that changed places', text.replace(/(## Tiền[\s\S]*)(## Kết quả[\s\S]*)/, '$2\n$1')],
    ['a section with another id', text.replace('{#money}', '{#funding}')],
  ])('%s', (_, after) => expect(changed(text, after)).toEqual([]))
})

describe('goes stale, alone', () => {
  test.each([
    ['a figure', text.replace('530', '540'), ['money/paragraph-1 stale']],
    ['a title', text.replace('title: Chương trình', 'title: Cuộc thi'), ['front/title stale']],
    ['an item', text.replace('Motif vào sau', 'Motif không vào'), ['money/item-2 stale']],
    ['a paragraph rewritten', text.replace('Các đội thuê GPU.', 'Không ai biết.'), ['money/paragraph-2 stale']],
  ])('%s', (_, after, expected) => expect(changed(text, after)).toEqual(expected))
})

describe('a block that came', () => {
  const put = text.replace('Các đội thuê GPU.', 'Một đoạn hoàn toàn mới.\n\nCác đội thuê GPU.')

  test('is new, and those behind it are still themselves', () => {
    expect(changed(text, put)).toEqual(['money/paragraph-2 new'])
  })

  test('does not take the place of one that was changed too', () => {
    const both = put.replace('Các đội thuê GPU.', 'Các đội phải thuê GPU.')
    expect(changed(text, both)).toEqual(['money/paragraph-2 new', 'money/paragraph-3 stale'])
  })
})

describe('accept', () => {
  const after = text.replace('530', '540').replace('Hai đội', 'Ba đội')
  const before = accept(undefined, edition(text), 'ko')

  test('makes all fresh', () => {
    const sync = accept(before, edition(after), 'ko')
    expect(statesOf(edition(after), 'ko', sync)?.every(({state}) => state === 'fresh')).toBe(true)
  })

  test('of a section leaves the others as they were', () => {
    const sync = accept(before, edition(after), 'ko', ({section}) => section === 'money')
    const stale = statesOf(edition(after), 'ko', sync)?.filter(({state}) => state !== 'fresh')
    expect(stale?.map(({block, state}) => `${block.id} ${state}`)).toEqual(['result/paragraph-1 stale'])
  })

  test('of one language says nothing of another', () => {
    expect(statesOf(edition(after), 'en', before)).toBeUndefined()
    const both = accept(before, edition(after), 'en')
    expect(statesOf(edition(after), 'ko', both)?.filter(({state}) => state === 'stale')).toHaveLength(2)
  })

  test('small edits do not add up to a large one unseen', () => {
    const first = text.replace('thuê GPU', 'thêu GPU')
    expect(changed(text, first)).toEqual([])
    expect(changed(text, first.replace('Các đội', 'Cac đọi').replace('thêu', 'têu'))).toEqual([
      'money/paragraph-2 stale',
    ])
  })
})

test('what was accepted against another edition says nothing of this one', () => {
  const sync = accept(undefined, edition(text), 'ko')
  expect(statesOf({...edition(text), language: 'en'}, 'ko', sync)).toBeUndefined()
  expect(statesOf(edition(text), 'ko', undefined)).toBeUndefined()
})
