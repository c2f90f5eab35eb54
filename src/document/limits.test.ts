import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {excess, limits} from './limits.ts'

test.each([
  ['10,000 quotes in each other', `${'>'.repeat(10_000)}a`, {limit: 'nesting', offset: 0}],
  ['10,000 lists in each other', `${'- '.repeat(10_000)}a`, {limit: 'nesting', offset: 0}],
  ['numbered lists in each other', `${'1. '.repeat(10_000)}a`, {limit: 'nesting', offset: 0}],
  ['lists and quotes by turns', `${'> - '.repeat(60)}a`, {limit: 'nesting', offset: 0}],
  ['a list item far to the right', `a\n\n${' '.repeat(202)}- b`, {limit: 'nesting', offset: 205}],
  ['10,000 brackets', `a\n\n${'['.repeat(10_000)}`, {limit: 'marks', offset: 3}],
  ['emphasis in emphasis', '*a **a '.repeat(1001), {limit: 'marks', offset: 0}],
  ['marks on many lines of one paragraph', '*a\n'.repeat(2001), {limit: 'marks', offset: 6000}],
  ['more lines than a file may hold', 'a\n'.repeat(limits.lines + 1), {limit: 'lines', offset: 2 * limits.lines}],
  ['more than a file may hold', 'a'.repeat(limits.size + 1), {limit: 'size', offset: limits.size}],
] as const)('does not read %s', (_, source, expected) => {
  expect(excess(source)).toEqual(expected)
})

test.each([
  ['quotes that people write', '>>> a\n> - b\n  1. c'],
  ['a rule of dashes', '-'.repeat(300)],
  ['a long table', '| **a** | *b* |\n'.repeat(10_000)],
  ['a long list', '- **a** [b](c)\n'.repeat(10_000)],
  ['code full of brackets', `\`\`\`\n${'[[[*\n'.repeat(10_000)}\`\`\``],
  ['names with underscores', 'snake_case_name '.repeat(5000)],
  ['one long word', 'a'.repeat(1_000_000)],
])('reads %s', (_, source) => {
  expect(excess(source)).toBeUndefined()
})

test('counts again behind the fence', () => {
  expect(excess(`\`\`\`\n[\n\`\`\`\n${'['.repeat(2001)}`)).toEqual({limit: 'marks', offset: 10})
})

test.each(Object.entries(limits))('docs/checking.md states the limit on %s', (_, limit) => {
  const page = readFileSync(new URL('../../docs/checking.md', import.meta.url), 'utf8')
  expect(page).toMatch(new RegExp(`\\b${limit.toLocaleString('en')}\\b`))
})
