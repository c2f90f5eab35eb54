import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {rules} from '../check/rules/index.ts'
import {rulePage, rulesPage} from './rule-page.ts'

const folder = new URL('../../docs/rules/', import.meta.url)
const textOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8')

test('there is a page for each rule, and no other: npm run rules', () => {
  expect(readdirSync(folder).sort()).toEqual(['README.md', ...rules.map(({id}) => `${id}.md`)].sort())
})

test.each(rules.map((rule) => [rule.id, rule] as const))('the page of %s is current: npm run rules', (id, rule) => {
  expect(textOf(`${id}.md`)).toBe(rulePage(rule))
})

test('the list of rules is current: npm run rules', () => {
  expect(textOf('README.md')).toBe(rulesPage(rules))
})
