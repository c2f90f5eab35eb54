import type {List, Nodes, RootContent, Table} from 'mdast'
import type {RuleContext} from '../check/rule.ts'
import {isUnfinished, openMark} from '../check/unfinished.ts'
import type {BlockPair} from '../collate/collation.ts'
import {features} from '../collate/features.ts'
import {similarity} from '../collate/similarity.ts'
import {isComment} from '../document/comment.ts'
import type {Block, Edition} from '../document/edition.ts'
import type {Language} from '../language.ts'
import {draftOf} from './draft.ts'
import {contentOf} from './inline.ts'
import {yamlScalar} from './yaml-scalar.ts'

/** A translation, laid out. */
export interface LaidOut {
  readonly text: string
  /** Blocks of the source that got their place in it. */
  readonly added: number
  /** Blocks that nobody could find a place for: parts of quotes that were translated in part. */
  readonly unplaced: number
}

/**
 * Lay out a translation: for each block of the source that it lacks, the source as a comment and below it what is
 * known of the translation. What stands there stays as it is; only comments of this kind are taken away again, above
 * what is finished.
 *
 * @param language the language of the translation
 * @param target the translation as it is; none when it is begun
 */
export function layOut(
  source: Edition,
  language: Language,
  target: Edition | undefined,
  context: RuleContext,
): LaidOut {
  return target ? new Addition(source, language, target, context).run() : new Layout(source, language, context).whole()
}

class Layout {
  protected readonly source: Edition
  protected readonly language: Language
  protected readonly context: RuleContext
  readonly #mdx: boolean
  protected added = 0

  constructor(source: Edition, language: Language, context: RuleContext) {
    this.source = source
    this.language = language
    this.context = context
    this.#mdx = source.file.endsWith('.mdx')
  }

  whole(): LaidOut {
    const parts = this.source.tree.children
      .filter((node) => !isComment(node))
      .map((node) => (node.type === 'yaml' ? this.head(node) : this.commented(node)))
    return {text: `${parts.join('\n\n')}\n`, added: this.added, unplaced: 0}
  }

  /** The front matter: of the fields that readers see the values are to be written, the others are taken over. */
  protected head(node: Nodes): string {
    const [start, end] = extent(node)
    return this.#replaced(
      start,
      end,
      this.blocksOf(start, end),
      (block) => this.fieldDraft(block),
      (block, draft) => (draft.includes(openMark) ? `# ${this.source.language}: ${block.text}\n` : ''),
    )
  }

  protected fieldDraft(block: Block): string {
    const draft = draftOf(block, this.source, this.language, this.context)
    return yamlScalar(draft)
  }

  protected commented(node: RootContent): string {
    const [start, end] = extent(node)
    const draft = this.draft(start, end)
    return draft.includes(openMark) ? `${this.comment(start, end)}\n\n${draft}` : draft
  }

  /** A piece of the source with a draft in the place of each block's words. */
  protected draft(start: number, end: number, behind: (block: Block, draft: string) => string = () => ''): string {
    const blocks = this.blocksOf(start, end)
    return this.#replaced(start, end, blocks, (block) => {
      const words = draftOf(block, this.source, this.language, this.context)
      return words + behind(block, words)
    })
  }

  /** The source as nobody sees it who reads the page. */
  comment(start: number, end: number): string {
    const written = this.source.source.slice(start, end)
    const text = `${this.source.language}: ${written}`
    if (this.#mdx) return `{/* ${text.replaceAll('*/', '*\\/')} */}`
    return `<!-- ${text.replaceAll('-->', '--&gt;')} -->`
  }

  #replaced(
    start: number,
    end: number,
    blocks: readonly Block[],
    draft: (block: Block) => string,
    above: (block: Block, draft: string) => string = () => '',
  ): string {
    const {source} = this.source
    let text = ''
    let at = start
    for (const block of blocks) {
      const content = contentOf(this.source, block)
      if (!content || content.start < at) continue
      this.added++
      const words = draft(block)
      const head = above(block, words)
      const line = head === '' ? content.start : source.lastIndexOf('\n', content.start) + 1
      text += source.slice(at, line) + head + source.slice(line, content.start) + words
      at = content.end
    }
    return text + source.slice(at, end)
  }

  protected blocksOf(start: number, end: number): Block[] {
    return this.source.blocks.filter(({span}) => span.start.offset >= start && span.end.offset <= end)
  }
}

interface Insertion {
  readonly at: number
  readonly text: string
}

class Addition extends Layout {
  readonly #target: Edition
  readonly #counterpart: ReadonlyMap<Block, Block>
  readonly #insertions: Insertion[] = []
  #unplaced = 0

  constructor(source: Edition, language: Language, target: Edition, context: RuleContext) {
    super(source, language, context)
    this.#target = target
    const pairs = context.collation?.pairs.find((pair) => pair.target === target)?.pairs ?? []
    // In our own content a block has one counterpart; elsewhere a translation may have made one of two.
    const {declares} = context.project
    this.#counterpart = new Map(
      pairs.flatMap((pair) => {
        const {target} = pair
        const sources = declares ? likest(pair, source, this.#target) : pair.source
        return sources.map(
          (block, index) => [block, (declares && target[index]) || (target.at(-1) ?? target[0])] as const,
        )
      }),
    )
  }

  run(): LaidOut {
    let after: Nodes | undefined = this.#head()
    for (const node of this.source.tree.children) {
      if (node.type === 'yaml') continue
      const blocks = this.blocksOf(...extent(node)).filter((block) => contentOf(this.source, block) || isFixed(block))
      const found = blocks.flatMap((block) => this.#counterpart.get(block) ?? [])
      const last = found.at(-1)
      if (last) {
        if (found.length < blocks.length) this.#children(node)
        after = this.#topOf(last) ?? after
      } else if (blocks.length > 0) this.#put(after, `\n\n${this.commented(node)}`)
    }
    const eol = this.#target.source.includes('\r\n') ? '\r\n' : '\n'
    for (const [index, {at, text}] of this.#insertions.entries())
      this.#insertions[index] = {at, text: text.replaceAll(/\r?\n/g, eol)}
    const text = this.#withoutDone(this.#inserted())
    return {text, added: this.added, unplaced: this.#unplaced}
  }

  /** Fields that the head lacks, in its last lines; @returns the head */
  #head(): Nodes | undefined {
    const [first] = this.#target.tree.children
    const head = first?.type === 'yaml' ? first : undefined
    const lacking = this.source.blocks.filter((block) => block.kind === 'field' && !this.#counterpart.has(block))
    if (!head) {
      this.#unplaced += lacking.length
      return undefined
    }
    const at = this.#target.source.lastIndexOf('\n', extent(head)[1]) + 1
    for (const block of lacking) {
      if (Object.hasOwn(this.#target.frontmatter, keyOf(block))) continue
      this.added++
      const draft = this.fieldDraft(block)
      const above = draft.includes(openMark) ? `# ${this.source.language}: ${block.text}\n` : ''
      this.#insertions.push({at, text: `${above}${keyOf(block)}: ${draft}\n`})
    }
    return head
  }

  /** Behind a node, or at the beginning of a file without one. */
  #put(after: Nodes | undefined, text: string): void {
    if (after) this.#insertions.push({at: extent(after)[1], text})
    else this.#insertions.push({at: 0, text: `${text.trimStart()}\n\n`})
  }

  /** Items of a list and rows of a table that it lacks. */
  #children(node: RootContent): void {
    const lacks = (child: Nodes): boolean => {
      const blocks = this.blocksOf(...extent(child)).filter((block) => contentOf(this.source, block))
      return blocks.length > 0 && blocks.every((block) => !this.#counterpart.has(block))
    }
    if (node.type !== 'list' && node.type !== 'table') {
      this.#unplaced += this.blocksOf(...extent(node)).filter((block) => !this.#counterpart.has(block)).length
      return
    }
    let before: Nodes | undefined
    for (const child of node.children as readonly Nodes[]) {
      const found = this.blocksOf(...extent(child)).flatMap((block) => this.#counterpart.get(block) ?? [])
      const last = found.at(-1)
      if (last) before = this.#childOf(last)
      else if (lacks(child)) {
        const line = this.draft(...extent(child), (block, words) =>
          words.includes(openMark) ? ` ${this.inline(block)}` : '',
        )
        if (before) this.#insertions.push({at: extent(before)[1], text: `\n${line}`})
        else this.#unplaced += 1
      }
    }
  }

  /** The comment behind a draft that shares its line with others. */
  inline(block: Block): string {
    const content = contentOf(this.source, block)
    return content ? this.comment(content.start, content.end).replaceAll(/[\r\n][\s>]*/g, ' ') : ''
  }

  #topOf(block: Block): Nodes | undefined {
    return this.#target.tree.children.find((node) => holds(node, block))
  }

  #childOf(block: Block): Nodes | undefined {
    const top = this.#topOf(block) as List | Table | undefined
    return top && 'children' in top ? (top.children as readonly Nodes[]).find((node) => holds(node, block)) : undefined
  }

  #inserted(): string {
    const {source} = this.#target
    let text = ''
    let at = 0
    for (const insertion of this.#insertions.toSorted((a, b) => a.at - b.at)) {
      text += source.slice(at, insertion.at) + insertion.text
      at = insertion.at
    }
    return text + source.slice(at)
  }

  /** Takes away the comments that were laid out above what is finished now. */
  #withoutDone(text: string): string {
    let rest = text
    for (const node of this.source.tree.children) {
      const [start, end] = extent(node)
      const blocks = this.blocksOf(start, end).filter((block) => contentOf(this.source, block))
      const isDone = (block: Block): boolean => {
        const target = this.#counterpart.get(block)
        return target !== undefined && !isUnfinished(target.text)
      }
      for (const block of blocks.filter(isDone)) {
        if (block.kind === 'field') rest = rest.replace(`# ${this.source.language}: ${block.text}\n`, () => '')
        else rest = rest.replace(` ${this.inline(block)}`, () => '')
      }
      if (blocks.length > 0 && blocks.every(isDone)) rest = withoutLine(rest, this.comment(start, end))
    }
    return rest
  }
}

/** As many blocks of the source as the translation has, where it has one for several: those that are most like it. */
function likest({source, target}: BlockPair, from: Edition, to: Edition): readonly Block[] {
  if (target.length >= source.length) return source
  const theirs = features(target[0], to.language)
  const ranked = source
    .map((block) => ({block, score: similarity(features(block, from.language), theirs)}))
    .sort((a, b) => b.score - a.score)
    .slice(0, target.length)
    .map(({block}) => block)
  return source.filter((block) => ranked.includes(block))
}

/** Takes a comment away that stands in lines of its own, with the empty line behind it. */
function withoutLine(text: string, comment: string): string {
  const at = text.indexOf(comment)
  if (at < 0 || (at > 0 && text[at - 1] !== '\n')) return text
  const behind = /^[ \t]*(?:\r?\n){1,2}/.exec(text.slice(at + comment.length, at + comment.length + 40))?.[0]
  return behind === undefined ? text : text.slice(0, at) + text.slice(at + comment.length + behind.length)
}

const isFixed = ({kind}: Block): boolean => kind === 'code' || kind === 'html'

const keyOf = ({id}: Block): string => id.slice('front/'.length)

const extent = ({position}: Nodes): [start: number, end: number] => [
  position?.start.offset ?? 0,
  position?.end.offset ?? 0,
]

const holds = (node: Nodes, {span}: Block): boolean => {
  const [start, end] = extent(node)
  return start <= span.start.offset && end >= span.end.offset
}
