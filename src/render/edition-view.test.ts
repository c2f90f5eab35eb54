import {expect, test} from 'vitest'
import {readEdition} from '../document/read.ts'
import type {Project, Work} from '../document/work.ts'
import {editionView} from './edition-view.ts'
import {articleData} from './json-ld.ts'

const vi = readEdition({
  work: 'programme',
  language: 'vi',
  file: 'programme/vi.md',
  source: '---\ntitle: Chương trình\ndescription: Kể.\nupdated: 2026-11-23\n---\n\nĐầu.\n\n## Tiền {#money}\n\nHết.\n',
}).edition
const work: Work = {
  id: 'programme',
  editions: vi ? {vi} : {},
  facts: new Map(),
  infobox: [],
  timeline: [],
  compare: {},
}
const project: Project = {
  root: '.',
  layout: '',
  declares: true,
  source: 'vi',
  works: [work],
  sources: new Map(),
  terms: [],
}

test('where an edition is missing the source stands in its place, under its own language', () => {
  const view = editionView(project, work, 'en', new Map())
  expect(view).toMatchObject({language: 'en', textLanguage: 'vi', path: '/en/programme/', title: 'Chương trình'})
  expect(view?.lead).toContain('Đầu.')
  expect(view?.editions.map(({language}) => language)).toEqual(['vi'])
})

test('a work without any edition has no page', () => {
  expect(editionView(project, {...work, editions: {}}, 'vi', new Map())).toBeUndefined()
})

test('the source edition names no original', () => {
  const view = editionView(project, work, 'vi', new Map())
  const data = view && articleData(view, 'https://doichieu.example/', 'vi')
  expect(data).toMatchObject({inLanguage: 'vi', workTranslation: [], dateModified: '2026-11-23'})
  expect(data).not.toHaveProperty('translationOfWork')
})

test('links and figures of a text that stands for a missing edition are those of its own language', () => {
  const view = editionView(project, work, 'en', new Map())
  expect(`${view?.lead}${view?.body}`).not.toContain('"/en/')
  expect(view?.sections.map(({title}) => title)).toEqual(['Tiền'])
  const data = view && articleData(view, 'https://doichieu.example/', 'vi')
  expect(data).toMatchObject({inLanguage: 'vi'})
})
