import {describe, expect, test} from 'vitest'
import type {Block} from '../document/edition.ts'
import type {Project} from '../document/work.ts'
import {statusBadge, statusView, type Translation, type TranslationView} from './status-view.ts'

const project: Project = {
  root: '',
  layout: '',
  declares: true,
  source: 'vi',
  sources: new Map(),
  terms: [],
  works: [],
}
const block = (id: string, line: number): Block => ({
  id,
  section: 's',
  kind: 'paragraph',
  text: `text of ${id}`,
  span: {start: {line, column: 1, offset: 0}, end: {line, column: 9, offset: 8}},
  links: [],
  code: [],
  images: [],
  html: [],
  place: () => ({start: {line, column: 1, offset: 0}, end: {line, column: 1, offset: 0}}),
})
const translation = (more: Partial<Translation> = {}): Translation => ({
  work: 'programme',
  language: 'ko',
  source: {language: 'vi', file: 'programme/vi.md'},
  target: {file: 'programme/ko.md'},
  counts: {fresh: 1, stale: 1, new: 0, missing: 1, drifted: 1},
  blocks: [
    {source: block('s/paragraph-1', 3), target: block('s/paragraph-1', 4), state: 'fresh', drifted: false},
    {source: block('s/paragraph-2', 5), target: block('s/paragraph-2', 6), state: 'stale', drifted: false},
    {source: block('s/paragraph-3', 7), target: block('s/paragraph-3', 8), state: 'fresh', drifted: true},
    {source: block('s/paragraph-4', 9), state: 'missing', drifted: false},
  ],
  ...more,
})

describe('statusView', () => {
  test('tells what is open: where the translation stands, or the source when it is missing', () => {
    const [view] = statusView(project, [translation()], 'en')
    expect(view?.open.map(({state, drifted, file, line, href}) => [state, drifted, `${file}:${line}`, href])).toEqual([
      ['stale', false, 'programme/ko.md:6', '/en/side-by-side/programme/#s/paragraph-2'],
      ['fresh', true, 'programme/ko.md:8', '/en/side-by-side/programme/#s/paragraph-3'],
      ['missing', false, 'programme/vi.md:9', '/en/side-by-side/programme/#s/paragraph-4'],
    ])
  })

  test('leads to the source while there is no translation', () => {
    const {target, ...none} = translation()
    expect(statusView(project, [none], 'en')).toMatchObject([{path: '/vi/programme/', file: 'programme/vi.md'}])
  })
})

describe('statusBadge', () => {
  const view = (counts: Partial<TranslationView['counts']>): TranslationView => ({
    work: 'w',
    language: 'ko',
    title: '',
    path: '',
    file: '',
    counts: {fresh: 0, stale: 0, new: 0, missing: 0, drifted: 0, ...counts},
    open: [],
  })
  test.each([
    ['all fresh', [{fresh: 3}, {fresh: 4}], '7/7', '#12695a'],
    ['some stale', [{fresh: 3, stale: 2}], '3/5', '#8a4512'],
    ['fresh but drifted', [{fresh: 3, drifted: 1}], '2/3', '#8a4512'],
    ['none', [], '0/0', '#12695a'],
  ])('%s', (_, counts, value, color) => {
    const svg = statusBadge(counts.map(view), '최신 문단')
    expect(svg).toContain(`aria-label="최신 문단 ${value}"`)
    expect(svg).toContain(color)
  })
})
