import {globSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {seeded} from '../phrase/random-fact.ts'
import {Memory} from './memory.ts'
import {parseMarkdown} from './parse.ts'
import {parseParts} from './parse-parts.ts'

const files = globSync('content/**/*.md').sort()

test.each(files)('%s is parsed part by part as in one piece', (file) => {
  const source = readFileSync(file, 'utf8')
  expect(parseParts(source, new Memory())).toEqual(parseMarkdown(source))
})

test('after any edit, with what was parsed before it', () => {
  const random = seeded(11)
  const memory = new Memory()
  const pieces = [
    '\n',
    '\n\n',
    '# ',
    '\n\n## Một {#one}\n\n',
    '`',
    '```',
    '~~~\n',
    '<!--',
    '-->',
    '[a]: b\n',
    '[a]',
    '> ',
  ]
  const more = [
    '- ',
    '1. ',
    '    ',
    '|',
    '\r\n',
    '---\n',
    '*',
    '**',
    '억',
    '🏛️',
    '<div>\n',
    '</div>',
    'www.a.com에',
    '\\',
  ]
  const whole = readFileSync('content/companies/upstage/ko.md', 'utf8').slice(0, 2500)
  let source = whole
  for (let round = 0; round < 300; round++) {
    // What reaches over headings, once written, would have all that follows parsed in one piece.
    if (round % 6 === 0) source = whole
    const at = Math.floor(random() * (source.length + 1))
    const all = [...pieces, ...more]
    const piece = all[Math.floor(random() * all.length)] ?? ''
    const gone = random() < 0.5 ? Math.floor(random() * 8) : 0
    source = source.slice(0, at) + piece + source.slice(at + gone)
    expect(parseParts(source, memory), JSON.stringify(source)).toEqual(parseMarkdown(source))
  }
})

describe('what reaches over headings', () => {
  test.each([
    ['a definition', '# A\n\n[x]\n\n# B\n\n[x]: /y\n'],
    ['a fence', '# A\n\n```\n\n# B\n\n```\n'],
    ['a comment', '# A\n\n<!--\n\n# B\n\n-->\n'],
    ['raw HTML', '# A\n\n<pre>\n\n# B\n\n</pre>\n'],
    ['front matter', '---\ntitle: a\n\n# no heading\nb: c\n---\n\n# A\n\nb\n\n# C\n'],
    ['front matter without end', '---\ntitle: a\n\n# A\n\n# B\n'],
    ['lines that end in carriage returns', '# A\r\n\r\nb\r\n\r\n# C\r\n\r\nd\r\n'],
    ['no line end at the end', 'a\n\n# B\n\n# C'],
  ])('%s', (_, source) => {
    expect(parseParts(source, new Memory())).toEqual(parseMarkdown(source))
  })
})
