import {describe, expect, test} from 'vitest'
import {readEdition} from '../document/read.ts'
import type {Project, Source, Work} from '../document/work.ts'
import {editionView} from './edition-view.ts'

const texts = {
  vi: 'Đầu.\n\n## Tiền {#money}\n\nTháng 5 năm 2025 có bốn đội và 12 người[](source:kbs).',
  ko: '처음.\n\n## 돈 {#money}\n\n2025년 5월에 4개 팀과 사람들이 있었다[](source:kbs).',
  en: 'Lead.\n\n## Money {#money}\n\nIn May 2025 there were 4 teams and 12 people[](source:kbs).',
}
const edition = (language: keyof typeof texts, text = texts[language]): Work['editions'] => {
  const source = `---\nupdated: 2026-11-23\n---\n\n${text}`
  const read = readEdition({work: 'programme', language, file: `programme/${language}.md`, source}).edition
  return read ? {[language]: read} : {}
}
const work: Work = {
  id: 'programme',
  editions: {...edition('vi'), ...edition('ko'), ...edition('en')},
  facts: new Map(),
  infobox: [],
  timeline: [],
  compare: {},
}
const source = (id: string, published?: string): [string, Source] => [
  id,
  {
    id,
    title: id,
    publisher: id.toUpperCase(),
    url: `https://${id}.example/`,
    language: 'en',
    ...(published && {published}),
  },
]
const project: Project = {
  root: '.',
  layout: '',
  declares: true,
  source: 'vi',
  works: [work],
  sources: new Map([
    source('kbs', '2025-09-29'),
    source('sbs', '2025'),
    source('today', '2026-11-23'),
    source('undated'),
  ]),
  terms: [],
}
const opened = editionView(project, work, 'en', new Map())?.undeclared ?? []

describe('a figure that no fact declares', () => {
  test.each([
    ['May 2025', ['Tháng 5 năm 2025', '2025년 5월', 'May 2025']],
    ['4 teams', ['bốn đội', '4개 팀', '4 teams']],
    ['12 people', ['12 người', '12 people']],
  ])('%s stands beside how the same passage says it in each edition that does', (words, expected) => {
    const figure = opened.find((figure) => figure.words === words)
    expect(figure?.writings.map((writing) => writing.words)).toEqual(expected)
  })

  test('has the sources of its passage and the day on which the text was checked', () => {
    expect(opened.map(({sources, asOf}) => [sources.map(({id}) => id), asOf])).toEqual(
      opened.map(() => [['kbs'], '23 November 2026']),
    )
    expect(opened.length).toBeGreaterThan(1)
  })

  test('leads to its passage in all editions', () => {
    expect(opened[0]?.path).toBe('/en/side-by-side/programme/#money/paragraph-1')
  })
})

describe('who says so', () => {
  const standing = (text: string, words: string): [string, string[]] | undefined => {
    const alone: Work = {...work, editions: edition('en', text)}
    const figure = editionView(project, alone, 'en', new Map())?.undeclared.find((one) => one.words === words)
    return figure && [figure.standing, figure.sources.map(({id}) => id)]
  }

  test.each<[string, string, string, string, string[]]>([
    ['the source behind it', 'There were 12 people[](source:kbs).', '12 people', 'cited', ['kbs']],
    [
      'one of several',
      'There were 12 people[](source:kbs) [](source:sbs).',
      '12 people',
      'cited-among',
      ['kbs', 'sbs'],
    ],
    ['not one before it', 'A team[](source:sbs) had 12 people[](source:kbs).', '12 people', 'cited', ['kbs']],
    [
      'not one behind the next words',
      'It had 12 people[](source:kbs), others[](source:sbs).',
      '12 people',
      'cited',
      ['kbs'],
    ],
    ['one at the end of its sentences', 'It had 12 people. It grew.[](source:kbs)', '12 people', 'cited', ['kbs']],
    ['none before it alone', 'A team won[](source:kbs). It had 12 people.', '12 people', 'uncited', []],
    ['none of the next paragraph', 'It had 12 people.\n\nIt grew[](source:kbs).', '12 people', 'uncited', []],
    ['none of the next item', '- 12 people\n- more[](source:kbs)', '12 people', 'uncited', []],
    ['none of another row', '| a | b |\n|-|-|\n| c | 12 people |\n| d | e[](source:kbs) |', '12 people', 'uncited', []],
    ['one of its row', '| a | b | c |\n|-|-|-|\n| d | 12 people | e[](source:kbs) |', '12 people', 'cited', ['kbs']],
    [
      'each, where it is said twice',
      'It had 12 people[](source:kbs); another 12 people[](source:sbs).',
      '12 people',
      'cited-among',
      ['kbs', 'sbs'],
    ],
    [
      'the page, of its own day',
      'It won[](source:kbs). As of 23 November 2026 none knew.',
      '23 November 2026',
      'own-day',
      [],
    ],
    [
      'the page, though an older source follows',
      'By 23 November 2026 none knew[](source:kbs).',
      'By 23 November 2026',
      'own-day',
      [],
    ],
    [
      'the page, though an undated source follows',
      'By 23 November 2026 none knew[](source:undated).',
      'By 23 November 2026',
      'own-day',
      [],
    ],
    ['a source of that day', 'On 23 November 2026 it won[](source:today).', '23 November 2026', 'cited', ['today']],
    [
      'none of another day',
      'It won[](source:kbs). By 22 November 2026 none knew.',
      'By 22 November 2026',
      'uncited',
      [],
    ],
    [
      'older sources, beforehand',
      'It ends in October 2025[](source:kbs) [](source:sbs).',
      'October 2025',
      'cited-among',
      ['kbs', 'sbs'],
    ],
    ['an older source, beforehand', 'It ends in October 2025[](source:kbs).', 'October 2025', 'ahead', ['kbs']],
    ['a source of that month', 'It ended in September 2025[](source:kbs).', 'September 2025', 'cited', ['kbs']],
    ['an undated source', 'It ends in October 2025[](source:undated).', 'October 2025', 'cited', ['undated']],
    [
      'an older source, of a number that is no year',
      'It had 2030 people[](source:kbs).',
      '2030 people',
      'cited',
      ['kbs'],
    ],
  ])('%s', (_, text, words, kind, sources) => {
    expect(standing(text, words)).toEqual([kind, sources])
  })
})
