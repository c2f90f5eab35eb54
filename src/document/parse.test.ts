import {globSync, readFileSync} from 'node:fs'
import {isDeepStrictEqual} from 'node:util'
import {describe, expect, test} from 'vitest'
import {seeded} from '../phrase/random-fact.ts'
import {trimAddresses} from './address.ts'
import {withFenceContents, withoutFenceContents} from './fence-contents.ts'
import {parseSparingly, parseWhole} from './grammar.ts'
import {parseMarkdown} from './parse.ts'

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

test('whatever stands beside each other has the tree of a full parse', () => {
  const bits = [
    ...['\n', '\n\n', '\n', '\r\n', '\r', '\t', '  ', '    ', '# a', '---\n', '===\n', '-\n', '> ', '- ', '1. '],
    ...['```\n', '```js\n', '~~~\n', '````\n', ' ```\n', '    ```\n', '\t```\n', '```  \n', '`', '``` `\n'],
    ...['<!--', '-->', '<pre>\n', '</pre>\n', '<div>\n', '</div>\n', '\0', '&amp;', '\\', '\u2028'],
    ...['[a]: b\n', '[a]', '[^a]', '[^a]: x\n', '*', '**', '_', '~'],
    ...['|', '|-', '--|--\n', '| - | - |\n', ':-', '-:\n', '| a | b |\n', 'y\n'],
    ...['a', 'b c', 'd@e.co', ' @x', 'www.a.com', 'http://x.y/', 'HTTPS://z.w', '에', 'word ', 'h', '-', '+', '.'],
  ]
  const random = seeded(5)
  const pick = (): string => bits[Math.floor(random() * bits.length)] ?? ''
  for (let round = 0; round < 2000; round++) {
    const source = Array.from({length: 1 + Math.floor(random() * 25)}, pick).join('')
    if (!isDeepStrictEqual(parseMarkdown(source), whole(source)))
      expect(parseMarkdown(source), JSON.stringify(source)).toEqual(whole(source))
  }
})

describe('what stands between fences', () => {
  test.each([
    ['is taken out', 'a\n\n```js\nlet a\n\nlet b\n```\n\n# b\n', 'a\n\n```js\n```\n\n# b\n'],
    ['of tildes', '~~~\na\n~~~\n', '~~~\n~~~\n'],
    ['is taken out of each', '```\na\n```\n```\nb\n```\nc', '```\n```\n```\n```\nc'],
    ['goes to a fence that is long enough', '````\n```\na\n````\n', '````\n````\n'],
    ['goes to a fence with blanks', '```\na\n  ```  \nb', '```\n  ```  \nb'],
    ['with carriage returns', '```\r\na\r\n```\r\n', '```\r\n```\r\n'],
  ])('%s', (_, source, text) => {
    const shortened = withoutFenceContents(source)
    expect(shortened?.text).toBe(text)
    expect(shortened && withFenceContents(parseWhole(text), shortened, source)).toEqual(parseWhole(source))
  })

  test.each([
    ['nothing', '```\n```\n'],
    ['without an end', 'a\n\n```\nb\n'],
    ['in a list', '- ```\n  a\n  ```\n'],
    ['where another line may be the end', '```\na\n    ```\nb\n```\n'],
    ['where lines end in lone carriage returns', '```\ra\n```\n'],
    ['front matter', '---\na: |\n```\nb\n---\n```\n'],
    ['words between backticks', '``` a ``` b\nc\n```\n'],
  ])('stays: %s', (_, source) => {
    expect(withoutFenceContents(source)).toBeUndefined()
    expect(parseMarkdown(source)).toEqual(whole(source))
  })

  test.each([
    ['a comment', '<!--\n```\na\n```\n-->\n'],
    ['raw HTML', '<pre>\n```\na\n```\n</pre>\n'],
    ['an unfinished comment', 'a\n\n<!--\n\n```\na\n```\n'],
  ])('is parsed with the rest in %s', (_, source) => {
    const shortened = withoutFenceContents(source)
    expect(shortened && withFenceContents(parseWhole(shortened.text), shortened, source)).toBeUndefined()
    expect(parseMarkdown(source)).toEqual(whole(source))
  })
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
