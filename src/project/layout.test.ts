import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {arrange, languageOf, layouts, matcher, recognizeLayout} from './layout.ts'

test.each([
  ['ko', 'ko'],
  ['ko-KR', 'ko'],
  ['vi_VN', 'vi'],
  ['EN', 'en'],
  ['en-US', 'en'],
  ['zh', undefined],
  ['kor', undefined],
  ['docs', undefined],
  ['', undefined],
])('%j names the language %j', (name, language) => {
  expect(languageOf(name)).toBe(language)
})

describe('a pattern', () => {
  test.each([
    ['{work}/{language}', 'a/b/ko.md', {work: 'a/b', language: 'ko'}],
    ['{language}/{work}', 'ko/a/b.mdx', {work: 'a/b', language: 'ko'}],
    ['{work}.{language}', 'docs/intro.ko.md', {work: 'docs/intro', language: 'ko'}],
    ['docs/{language}/{work}.md', 'docs/vi/a.md', {work: 'a', language: 'vi'}],
    ['./docs/{language}/{work}', 'docs/en/a.md', {work: 'a', language: 'en'}],
    ['{folder}/{language}/{work}', 'src/js/ko/a/b.md', {work: 'src/js/a/b', language: 'ko'}],
    ['{work}/{language}', 'a/fr.md', undefined],
    ['{work}/{language}', 'ko.md', undefined],
    ['docs/{language}/{work}', 'other/ko/a.md', undefined],
    ['d.cs/{language}/{work}', 'docs/ko/a.md', undefined],
  ])('%s sees in %s %j', (pattern, path, place) => {
    expect(matcher(pattern)(path)).toEqual(place)
  })
})

describe('a repository without settings', () => {
  test.each<[string, readonly string[], string, readonly string[]]>([
    [
      'a folder a work',
      ['a/en.md', 'a/ko.md', 'b/en.md', 'b/ko.md', 'README.md'],
      '{work}/{language}',
      ['a: ko en', 'b: ko en'],
    ],
    [
      'a folder a language',
      ['en/a.md', 'en/x/b.md', 'ko/a.md', 'ko/x/b.md', 'vi/a.md'],
      '{language}/{work}',
      ['a: vi ko en', 'x/b: ko en'],
    ],
    [
      'languages below docs',
      ['docs/en/a.md', 'docs/ko/a.md', 'docs/en/b.md', 'docs/ko/b.md', 'README.md'],
      '{folder}/{language}/{work}',
      ['docs/a: ko en', 'docs/b: ko en'],
    ],
    ['suffixes', ['a.en.md', 'a.ko.md', 'x/b.en.md', 'x/b.ko.md'], '{work}.{language}', ['a: ko en', 'x/b: ko en']],
    [
      'suffixes, the source without one',
      ['README.md', 'README.ko.md', 'README.vi.md', 'other.md'],
      '{work}.{language}',
      ['README: vi ko en'],
    ],
    [
      'Docusaurus',
      [
        'docs/a.md',
        'docs/x/b.mdx',
        'i18n/ko/docusaurus-plugin-content-docs/current/a.md',
        'i18n/ko/docusaurus-plugin-content-docs/current/x/b.mdx',
      ],
      'i18n/{language}/docusaurus-plugin-content-docs/current/{work}',
      ['a: ko en', 'x/b: ko en'],
    ],
    [
      'Docusaurus with the source among the translations',
      ['i18n/en/docusaurus-plugin-content-docs/current/a.md', 'i18n/ko/docusaurus-plugin-content-docs/current/a.md'],
      'i18n/{language}/docusaurus-plugin-content-docs/current/{work}',
      ['a: ko en'],
    ],
    [
      'a folder of translations',
      ['README.md', 'x/b.md', 'translations/ko/README.md', 'translations/ko/x/b.md', 'translations/vi-VN/README.md'],
      'translations/{language}/{work}',
      ['README: vi ko en', 'x/b: ko en'],
    ],
  ])('%s', (_, files, pattern, works) => {
    const layout = recognizeLayout(files, 'en')
    expect(layout.pattern).toBe(pattern)
    const found = [...arrange(files, layout, 'en')].filter(([, editions]) => Object.keys(editions).length > 1)
    const told = found.map(
      ([work, editions]) => `${work}: ${(['vi', 'ko', 'en'] as const).filter((l) => editions[l]).join(' ')}`,
    )
    expect(told).toEqual(works)
  })

  test('is seen alike in any order of its files', () => {
    const files = ['docs/a.md', 'a.ko.md', 'ko/a.md', 'en/a.md', 'a/ko.md', 'a/en.md', 'b/ko.md', 'b/vi.md']
    const told = (list: readonly string[]) => {
      const layout = recognizeLayout(list, 'en')
      return [
        layout.pattern,
        [...arrange(list, layout, 'en')].map(([work, editions]) => [work, Object.entries(editions).sort()]),
      ]
    }
    fc.assert(
      fc.property(fc.shuffledSubarray(files, {minLength: files.length}), (shuffled) => {
        expect(told([...shuffled].sort())).toEqual(told(files.toSorted()))
      }),
    )
  })

  test('has one of the known layouts when nothing tells', () => {
    expect(recognizeLayout([], 'en')).toBe(layouts[0])
  })
})
