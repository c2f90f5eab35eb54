import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readEdition} from '../document/read.ts'
import type {Edition} from '../document/edition.ts'
import type {Language} from '../language.ts'
import {align} from './align.ts'
import {assign} from './assign.ts'
import {collate} from './collate.ts'

const edition = (language: Language, source: string): Edition => {
  const {edition} = readEdition({work: 'w', language, file: `${language}.md`, source})
  if (!edition) throw new Error('no edition')
  return edition
}

/** Pairs as `line-line`, groups as `line+line-line`. */
const pairs = (en: string, ko: string) =>
  align(edition('en', en), edition('ko', ko)).pairs.map(({source, target}) =>
    [source, target].map((blocks) => blocks.map(({span}) => span.start.line).join('+')).join('-'),
  )

describe('assign', () => {
  const score = (a: string, b: string) => (i: number, j: number) => (a[i] === b[j] ? 1 : -1)

  test.each([
    ['abc', 'abc', '00 11 22'],
    ['abc', 'ac', '00 21'],
    ['ac', 'abc', '00 12'],
    ['abc', 'xyz', ''],
    ['', 'abc', ''],
  ])('pairs %s with %s', (a, b, expected) => {
    expect(
      assign(a.length, b.length, score(a, b))
        .map((pair) => pair.join(''))
        .join(' '),
    ).toBe(expected)
  })

  test('keeps the order and pairs nothing twice', () => {
    const text = fc.string({unit: fc.constantFrom('a', 'b', 'c'), maxLength: 60})
    fc.assert(
      fc.property(text, text, (a, b) => {
        const found = assign(a.length, b.length, score(a, b))
        for (const [index, [i, j]] of found.entries()) {
          const before = found[index - 1]
          if (before) expect(i > before[0] && j > before[1]).toBe(true)
          expect(a[i]).toBe(b[j])
        }
      }),
    )
  })

  test('finds a long gap', () => {
    const a = Array.from({length: 900}, (_, i) => i)
    const b = a.filter((i) => i < 100 || i >= 400)
    const found = assign(a.length, b.length, (i, j) => (a[i] === b[j] ? 1 : -1))
    expect(found).toHaveLength(600)
  })

  test('a hundred thousand blocks take no square of time or memory', () => {
    const n = 100_000
    const found = assign(n, n - 3, (i, j) => (i === j ? 1 : -1))
    expect(found.length).toBeGreaterThan(n - 100)
  })
})

describe('align', () => {
  test('editions of one shape pair block by block', () => {
    expect(pairs('# A\n\nOne.\n\n- x\n- y\n', '# 가\n\n하나.\n\n- 엑스\n- 와이\n')).toEqual([
      '1-1',
      '3-3',
      '5-5',
      '6-6',
    ])
  })

  test('a paragraph that is missing leaves the others in place', () => {
    const en = '# A\n\nSee [x](https://a.org/x).\n\nThe second paragraph has 25 words.\n\nRun `go` now.\n'
    const ko = '# 가\n\n[엑스](https://a.org/x)를 보라.\n\n지금 `go`를 실행하라.\n'
    expect(pairs(en, ko)).toEqual(['1-1', '3-3', '7-5'])
  })

  test('two paragraphs that became one are a group', () => {
    const en =
      '# A\n\nThe committee met on Monday in Seoul and talked.\n\nIt decided to meet again in May or June.\n\nRun `go`.\n'
    const ko =
      '# 가\n\n위원회는 월요일에 서울에서 만나 이야기했다. 5월이나 6월에 다시 만나기로 했다.\n\n`go`를 실행하라.\n'
    expect(pairs(en, ko)).toEqual(['1-1', '3+5-3', '7-5'])
  })

  test('a heading that was lost does not take its paragraphs along', () => {
    const en = '# A\n\n## B\n\n- one `a`\n- two `b`\n\n## C\n\n- three `c`\n- four `d`\n'
    const ko = '# 가\n\n- 하나 `a`\n- 둘 `b`\n\n## 다\n\n- 셋 `c`\n- 넷 `d`\n'
    expect(pairs(en, ko)).toEqual(['1-1', '5-3', '6-4', '8-6', '10-8', '11-9'])
  })

  test('sections with ids pair by id, in whatever order', () => {
    const en = '## One {#one}\n\nFirst.\n\n## Two {#two}\n\nSecond.\n'
    const ko = '## 둘 {#two}\n\n둘째.\n\n## 하나 {#one}\n\n첫째.\n'
    expect(pairs(en, ko)).toEqual(['1-5', '3-7', '5-1', '7-3'])
  })
})

describe('collate', () => {
  const collation = (en: string, ko: string) => {
    const found = collate({en: edition('en', en), ko: edition('ko', ko)}, 'en', {read: () => []})?.pairs[0]
    if (!found) throw new Error('no pair')
    return found
  }

  test('tells a missing passage once, with where it would stand', () => {
    const en =
      '# A\n\nRun `go`.\n\n## B\n\nSee [x](https://a.org/x).\n\nSee [y](https://a.org/y).\n\n## C\n\nRun `stop`.\n'
    const ko = '# 가\n\n`go`를 실행하라.\n\n## 다\n\n`stop`을 실행하라.\n'
    const {missing, comparable} = collation(en, ko)
    expect(comparable).toBe(true)
    expect(missing.map(({blocks, after}) => [blocks.map(({span}) => span.start.line), after?.span.start.line])).toEqual(
      [[[5, 7, 9], 3]],
    )
  })

  test('does not compare what has nothing in common', () => {
    const en = `# A\n\n${'A long paragraph about [x](https://a.org/x) and `go`.\n\n'.repeat(20)}`
    expect(collation(en, '**면책 조항**: 기계가 번역했다.\n').comparable).toBe(false)
  })

  test('needs a source and a translation', () => {
    expect(collate({en: edition('en', 'A.')}, 'en')).toBeUndefined()
    expect(collate({ko: edition('ko', '가.')}, 'en')).toBeUndefined()
  })
})
