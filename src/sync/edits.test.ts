import {globSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Block, Edition} from '../document/edition.ts'
import {readEdition} from '../document/read.ts'
import {recognize} from '../recognize/index.ts'
import {accept} from './accept.ts'
import {meaningOf} from './meaning.ts'
import {statesOf} from './state.ts'
import {wordsOf} from './words.ts'

const root = new URL('../../content/', import.meta.url)
const editions = globSync('**/vi.md', {cwd: root})
  .sort()
  .map((file) => editionOf(readFileSync(new URL(file, root), 'utf8')))

function editionOf(source: string): Edition {
  const {edition} = readEdition({work: 'work', language: 'vi', file: 'work/vi.md', source})
  if (!edition) throw new Error('no text')
  return edition
}

/** Every paragraph of our own content, and the record of its edition. */
const samples = editions.flatMap((edition) => {
  const sync = accept(undefined, edition, 'ko')
  const vocabulary = new Set(edition.blocks.flatMap((block) => wordsOf(meaningOf(block)).map(({word}) => word)))
  return edition.blocks
    .map((block, index) => ({edition, sync, vocabulary, block, index}))
    .filter(({block}) => block.kind === 'paragraph' && block.text.length > 80)
})

type Sample = (typeof samples)[number]

/** What becomes of the paragraph when it is `changed`. */
function stateAfter({edition, sync, index}: Sample, changed: Block): string | undefined {
  const blocks = edition.blocks.with(index, changed)
  return statesOf({...edition, blocks}, 'ko', sync)?.find(({block}) => block === changed)?.state
}

const withText = (block: Block, text: string): Block => ({...block, text})
/** The paragraph, written otherwise in its file. */
const rewritten = (block: Block, markdown: string): Block => {
  const found = editionOf(markdown).blocks
  expect(found).toHaveLength(1)
  return {...(found[0] ?? block), id: block.id}
}
const markdownOf = ({edition, block}: Sample): string =>
  edition.source.slice(block.span.start.offset, block.span.end.offset)

/** Chooses by a number from 0 to 1. */
const choose = <T>(list: readonly T[], by: number): T => {
  fc.pre(list.length > 0)
  return list[Math.floor(by * list.length)] as T
}

type Edit = (sample: Sample, a: number, b: number) => Block

/** Words that no figure, name or claim holds, of letters alone and in small letters. */
const plainWords = (text: string) => {
  const mentions = recognize(text, 'vi')
  return wordsOf(text).filter(
    ({word, start, end}) =>
      /^\p{Ll}{3,}$/u.test(text.slice(start, end)) &&
      recognize(word, 'vi').length === 0 &&
      !mentions.some((mention) => mention.start < end && mention.end > start),
  )
}

const mistype = (word: string, at: number, way: number): string => {
  const letters = Array.from(word)
  const [one = '', two = ''] = letters.slice(at, at + 2)
  const other = [two + one, one, one + one + two, `k${two}`][way] ?? ''
  return [...letters.slice(0, at), other, ...letters.slice(at + 2)].join('')
}

const harmless: Readonly<Record<string, Edit>> = {
  'line ends': (sample, a) => {
    const markdown = markdownOf(sample)
    const at = choose([...markdown.matchAll(/ (?=\p{L})/gu)], a).index
    return rewritten(sample.block, `${markdown.slice(0, at)}\n${markdown.slice(at + 1)}`)
  },
  emphasis: (sample, a, b) => {
    const markdown = markdownOf(sample)
    const {0: word, index} = choose([...markdown.matchAll(/(?<= )\p{L}+(?= )/gu)], a)
    const mark = choose(['*', '**', '_'], b)
    return rewritten(
      sample.block,
      `${markdown.slice(0, index)}${mark}${word}${mark}${markdown.slice(index + word.length)}`,
    )
  },
  'link targets': (sample, a) => {
    const markdown = markdownOf(sample)
    const {0: link, index} = choose([...markdown.matchAll(/\]\([a-z]+:/g)], a)
    return rewritten(
      sample.block,
      `${markdown.slice(0, index)}](https://example.com/${markdown.slice(index + link.length)}`,
    )
  },
  'white space': ({block}, a) => {
    const at = choose([...block.text.matchAll(/ /g)], a).index
    return withText(block, `${block.text.slice(0, at)} \u00A0${block.text.slice(at)}`)
  },
  'decomposed letters': ({block}) => withText(block, block.text.normalize('NFD')),
  capitals: ({block}, a) => {
    const {start, end} = choose(plainWords(block.text), a)
    return withText(
      block,
      block.text.slice(0, start) + block.text.slice(start, end).toUpperCase() + block.text.slice(end),
    )
  },
  punctuation: ({block}, a, b) => {
    const {end} = choose(plainWords(block.text), a)
    return withText(block, block.text.slice(0, end) + choose([',', ' –', ';', '…'], b) + block.text.slice(end))
  },
  'a word mistyped': ({block, vocabulary}, a, b) => {
    const {word, start, end} = choose(plainWords(block.text), a)
    const wrong = mistype(word, Math.floor(b * (word.length - 1)), Math.floor(b * 997) % 4)
    // What other people write elsewhere is no mistyped word.
    fc.pre(!vocabulary.has(wrong) && wrong !== word && recognize(wrong, 'vi').length === 0)
    return withText(block, block.text.slice(0, start) + wrong + block.text.slice(end))
  },
}

const meaning: Readonly<Record<string, Edit>> = {
  'a digit': ({block}, a, b) => {
    const {index, 0: digit} = choose([...block.text.matchAll(/\d/g)], a)
    const other = String((Number(digit) + 1 + Math.floor(b * 9)) % 10)
    return withText(block, block.text.slice(0, index) + other + block.text.slice(index + 1))
  },
  'a unit': ({block}, a) => {
    const {index, 0: unit} = choose([...block.text.matchAll(/triệu|tỷ(?! lệ)|nghìn(?! tỷ)|(?<=\d )tháng/g)], a)
    const others: Readonly<Record<string, string>> = {triệu: 'tỷ', tỷ: 'triệu', nghìn: 'triệu', tháng: 'năm'}
    return withText(block, block.text.slice(0, index) + (others[unit] ?? '') + block.text.slice(index + unit.length))
  },
  'a negation': ({block}, a) => {
    const {start} = choose(plainWords(block.text), a)
    return withText(block, `${block.text.slice(0, start)}không ${block.text.slice(start)}`)
  },
  'a word less': ({block}, a) => {
    const {start, end} = choose(plainWords(block.text), a)
    return withText(block, block.text.slice(0, start) + block.text.slice(end + 1))
  },
  'another word': ({block, vocabulary}, a, b) => {
    const {word, start, end} = choose(plainWords(block.text), a)
    const other = choose(
      [...vocabulary].filter((known) => /^\p{Ll}{2,}$/u.test(known) && known !== word),
      b,
    )
    return withText(block, block.text.slice(0, start) + other + block.text.slice(end))
  },
  'a sentence less': ({block}) => {
    const end = block.text.indexOf('. ')
    fc.pre(end > 0)
    return withText(block, block.text.slice(end + 2))
  },
  'a sentence more': ({block}) => withText(block, `${block.text} Kế hoạch này đã bị hủy.`),
}

const edits = 500
const numbers = fc.tuple(
  fc.double({min: 0, max: 0.999_999, noNaN: true}),
  fc.double({min: 0, max: 0.999_999, noNaN: true}),
)

function holds(ways: Readonly<Record<string, Edit>>, expected: string): void {
  const property = fc.property(
    fc.constantFrom(...samples.keys()),
    fc.constantFrom(...Object.keys(ways)),
    numbers,
    (index, way, [a, b]) => {
      const sample = samples[index]
      const changed = sample && ways[way]?.(sample, a, b)
      if (!sample || !changed) return
      expect(stateAfter(sample, changed), `${way}\n${sample.block.text}\n${changed.text}`).toBe(expected)
    },
  )
  fc.assert(property, {numRuns: edits, seed: 20_261_123})
}

test('500 edits of form and of single letters leave every paragraph fresh', () => holds(harmless, 'fresh'))

test('500 edits of meaning leave none', () => holds(meaning, 'stale'))
