import {describe, expect, test} from 'vitest'
import {readEdition} from '../document/read.ts'
import type {Project, Work} from '../document/work.ts'
import {editionView} from './edition-view.ts'

const texts = {
  vi: 'Đầu.\n\n## Tiền {#money}\n\nTháng 5 năm 2025 có bốn đội và 12 người[](source:kbs).',
  ko: '처음.\n\n## 돈 {#money}\n\n2025년 5월에 4개 팀과 사람들이 있었다[](source:kbs).',
  en: 'Lead.\n\n## Money {#money}\n\nIn May 2025 there were 4 teams and 12 people[](source:kbs).',
}
const edition = (language: keyof typeof texts): Work['editions'] => {
  const source = `---\nupdated: 2026-11-23\n---\n\n${texts[language]}`
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
const kbs = {id: 'kbs', title: 'News', publisher: 'KBS', url: 'https://kbs.example/', published: '2025-09-29'}
const project: Project = {
  root: '.',
  layout: '',
  declares: true,
  source: 'vi',
  works: [work],
  sources: new Map([['kbs', {...kbs, language: 'en'}]]),
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
