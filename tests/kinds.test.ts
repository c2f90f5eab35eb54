import {expect, test} from 'vitest'
import {kinds, onePerRoute} from './browser/kinds.ts'

test('there is a page of every route among those that are tested', () => {
  const found = onePerRoute()
  expect(found).toEqual(expect.arrayContaining(['', 'programme/', 'compare/', 'compare/parameters/', 'facts/', '404/']))
  expect(new Set(found).size).toBe(found.length)
})

test('a route without a page is told', () => {
  const others = kinds.filter((kind) => kind !== 'timeline/')
  expect(() => onePerRoute(others)).toThrow('No page of timeline.astro is in tests/browser/kinds.ts; add one')
})
