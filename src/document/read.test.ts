import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Block} from './edition.ts'
import {mdxParser} from './parse.ts'
import {readEdition} from './read.ts'

const read = (source: string, file = 'example/ko.md') => readEdition({work: 'example', language: 'ko', file, source})

function edition(source: string) {
  const {edition} = read(source)
  if (!edition) throw new Error('not read')
  return edition
}

const blocks = (source: string): readonly Block[] => edition(source).blocks
function only(source: string): Block {
  const [block] = blocks(source)
  if (!block) throw new Error('no block')
  return block
}

const written = (source: string, block: Block | undefined, start: number, end: number): string => {
  const span = block?.place(start, end)
  return source.slice(span?.start.offset, span?.end.offset)
}

describe('sections', () => {
  test('take their id out of the heading', () => {
    const {sections, blocks} = edition('## 목표 {#goal}\n\n하나.\n\n## `코드` 와 {#code-2}\n')
    expect(sections.map(({id, explicit, title}) => [id, explicit, title])).toEqual([
      ['goal', true, '목표'],
      ['code-2', true, '\uFFFC 와'],
    ])
    expect(blocks.map(({id, text}) => [id, text])).toEqual([
      ['goal/heading-1', '목표'],
      ['goal/paragraph-1', '하나.'],
      ['code-2/heading-1', '\uFFFC 와'],
    ])
  })

  test('without an id are numbered by their place', () => {
    expect(edition('# a\n\n## b\n\n## c\n\n### d\n\n# e\n').sections.map(({id}) => id)).toEqual([
      'section-1',
      'section-1-1',
      'section-1-2',
      'section-1-2-1',
      'section-2',
    ])
  })
})

test('each kind of block has its id, text and depth', () => {
  const source = '하나.\n\n- 둘\n  - 셋\n\n> 넷\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```js\nx\n```\n\n<div>\n'
  expect(blocks(source).map(({id, kind, text, depth}) => [id, kind, text, depth])).toEqual([
    ['lead/paragraph-1', 'paragraph', '하나.', undefined],
    ['lead/item-1', 'item', '둘', 1],
    ['lead/item-2', 'item', '셋', 2],
    ['lead/paragraph-2', 'paragraph', '넷', undefined],
    ['lead/cell-1-1-1', 'cell', 'a', undefined],
    ['lead/cell-1-1-2', 'cell', 'b', undefined],
    ['lead/cell-1-2-1', 'cell', '1', undefined],
    ['lead/cell-1-2-2', 'cell', '2', undefined],
    ['lead/code-1', 'code', '', undefined],
    ['lead/html-1', 'html', '', undefined],
  ])
})

test('the front matter that readers see is blocks, with places inside quotes', () => {
  const source = '---\ntitle: "제목 하나"\ndescription: 설명\nupdated: 2026-11-23\n---\n\n글.\n'
  const [title, description] = blocks(source)
  expect([title?.id, title?.text, description?.text]).toEqual(['front/title', '제목 하나', '설명'])
  expect(written(source, title, 3, 5)).toBe('하나')
  expect(written(source, description, 0, 2)).toBe('설명')
})

describe('the text of a block', () => {
  test.each([
    ['강조는 **5,300억 원**을', '강조는 5,300억 원을'],
    ['**1,234억 원(약 10%)**을 썼다', '1,234억 원(약 10%)을 썼다'],
    ['`v1.2` 와 ![그림](a.png) 와 <b>', '\uFFFC 와 \uFFFC 와 \uFFFC'],
    ['[이름](https://a.example) 와 <https://b.example>', '이름 와 \uFFFC'],
    ['두 줄\n한 문장', '두 줄 한 문장'],
    ['[5,300억 원](fact:pledge)을[](source:kbs)', '5,300억 원을'],
    ['A &amp; B &lt;C&gt; \\*별\\*', 'A & B <C> *별*'],
    ['각주[^1]가\n\n[^1]: 아래', '각주\uFFFC가'],
    ['www.example.com에서 보라', '\uFFFC에서 보라'],
    ['https://example.com/a/b를 보라', '\uFFFC를 보라'],
    ['https://ko.wikipedia.org/wiki/서울 참고', '\uFFFC 참고'],
    ['메일은 a@example.com으로', '메일은 \uFFFC으로'],
  ])('of %j is %j', (source, text) => {
    expect(only(source).text).toBe(text)
  })

  test.each([
    ['a &amp; **5,300억 원**', '5,300억 원', '5,300억 원'],
    ['\\*5\\* 와 10', '10', '10'],
    ['> 첫 줄\n> 둘째 5억', '5억', '5억'],
    ['- 첫 줄\n  둘째 5억', '5억', '5억'],
    ['첫 줄\r\n둘째 5억', '5억', '5억'],
    ['첫 줄&nbsp;5억 &copy; 7억', '7억', '7억'],
    ['&#x1F600; 7억', '7억', '7억'],
    ['[5,300억 원](fact:pledge)을', '5,300억 원', '5,300억 원'],
    ['| 가 | \\| 7억 |\n|---|---|', '7억', '7억'],
  ])('of %j leads from %j back to %j', (source, part, expected) => {
    const block = blocks(source).findLast(({text}) => text.includes(part))
    const start = block?.text.indexOf(part) ?? -1
    expect(written(source, block, start, start + part.length)).toBe(expected)
  })

  test('leads back to every word of our own content', () => {
    for (const folder of ['programme', 'companies/upstage'])
      for (const language of ['vi', 'ko', 'en'] as const) {
        const url = new URL(`../../content/${folder}/${language}.md`, import.meta.url)
        const source = readFileSync(url, 'utf8')
        for (const block of edition(source).blocks)
          for (const {0: word, index} of block.text.matchAll(/[\p{L}\d.,]+/gu)) {
            const found = written(source, block, index, index + word.length)
            // Where a label ends inside a word, its address stands between the two.
            if (!found.includes('](')) expect(found).toBe(word)
          }
      }
  })
})

test('links know their scheme, their target and where they stand', () => {
  const block = only(
    '[5,300억 원](fact:companies/upstage#pledge)[](source:kbs) [여기](work:programme#money) [저기](/a)',
  )
  expect(block.links.map(({scheme, target, start, end}) => [scheme, target, block.text.slice(start, end)])).toEqual([
    ['fact', 'companies/upstage#pledge', '5,300억 원'],
    ['source', 'kbs', ''],
    ['work', 'programme#money', '여기'],
    ['other', '/a', '저기'],
  ])
})

test('a link by reference leads where its definition says', () => {
  expect(only('[여기][1]\n\n[1]: https://a.example\n').links[0]).toMatchObject({target: 'https://a.example'})
})

describe('bad input', () => {
  test.each([
    ['an empty file', '', 'empty-file', undefined],
    ['a file of spaces', ' \n\t\n', 'empty-file', undefined],
    ['10,000 nested quotes', `글\n\n${'>'.repeat(10_000)}`, 'too-much-nesting', 3],
    ['10,000 brackets', '['.repeat(10_000), 'too-much-marks', 1],
  ])('%s is told with its line', (_, source, id, line) => {
    const {edition, troubles} = read(source)
    expect(edition).toBeUndefined()
    expect(troubles).toMatchObject([{id, file: 'example/ko.md', level: 'error', ...(line && {place: {line}})}])
  })

  test.each([
    ['a key twice', 'title: a\ntitle: b', 3],
    ['a tab for indentation', 'title: a\nx:\n\ty: 1', 4],
    ['an open quote', 'title: "a', 2],
  ])('front matter with %s is a trouble of ours and a note elsewhere', (_, yaml, line) => {
    const source = `---\n${yaml}\n---\n\n글.\n`
    const strict = readEdition({work: 'a', language: 'ko', file: 'a', source}, {strict: true})
    expect(strict.troubles).toMatchObject([{id: 'yaml', level: 'error', place: {line}}])
    expect(read(source).troubles).toMatchObject([{level: 'note'}])
    expect(read(source).edition?.blocks).toHaveLength(1)
  })

  test('an alias bomb is not unpacked', () => {
    const levels = Array.from({length: 9}, (_, i) => `l${i + 1}: &l${i + 1} [${Array(9).fill(`*l${i}`).join(', ')}]`)
    const source = `---\nl0: &l0 [a]\n${levels.join('\n')}\n---\n\n글.\n`
    expect(readEdition({work: 'a', language: 'ko', file: 'a', source}, {strict: true}).troubles).toMatchObject([
      {id: 'yaml', level: 'error'},
    ])
  })

  test('front matter that is no mapping is told', () => {
    expect(
      readEdition({work: 'a', language: 'ko', file: 'a', source: '---\n- a\n---\n글'}, {strict: true}).troubles,
    ).toMatchObject([{id: 'frontmatter-shape', level: 'error', place: {line: 2}}])
  })

  test('CRLF counts its lines', () => {
    expect(blocks('하나\r\n\r\n둘\r\n').map(({span}) => span.start.line)).toEqual([1, 3])
  })

  test('any text is read without a throw, and every block lies in the file', () => {
    const piece = fc.constantFrom(
      '*',
      '_',
      '`',
      '[',
      '](',
      ')',
      '<',
      '>',
      '# ',
      '- ',
      '1. ',
      '|',
      '\n',
      '\n\n',
      '&',
      ';',
      '\\',
      'a',
      '억',
      '5',
      ' ',
      '~~',
      '```',
      '{#a}',
      '---\n',
      ':',
      '$',
      '\r\n',
    )
    fc.assert(
      fc.property(
        fc.array(piece, {maxLength: 60}).map((pieces) => pieces.join('')),
        (source) => {
          for (const block of read(source).edition?.blocks ?? []) {
            const {start, end} = block.place(0, block.text.length)
            expect(start.offset).toBeLessThanOrEqual(end.offset)
            expect(end.offset).toBeLessThanOrEqual(source.length)
          }
        },
      ),
      {numRuns: 500},
    )
  })
})

describe('MDX', async () => {
  const mdx = await mdxParser()
  const readMdx = (source: string) => readEdition({work: 'a', language: 'ko', file: 'a.mdx', source}, {mdx})

  test('keeps the ids of headings, which MDX reads as JavaScript', () => {
    const {edition, troubles} = readMdx("import A from './a'\n\n## 목표 {#goal}\n\n<A>\n\n하나 {1 + 1}.\n\n</A>\n")
    expect(troubles).toEqual([])
    expect(edition?.sections).toMatchObject([{id: 'goal', title: '목표', explicit: true}])
    expect(edition?.blocks.map(({text}) => text)).toEqual(['목표', '하나 \uFFFC.'])
  })

  test.each([
    ['10,000 braces', '{'.repeat(10_000) + '}'.repeat(10_000), 'too-much-marks'],
    [
      '12,000 components in each other',
      `${'<a>\n\n'.repeat(12_000)}b\n\n${'</a>\n\n'.repeat(12_000)}`,
      'too-much-nesting',
    ],
  ])('%s are not read', (_, source, id) => {
    expect(readMdx(source).troubles).toMatchObject([{id, level: 'error'}])
  })

  test('that is not valid is read as Markdown, with a note', () => {
    const {edition, troubles} = readMdx('하나 <https://example.com> {둘.\n')
    expect(troubles).toMatchObject([{id: 'mdx-as-markdown', level: 'note', place: {line: 1}}])
    expect(edition?.blocks).toHaveLength(1)
  })
})
