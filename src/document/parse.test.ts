import {globSync, readFileSync} from 'node:fs'
import {isDeepStrictEqual} from 'node:util'
import {describe, expect, test} from 'vitest'
import {seeded} from '../phrase/random-fact.ts'
import {trimAddresses} from './address.ts'
import {parseAround} from './around-simple.ts'
import {parseSparingly, parseWhole} from './grammar.ts'
import {parseMarkdown} from './parse.ts'
import {simpleBlocks} from './simple-blocks.ts'

/** The tree with nothing spared. */
function whole(source: string): ReturnType<typeof parseWhole> {
  const tree = parseWhole(source)
  trimAddresses(tree, source)
  return tree
}

test.each(globSync(['content/**/*.md', 'docs/**/*.md', '*.md']).sort())('%s has the tree of a full parse', (file) => {
  const source = readFileSync(file, 'utf8')
  expect(parseMarkdown(source)).toEqual(whole(source))
  expect(parseMarkdown(source.replaceAll('\n', '\r\n'))).toEqual(whole(source.replaceAll('\n', '\r\n')))
})

const odd = [
  ...['\n', '\n\n', '\n', '\r\n', '\r', '\t', '  ', '    ', '# a', '---\n', '===\n', '***\n', '-\n', '> ', '- ', '1. '],
  ...['```\n', '```js\n', '~~~\n', '````\n', ' ```\n', '    ```\n', '\t```\n', '```  \n', '`', '``` `\n'],
  ...['<!--', '-->', '<pre>\n', '</pre>\n', '<div>\n', '</div>\n', '\0', '&amp;', '\\', '\u2028', '\u00A0'],
  ...['[a]: b\n', '[a]', '[^a]', '[^a]: x\n', '[a](b)', '![', '](c)', '*', '**', '***', '_', '~'],
  ...['|', '|-', '--|--\n', '| - | - |\n', ':-', '-:\n', '| a | b |\n', 'y\n', '\n| a |\n|---|\n| b |\n'],
  ...['a', 'b c', 'd@e.co', ' @x', 'www.a.com', 'http://x.y/', 'HTTPS://z.w', '에', 'word ', 'h', '-', '+', '.', '👍'],
]

const tidy = [
  ...['\n', '\n\n', '\n\n', '\n\n## ', '\n# ', '\n\n- ', '\n- ', '\n  - ', '\n    - ', '\n1. ', '\n2. ', '\n   - '],
  ...['\n\n1. ', '\n\n3. ', '\n   ', '\n     ', '\n\n   ', '\n\n  - ', '\n\n  ', '\n\n---\n\n', '\n---\n', '  '],
  ...['**', '*', '_', '`', '`x`', '**가**', '*b*', '**a:** ', '[a](b)', '[**a**](b#c)', '![a](b)', '[![a](b)](c)'],
  ...['[ ] ', '[x] ', 'a', 'b c ', '가나다', 'đồng tiền ', '. ', ',', ': ', '(', ')', '“', '”', '👍 ', '\uFE0F'],
  ...[
    '<strong>',
    '</strong>',
    '<strong>a</strong>: ',
    '&amp;',
    '\n - ',
    '\n-   ',
    '[a](b "c d")',
    '~a~',
    '  \n',
    '  \n   ',
  ],
  ...[
    ' \n',
    '\n    ',
    '**a**  \n',
    '> a\n> b\n',
    '</details>\n',
    '<a href="x">',
    '\n***\n',
    '\r\n',
    '  \r\n',
    '\r\n- ',
  ],
  ...[
    '   ```\n   a\n\n     b\n   ```\n',
    '5 * 3 ',
    'a_b_c',
    '~5 ',
    'C# ',
    '!',
    '가',
    '를 ',
    '&',
    ' & ',
    '<',
    '<br>',
    '\\*',
    '\\',
    '\n> ',
    '\n>\n',
  ],
  ...['\n```js\na\n\nb\n```\n', '\n\n```\n', '\n   ```\n', '\n\n| a | b |\n|---|:-:|\n| c | d |\n', '\n| e | f |', '|'],
  ...['\n\n<div>\n', '</div>\n', '<!-- a -->\n', '\n\n<!-- a\n\nb -->\n', '\n[a]: b\n', '[a]'],
]

test.each([
  ['odd', odd, 5, 1500],
  ['tidy', tidy, 7, 1500],
])('whatever %s stands beside each other has the tree of a full parse', (_, bits, seed, rounds) => {
  const random = seeded(seed)
  const pick = (): string => bits[Math.floor(random() * bits.length)] ?? ''
  for (let round = 0; round < rounds; round++) {
    const source = Array.from({length: 1 + Math.floor(random() * 30)}, pick).join('')
    if (!isDeepStrictEqual(parseMarkdown(source), whole(source)))
      expect(parseMarkdown(source), JSON.stringify(source)).toEqual(whole(source))
  }
})

/** What is left for the parser. */
function leftOf(source: string): string[] {
  const left: string[] = []
  const tree = parseAround(source, (text) => {
    left.push(text)
    return parseWhole(text)
  })
  expect(tree).toEqual(parseWhole(source))
  return left
}

test.each([
  ['prose', '가나다 **라**는 *마* `바` [사](아#자).\n차 ![카](타) [![파](하)](거)\n'],
  ['signs that mark nothing', '5 * 3 < 7 & a_b_c ~5 [너] C# “더”\n'],
  ['headings', '# 1. **가**\n## 나 [다](라) {#a}\n### 마\n'],
  ['listings', '```js title\n# a\n\n- b\n```\n~~~\n```\n~~~~  \n'],
  ['lists', '- a\n- **b**\n  - c\n\n    1. d\n    2. e\n\n- [ ] f\n- [x] **g**\n* h\n\n1) i\n'],
  ['prose before a list', '가:\n- 나\n- 다\n\n라\n1. 마\n'],
  ['tables', '| a | **b** |\n|:--|-:|\n| `c` |  |\n|d|[e](f)|\n'],
  ['breaks', 'a\n\n---\n***\n\nb\n- c\n---\n'],
  ['ends of lines', '# a  \n\nb  \nc \n**d**  \n'],
  ['carriage returns before line feeds', '# a\r\n\r\nb  \r\nc\r\n\r\n```\r\nd\r\n\r\ne\r\n```\r\n'],
  ['escapes', 'a \\* b **\\[c\\]** \\d\n'],
  ['elements', '<strong>a</strong>: b<br>c <a href="d">e</a>\n\n<details>\n\nf\n</details>\n'],
  ['comments', '<!-- a\n\n# b\n-->\n\nc\n<!-- d -->\ne\n'],
  ['quotes', '> **a**:  \n> b\n\n> c\n# d\n'],
  ['what an item holds', '1. a  \n   b\n\n   ```js\n   c\n\n     d\n   ```\n   e\n\n   f\n   - g\n-   h\n - i\n'],
])('%s is read by hand', (_, source) => {
  expect(leftOf(source)).toEqual([])
})

test.each([
  ['emphasis that does not close cleanly', 'a **b *c** d*\n'],
  ['emphasis beside signs that may be of any width', '가**“나”**다\n'],
  ['references', '가 &amp; 나\n'],
  ['bare addresses', 'see www.a.co\n'],
  ['links to definitions', '[a] b\n\n[a]: b\n'],
  ['HTML over several lines', 'a <b\nc="d">e\n'],
  ['an element alone on its line', '<strong>\n\na\n'],
  ['what is struck out', 'a ~b~ c\n'],
  ['lines that go on in a list', '- a\nb\n'],
  ['a table without pipes at its edges', 'a | b\n--|--\nc | d\n'],
  ['underlined headings', 'a\n===\n'],
  ['lone carriage returns', 'a\rb\n'],
  ['a zero', 'a\0b\n'],
  ['a mark of byte order', '\uFEFFa\n'],
])('%s: left to the parser', (_, source) => {
  expect(leftOf(source).length).toBe(1)
})

test('what stands between what is left to the parser is marked by an empty listing', () => {
  expect(leftOf('a\n\n> - b\n\nc\n\n> - d\n')).toEqual(['```\n```\n> - b\n\n```\n```\n> - d\n'])
})

test.each([
  ['a comment', '  <!--\n\n```\na\n```\n-->\n'],
  ['raw HTML', '<pre>\n\n# a\n\n</pre>\n'],
  ['an unfinished comment', '    a\n\n<!--\n\nb\n'],
])('in %s nothing is taken for a block: the whole is parsed', (_, source) => {
  expect(leftOf(source).at(-1)).toBe(source)
})

test.each(['```js\na\n', '<!-- a\n\n', 'a\n<!-- b\n'])('what does not end is looked through once: %j', (piece) => {
  expect(simpleBlocks(piece.repeat(5)).filter(({nodes}) => !nodes).length).toBe(1)
})

test('front matter is looked for to the end of the file', () => {
  expect(simpleBlocks('---\na: |\n\n# b\n---\n\n# c\n').map(({nodes}) => nodes?.length)).toEqual([undefined, 1])
  expect(simpleBlocks('---\n\n# b\n').map(({nodes}) => nodes?.length)).toEqual([undefined])
})

describe('what is looked for only where it may be', () => {
  test.each([
    ['an address of mail', 'write to a@b.co', 'link'],
    ['an address of the web', 'see www.a.co', 'link'],
    ['a protocol', 'see HTTPS://a.co', 'link'],
    ['a table', 'a | b\n-- | --\nc\nd\n', 'table'],
    ['a table without pipes', 'a\n:-\n', 'table'],
    ['a table in a quote', '> a | b\n> -- | --\n> c | d\n', 'table'],
    ['a table with carriage returns', '| a |\r\n|---|\r\n| b |\r\n| c |\r\n', 'tableRow'],
  ])('%s', (_, source, type) => {
    expect(JSON.stringify(parseSparingly(source))).toContain(`"${type}"`)
    expect(parseSparingly(source)).toEqual(parseWhole(source))
  })
})
