import {globSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {rules} from '../check/rules/index.ts'
import {limits} from '../document/limits.ts'
import {languages, type Language} from '../language.ts'
import {isKey, missingIn, missingSentences, t} from './index.ts'

const root = new URL('../../', import.meta.url)
const files = Object.fromEntries(
  languages.map((language) => [
    language,
    JSON.parse(readFileSync(new URL(`i18n/${language}.json`, root), 'utf8')) as Record<string, string>,
  ]),
) as Record<Language, Record<string, string>>

const code = globSync('src/**/*.{ts,astro}', {cwd: root})
  .filter((file) => !file.endsWith('.test.ts'))
  .map((file) => readFileSync(new URL(file, root), 'utf8'))
  .join('\n')

const holes = (sentence: string): string[] =>
  [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).sort()

test.each(languages)('%s has the keys of the others, and no empty sentence', (language) => {
  expect(Object.keys(files[language])).toEqual(Object.keys(files.en))
  expect(Object.entries(files[language]).filter(([, sentence]) => sentence.trim() === '')).toEqual([])
})

test.each(languages)('%s has the same holes in each sentence', (language) => {
  const different = Object.keys(files.en).filter(
    (key) => [...new Set(holes(files[language][key] ?? ''))].join() !== [...new Set(holes(files.en[key] ?? ''))].join(),
  )
  expect(different).toEqual([])
})

/** Keys that are put together from a part that is data. */
const made = new Set([
  ...rules.flatMap(({id}) => [`finding.${id}.reason`, `finding.${id}.note`]),
  ...Object.keys(limits).map((limit) => `trouble.too-much-${limit}`),
  ...[...code.matchAll(/\b(?:trouble|note|make)\(\s*'([a-z-]+)'/g)].map(([, id = '']) => `trouble.${id}`),
  ...languages.map((language) => `language.${language}`),
  ...['error', 'warning', 'info'].map((severity) => `report.${severity}`),
])

test('no sentence is unused', () => {
  const unused = Object.keys(files.en).filter((key) => !made.has(key) && !code.includes(`'${key}'`) && !madeBySite(key))
  expect(unused).toEqual([])
})

/** The site puts keys together from the kinds of its data; what stands before the last dot is in its code. */
function madeBySite(key: string): boolean {
  return key.startsWith('site.') && code.includes(`\`${key.slice(0, key.lastIndexOf('.') + 1)}\${`)
}

test('no sentence is missing', () => {
  expect([...made].filter((key) => !isKey(key))).toEqual([])
})

test.each([
  ['vi', 'bản tiếng Hàn vẫn viết “A”'],
  ['ko', '한국어판에는 아직 “A”로 적혀 있다'],
  ['en', 'the Korean edition still says “A”'],
] as const)('a language is told by its name in %s', (reader, told) => {
  expect(t(reader, 'status.still', {language: 'ko', words: 'A'})).toBe(told)
})

test('a value is put in as it is, and a hole inside it is not filled', () => {
  expect(t('en', 'finding.fact-unknown.reason', {id: '<b>{{id}}</b>'})).toBe('No fact `<b>{{id}}</b>` is declared')
})

test('a sentence that a language lacks is named with its file', () => {
  expect(missingSentences()).toEqual([])
  expect(missingIn({'site.menu': 'Menu', 'site.nav': ' '}, ['site.menu', 'site.nav', 'site.skip'])).toEqual([
    'site.nav',
    'site.skip',
  ])
})
