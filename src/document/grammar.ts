import type {Root} from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified, type Processor} from 'unified'
import {points} from './points.ts'

/**
 * Constructs that the parser tries at every word or line, and what stands in each line in which they can begin. On
 * other lines the parser does without them, and makes the same tree in two thirds of the time.
 */
const dear = {
  emailAutolink: /[\w.+-]@/g,
  wwwAutolink: /www\./gi,
  protocolAutolink: /https?:\/\//gi,
  // The row below a table's head: pipes, colons and hyphens alone. The table goes on to the next empty line.
  table: /^[ \t>]*(?:-[- \t]*)?[|:][|:\- \t]*$/gm,
} as const satisfies Readonly<Record<string, RegExp>>

type Dear = keyof typeof dear
type Lines = Readonly<Record<Dear, ReadonlySet<number>>>

/** @returns the tree that remark-parse makes of a file */
export function parseWhole(source: string): Root {
  return parserWithout([]).parse(source) as Root
}

/** @returns the same, with each construct looked for only where it may be found */
export function parseSparingly(source: string): Root {
  const {at} = points(source)
  const lineOf = (offset: number): number => at(offset).line
  lines = {
    emailAutolink: linesWith('emailAutolink', source, lineOf),
    wwwAutolink: linesWith('wwwAutolink', source, lineOf),
    protocolAutolink: linesWith('protocolAutolink', source, lineOf),
    table: tableLines(source, lineOf),
  }
  const left = names.filter((name) => lines?.[name].size === 0)
  try {
    return parserWithout(left).parse(source) as Root
  } finally {
    lines = undefined
  }
}

const names = Object.keys(dear) as Dear[]

/** The lines of the text that is being parsed in which a construct can begin; any, where there is nothing. */
let lines: Lines | undefined

const linesWith = (name: Dear, source: string, lineOf: (offset: number) => number): ReadonlySet<number> =>
  new Set(Array.from(source.matchAll(dear[name]), ({index}) => lineOf(index)))

function tableLines(source: string, lineOf: (offset: number) => number): ReadonlySet<number> {
  const found = new Set<number>()
  const empty = /\n[ \t]*\r?\n/g
  let last = 0
  for (const {index, 0: row} of source.matchAll(dear.table)) {
    const head = lineOf(index) - 1
    if (head <= last) continue
    empty.lastIndex = index + row.length
    last = lineOf(empty.exec(source)?.index ?? source.length)
    for (let line = head; line <= last; line++) found.add(line)
  }
  return found
}

const parsers = new Map<string, Processor>()

/** @returns a parser that does not look for some constructs at all, and for the other dear ones in their `lines` */
function parserWithout(left: readonly Dear[]): Processor {
  const key = left.join()
  const known = parsers.get(key)
  if (known) return known
  const parser = unified()
    .use(remarkParse)
    .use(remarkFrontmatter, ['yaml'])
    .use(remarkGfm)
    .use(remarkCjkFriendly)
    .use(remarkPlaced)
    .use(remarkSparing, new Set(left))
    .freeze() as unknown as Processor // whatever it is made of, it parses
  parsers.set(key, parser)
  return parser
}

interface ParserData {
  /** Constructs by where they may begin: the kind of content, and the letter. */
  micromarkExtensions?: Record<string, Constructs>[]
  fromMarkdownExtensions?: ({transforms?: unknown} | {transforms?: unknown}[])[]
}

type Constructs = Record<string, Construct | Construct[]>

/** What micromark calls when a construct might begin: from effects and the states that follow to the first state. */
interface Construct {
  readonly name?: string
  readonly tokenize: (this: Tokenizing, effects: unknown, ok: unknown, nok: unknown) => unknown
  readonly previous?: (this: Tokenizing, code: unknown) => boolean
}

interface Tokenizing {
  readonly now: () => {readonly line: number}
}

/**
 * GFM finds bare addresses twice: while it reads, and once more in the finished tree, where what it finds has no
 * place in the file any more. Every finding needs its place, so the second search is left out.
 */
export function remarkPlaced(this: Processor): void {
  const data = this.data() as ParserData
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).flat().map(({transforms: _, ...rest}) => rest)
}

function remarkSparing(this: Processor, left: ReadonlySet<Dear>): void {
  const data = this.data() as ParserData
  const made = new Map<Construct, Construct>()
  const kept = (construct: Construct): Construct[] => {
    if (!isDear(construct.name)) return [construct]
    if (left.has(construct.name)) return []
    const sparing = made.get(construct) ?? inItsLines(construct, construct.name)
    made.set(construct, sparing)
    return [sparing]
  }
  const keep = (constructs: Constructs): Constructs =>
    Object.fromEntries(Object.entries(constructs).map(([letter, found]) => [letter, [found].flat().flatMap(kept)]))
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map(({text, flow, ...rest}) => ({
    ...rest,
    ...(text && {text: keep(text)}),
    ...(flow && {flow: keep(flow)}),
  }))
}

const isDear = (name: string | undefined): name is Dear => name !== undefined && Object.hasOwn(dear, name)

function inItsLines(construct: Construct, name: Dear): Construct {
  const {tokenize, previous} = construct
  const mayBegin = (context: Tokenizing): boolean => lines?.[name].has(context.now().line) ?? true
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      return mayBegin(this) ? tokenize.call(this, effects, ok, nok) : nok
    },
    ...(previous && {
      previous(code) {
        return previous.call(this, code) && mayBegin(this)
      },
    }),
  }
}
