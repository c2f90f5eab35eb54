import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {contextOf, type RuleContext} from '../check/rule.ts'
import type {Edition} from '../document/edition.ts'
import {readEdition} from '../document/read.ts'
import type {Project, Work} from '../document/work.ts'
import type {Language} from '../language.ts'
import {applyUnits} from './apply.ts'
import {contentOf, written} from './inline.ts'
import {layOut} from './lay-out.ts'
import {piecesOf, saidBy} from './pieces.ts'
import {unitsOf} from './units.ts'
import {readXliff, type Piece, type Xliff} from './xliff-read.ts'
import {writeXliff} from './xliff-write.ts'

const read = (source: string, language: Language): Edition | undefined =>
  readEdition({work: 'work', language, file: `work/${language}.md`, source}).edition

const empty = {facts: new Map(), infobox: [], timeline: [], compare: {}}

function contextFor(source: Edition, target?: Edition): RuleContext {
  const work: Work = {id: 'work', editions: {vi: source, ...(target && {ko: target})}, ...empty}
  const project: Project = {
    root: '.',
    layout: '{work}/{language}',
    declares: false,
    source: 'vi',
    works: [work],
    sources: new Map(),
    terms: [],
  }
  return contextOf(project, work)
}

/** Through the format and back. */
function sent({project, work, collation}: RuleContext, source: Edition): Xliff {
  const units = unitsOf(source, collation?.pairs[0], () => ({state: 'final'}))
  const read = readXliff(writeXliff([{work, original: source.file, units}], project, 'vi', 'ko'), 'a.xlf')
  if ('trouble' in read) throw new Error(JSON.stringify(read.trouble))
  return read.xliff
}

const unitsIn = ({files}: Xliff) => files.flatMap(({units}) => units)

const word = fc.constantFrom(
  'mô',
  'hình',
  '모델',
  'AI',
  '5,300억',
  '1.24',
  'a_b',
  'C&C',
  '<b>',
  'x*y',
  '『가』',
  '\u00AD',
  '👍🏽',
  'e\u0301',
  '\u0085',
  '\u0001',
)
const inline: fc.Arbitrary<string> = fc.letrec<{piece: string}>((tie) => ({
  piece: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    word,
    fc.constantFrom('`code`', '``a ` b``', '[](fact:pledge)', '[530 tỷ won](fact:pledge)', '[](source:kbs)'),
    fc.constantFrom(
      '\\*',
      '&nbsp;',
      '&amp;',
      '\n',
      '  \n',
      '<br>',
      '<!-- x -->',
      '![alt](a.png "t")',
      'https://a.example/b',
      '<https://a.example>',
      '[^1]',
      ']]>',
    ),
    tie('piece').map((inner) => `**${inner}**`),
    tie('piece').map((inner) => `*${inner}*`),
    tie('piece').map((inner) => `~~${inner}~~`),
    tie('piece').map((inner) => `[${inner}](work:programme)`),
    fc.tuple(tie('piece'), tie('piece')).map((two) => two.join(' ')),
  ),
})).piece
const line = inline.map((text) => text.replaceAll(/\s*\n/g, ' '))
const block = fc.oneof(
  inline,
  line.map((text) => `## ${text} {#id}`),
  fc.array(line, {minLength: 1, maxLength: 3}).map((lines) => lines.map((text) => `- ${text}`).join('\n')),
  fc
    .array(line, {minLength: 1, maxLength: 3})
    .map((lines) => lines.map((text, i) => `${i + 1}. ${text}\n   more`).join('\n')),
  inline.map((text) =>
    text
      .split('\n')
      .map((part) => `> ${part}`)
      .join('\n'),
  ),
  fc.tuple(line, line).map(([a, b]) => `| ${a} | b |\n| --- | --- |\n| ${b} |  |`),
  fc.constantFrom('```js\nlet a\n```', '---', '<div>\nhi\n</div>', '[^1]: Note.', '<!-- above -->', '    indented'),
)
const head = fc.constantFrom(
  '',
  '---\ntitle: Chương trình\n---\n\n',
  '---\ntitle: "A: \\"b\\""\ndescription: >-\n  fold\n  ed\n---\n\n',
)
const markdown = fc
  .tuple(head, fc.array(block, {minLength: 1, maxLength: 6}), fc.constantFrom('\n', '\r\n'))
  .map(([front, blocks, eol]) => `${front}${blocks.join('\n\n')}\n`.replaceAll('\n', eol))

const runs = {numRuns: 100, seed: 20_261_123}

test('the pieces of a block are the block, letter by letter', () => {
  fc.assert(
    fc.property(markdown, (source) => {
      const edition = read(source, 'vi')
      for (const block of edition?.blocks ?? []) {
        const content = edition && contentOf(edition, block)
        if (content && block.kind !== 'field')
          expect(written(content.parts)).toBe(source.slice(content.start, content.end))
      }
    }),
    runs,
  )
})

test('a translation that nobody changed comes back byte for byte', () => {
  fc.assert(
    fc.property(markdown, markdown, (from, to) => {
      const [source, target] = [read(from, 'vi'), read(to, 'ko')]
      if (!source || !target) return
      const context = contextFor(source, target)
      const {text, changed} = applyUnits(unitsIn(sent(context, source)), target, context, (text) => read(text, 'ko'))
      expect({text, changed}).toEqual({text: to, changed: 0})
    }),
    runs,
  )
})

test('the format loses nothing', () => {
  fc.assert(
    fc.property(markdown, (from) => {
      const [source, target] = [read(from, 'vi'), read(from, 'ko')]
      if (!source || !target) return
      const back = new Map(unitsIn(sent(contextFor(source, target), source)).map((unit) => [unit.name, unit]))
      for (const block of source.blocks) {
        const content = contentOf(source, block)
        if (content) expect(joined(back.get(block.id)?.source)).toEqual(joined(piecesOf(content.parts)))
      }
    }),
    runs,
  )
})

/** Words that stand one behind the other are one. */
function joined(pieces: readonly Piece[] = []): Piece[] {
  const all: Piece[] = []
  for (const piece of pieces) {
    const last = all.at(-1)
    if ('text' in piece && last && 'text' in last) all[all.length - 1] = {text: last.text + piece.text}
    else all.push(piece)
  }
  return all.filter((piece) => !('text' in piece) || piece.text !== '')
}

test('what a translator typed is read as it was typed, or the block stays as it is', () => {
  const typed = fc.array(
    fc.oneof(
      word,
      fc.constantFrom('*', '**', '_', '[', ']', '(', '`', '#', '- ', '1. ', '|', '<', '&lt;', '\\', '~~', '{#x}'),
    ),
    {minLength: 1, maxLength: 6},
  )
  let written = 0
  fc.assert(
    fc.property(markdown, typed, fc.nat(), (from, words, which) => {
      const [source, target] = [read(from, 'vi'), read(from, 'ko')]
      if (!source || !target) return
      const context = contextFor(source, target)
      const units = unitsIn(sent(context, source)).filter(({target}) => target)
      const chosen = units[which % Math.max(1, units.length)]
      if (!chosen?.target) return
      const next = {...chosen, target: [...chosen.target, {text: ` ${words.join('')}`}]}
      const applied = applyUnits([next], target, context, (text) => read(text, 'ko'))
      if (applied.changed === 0) expect(applied.text).toBe(from)
      else {
        written++
        const again = read(applied.text, 'ko')
        expect(again?.blocks.map(({id}) => id)).toEqual(target.blocks.map(({id}) => id))
        const block = again?.blocks.find(({id}) => id === next.name)
        const content = again && block && contentOf(again, block)
        expect(content && saidBy(piecesOf(content.parts))).toBe(saidBy(next.target))
      }
    }),
    runs,
  )
  expect(written).toBeGreaterThan(runs.numRuns / 2)
})

test('laying out a second time changes nothing', () => {
  fc.assert(
    fc.property(markdown, (from) => {
      const source = read(from, 'vi')
      if (!source) return
      const once = layOut(source, 'ko', undefined, contextFor(source)).text
      const target = read(once, 'ko')
      if (!target) return
      const context = contextFor(source, target)
      if (!context.collation?.pairs[0]?.comparable) return
      expect(layOut(source, 'ko', target, context).text).toBe(once)
    }),
    runs,
  )
})

describe('codes told otherwise', () => {
  const [source, target] = [
    read('Chi [530 tỷ](fact:pledge) **ngay**.\n', 'vi'),
    read('바로 [5,300억](fact:pledge) **쓴다**.\n', 'ko'),
  ]
  if (!source || !target) throw new Error('no text')
  const context = contextFor(source, target)
  const units = unitsOf(source, context.collation?.pairs[0], () => ({state: 'final'}))
  const xliff = writeXliff([{work: context.work, original: source.file, units}], context.project, 'vi', 'ko')
  const applied = (text: string): string => {
    const read_ = readXliff(text, 'a.xlf')
    if ('trouble' in read_) throw new Error(JSON.stringify(read_.trouble))
    return applyUnits(unitsIn(read_.xliff), target, context, (text) => read(text, 'ko')).text
  }

  test.each([
    [
      'pairs as two elements',
      /<pc id="(\w+)" type="fmt" dataRefStart="(\w+)" dataRefEnd="(\w+)">(쓴다)<\/pc>/,
      '<sc id="$1" dataRef="$2"/>$4<ec startRef="$1" dataRef="$3"/>',
      target.source,
    ],
    [
      'two segments',
      /<source>(.*)<\/source>\n *<target>바로 /,
      '<source>$1</source><target>바로 </target></segment><segment><source/><target>',
      target.source,
    ],
    ['the fact as the source writes it', /(<target>.*?)dataRef="\w+"/, '$1dataRef="d1"', target.source],
    [
      'a mark around words',
      /바로/,
      '<mrk id="m9" type="comment">즉시</mrk>',
      '즉시 [5,300억](fact:pledge) **쓴다**.\n',
    ],
    ['a code put elsewhere', /바로 (<ph[^>]*>)/, '$1 바로', '[5,300억](fact:pledge) 바로 **쓴다**.\n'],
  ])('%s', (_, from, to, expected) => {
    expect(xliff).toMatch(from)
    expect(applied(xliff.replace(from, to))).toBe(expected)
  })

  test('a prefix for the namespace', () => {
    const prefixed = xliff.replaceAll(/<(\/?)(?=[a-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=')
    expect(applied(prefixed)).toBe(target.source)
  })
})
