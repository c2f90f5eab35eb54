import {parseHTML} from 'linkedom'
import {beforeAll, describe, expect, test} from 'vitest'
import type {Project} from '../document/work.ts'
import {toPlain} from '../fact/decimal.ts'
import {languages} from '../language.ts'
import {loadProject} from '../project/load.ts'
import {chartCsv, chartRowsOf} from './chart-rows.ts'
import {amountOf, chartFaults} from './chart-faults.ts'
import {chartViews, type ChartView} from './chart-view.ts'
import {factNamed} from './facts.ts'
import {writingsOf} from './writings.ts'

/** The charts of our own content, as the site draws them. */
let project: Project
const views: Record<string, readonly ChartView[]> = {}
beforeAll(async () => {
  project = (await loadProject('content')).project
  const writings = writingsOf(project)
  for (const language of languages) views[language] = chartViews(project, writings, language)
})

interface Shape {
  readonly fact: string
  readonly value: string
  readonly width: number
}

const shapesOf = (svg: string): Shape[] =>
  [...parseHTML(`<html><body>${svg}</body></html>`).document.querySelectorAll('[data-value]')].map((shape) => ({
    fact: shape.getAttribute('data-fact') ?? '',
    value: shape.getAttribute('data-value') ?? '',
    width: Number(shape.getAttribute('width')),
  }))

const registered = (target: string): string => {
  const amount = amountOf(factNamed(project, target))
  return amount ? toPlain(amount) : 'none'
}

describe.each(languages)('in %s', (language) => {
  test.each(['wide', 'narrow'] as const)('the %s drawings say what the registry says', (width) => {
    for (const chart of views[language] ?? []) {
      const shapes = shapesOf(chart[width])
      expect(shapes.length).toBeGreaterThanOrEqual(chart.rows.length)
      for (const {fact, value} of shapes) expect([fact, value]).toEqual([fact, registered(fact)])
      const drawn = chart.rows.flatMap(({fact, parts}) => (parts.length > 0 ? parts : [fact]))
      const named = new Set(shapes.map(({fact}) => fact))
      expect(drawn.filter(({work, id}) => !named.has(`${work}#${id}`)).map(({id}) => id)).toEqual([])
    }
  })

  test.each(['wide', 'narrow'] as const)('the lengths of the %s bars are to one scale from zero', (width) => {
    for (const chart of views[language] ?? []) {
      const shapes = shapesOf(chart[width]).filter((shape) => shape.width > 0)
      const longest = shapes.reduce(
        (a, b) => (b.width > a.width ? b : a),
        shapes[0] ?? {fact: '', value: '1', width: 1},
      )
      for (const shape of shapes)
        expect(Math.abs(shape.width - (longest.width * Number(shape.value)) / Number(longest.value))).toBeLessThan(0.02)
    }
  })

  test('there are as many marks as are counted', () => {
    const stages = views[language]?.find(({id}) => id === 'stages')
    const marks = shapesOf(stages?.wide ?? '')
    for (const {fact, less} of stages?.rows ?? []) {
      const kept = marks.filter((mark) => mark.fact === `${fact.work}#${fact.id}`).length
      const lost = less ? marks.filter((mark) => mark.fact === `${less.work}#${less.id}`).length : 0
      expect([fact.id, String(kept + lost), String(lost)]).toEqual([
        fact.id,
        fact.machine?.value,
        less?.machine?.value ?? '0',
      ])
    }
  })

  test('each has a sentence that is its text alternative, with its own figures in it', () => {
    for (const {title, point, note, rows} of views[language] ?? []) {
      expect(title && note).not.toBe('')
      expect(rows.some(({fact}) => point.includes(fact.value))).toBe(true)
      expect(point).not.toContain('{{')
    }
  })

  test('nothing in a drawing needs a style attribute, a script or another file', () => {
    for (const {wide, narrow} of views[language] ?? [])
      expect(wide + narrow).not.toMatch(/<style|style=|<script|href|url\(|font-family/)
  })
})

test('rows stand by date', () => {
  for (const {rows} of views.en ?? []) {
    const dates = rows.map(({date}) => date.iso)
    expect(dates).toEqual([...dates].sort())
  }
})

test('what is downloaded is what is drawn', () => {
  const [vi, ko, en] = [views.vi?.[1], views.ko?.[1], views.en?.[1]]
  if (!vi || !ko || !en) throw new Error('the content has no such chart')
  const data = chartRowsOf({vi, ko, en})
  for (const {fact, value} of data) expect([fact, value]).toEqual([fact, registered(fact)])
  expect(data.filter(({role}) => role === 'part').map(({fact}) => fact)).toEqual([
    'programme#gpu-line',
    'programme#data-line',
    'programme#talent-line',
  ])
  expect(chartCsv(data).split('\r\n')).toHaveLength(data.length + 2)
})

describe('what must not be lined up', () => {
  test('the content has no fault', () => expect(chartFaults(project)).toEqual([]))

  const row = (value: string, more: object = {}): NonNullable<Project['charts']>[number]['rows'][number] => ({
    value,
    parts: [],
    place: {line: 7, column: 9, offset: 0},
    ...more,
  })
  const faultsOf = (form: 'bars' | 'marks', ...rows: ReturnType<typeof row>[]): (string | number)[][] =>
    chartFaults({
      ...project,
      charts: [{id: 'sizes', form, rows, file: 'charts.yaml', place: {line: 2, column: 3, offset: 0}}],
    }).map(({id, file, place}) => [id, file, place?.line ?? 0])

  test.each([
    [
      'scores on two versions of an index',
      'companies/lg-ai-research#index-score',
      'companies/naver-cloud#index-score',
      'chart-scale',
    ],
    ['scores of two days', 'companies/lg-ai-research#index-score', 'companies/upstage#aa-score', 'chart-scale'],
    ['scores that say no scale', 'companies/lg-ai-research#score', 'programme#mean-score', 'chart-scale-missing'],
    ['the pledge and the state purchase of GPUs', 'programme#pledge', 'programme#gpu-purchase', 'chart-scale'],
    [
      'subscribers and users of all services',
      'companies/sk-telecom#adot-subscribers',
      'companies/sk-telecom#service-base',
      'chart-scale',
    ],
    ['won and dollars', 'programme#pledge', 'programme#pledge-usd', 'chart-unit'],
    ['money and parameters', 'programme#pledge', 'programme#lg-parameters', 'chart-unit'],
    ['an amount and a date', 'programme#pledge', 'programme#announced', 'chart-value'],
    ['an amount and a range', 'programme#lg-parameters', 'companies/upstage#frontier-size', 'chart-value'],
    ['a fact that is not there', 'programme#pledge', 'programme#nothing', 'unknown-fact'],
  ])('%s', (_, one, other, expected) => {
    const faults = faultsOf('bars', row(one), row(other))
    expect(faults).toContainEqual([expected, 'charts.yaml', 7])
  })

  test('figures on one scale may', () => {
    expect(faultsOf('bars', row('companies/naver-cloud#index-score'), row('companies/naver-cloud#index-top'))).toEqual(
      [],
    )
  })

  test.each([
    ['parts that are not the whole', 'bars', {parts: ['programme#gpu-line', 'programme#data-line']}, 'chart-parts'],
    ['a date that is none', 'bars', {date: 'programme#teams-chosen'}, 'chart-date'],
    ['marks for billions', 'marks', {}, 'chart-marks'],
  ] as const)('%s', (_, form, more, expected) => {
    expect(faultsOf(form, row('programme#lines-sum', more), row('programme#tender'))).toContainEqual([
      expected,
      'charts.yaml',
      7,
    ])
  })

  test('a chart without its words names the sentences to write', () => {
    const charts = [
      {id: 'unsaid', form: 'bars' as const, rows: [], file: 'charts.yaml', place: {line: 2, column: 3, offset: 0}},
    ]
    expect(chartFaults({...project, charts}).map(({values}) => values.key)).toEqual([
      'site.chart.title.unsaid',
      'site.chart.point.unsaid',
      'site.chart.note.unsaid',
    ])
  })
})

test('a very long name ends in an ellipsis where the drawing has no room, and is whole in the table', () => {
  const name = 'Một cái tên rất dài '.repeat(12).trim()
  const place = {line: 1, column: 1, offset: 0}
  const rows = ['programme#pledge', 'programme#tender'].map((value) => ({
    value,
    parts: [],
    place,
    name: {vi: name, ko: '아주긴이름'.repeat(40), en: name},
  }))
  const charts = [{id: 'money', form: 'bars' as const, rows, file: 'charts.yaml', place}]
  for (const language of languages) {
    const [chart] = chartViews({...project, charts}, new Map(), language)
    expect(chart?.rows[0]?.name.length).toBeGreaterThan(150)
    const names = [...(chart?.narrow ?? '').matchAll(/<text[^>]*>([^<]*…)<\/text>/g)].map(([, words = '']) => words)
    expect(names).toHaveLength(2)
    expect(Math.max(...names.map(({length}) => length))).toBeLessThan(50)
  }
})
