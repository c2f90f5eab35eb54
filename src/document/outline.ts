import type {
  Definition,
  FootnoteDefinition,
  Heading,
  List,
  Nodes,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from 'mdast'
import type {Block, BlockKind, Section} from './edition.ts'
import {isComment} from './comment.ts'
import {endOf, nodeSpan, plainText, startOf, type Surroundings} from './plain-text.ts'
import {isTag, openingTag} from './tag.ts'
import {points} from './points.ts'

declare module 'mdast' {
  interface HeadingData {
    /** The `{#id}` that was written behind the heading. */
    id?: string
  }
}

export interface Outline {
  readonly sections: readonly Section[]
  readonly blocks: readonly Block[]
}

type Mark = Pick<Block, 'checked' | 'ordinal'>

/** Section id of what stands before the first heading, in the ids of its blocks. */
const lead = 'lead'

/**
 * Cut a tree into sections and blocks. The `{#id}` of each heading is taken out of the tree and kept as the section's
 * id, and as `data.id` of the heading.
 *
 * @param ids ids of headings by line, where they had to be taken out before parsing
 */
export function outline(tree: Root, source: string, ids: ReadonlyMap<number, string> = new Map()): Outline {
  return new Outliner(tree, source, ids).run()
}

class Outliner {
  readonly #tree: Root
  readonly #around: Surroundings
  readonly #ids: ReadonlyMap<number, string>
  readonly #sections: Section[] = []
  readonly #blocks: Block[] = []
  readonly #counts = new Map<string, number>()
  readonly #numbers: number[] = []
  #section = ''
  #listDepth = 0
  #mark: Mark = {}

  constructor(tree: Root, source: string, ids: ReadonlyMap<number, string>) {
    this.#tree = tree
    this.#ids = ids
    this.#around = {source, points: points(source), definitions: definitions(tree)}
  }

  run(): Outline {
    for (const node of this.#tree.children) this.#visit(node, 'paragraph')
    return {sections: this.#sections, blocks: this.#blocks}
  }

  #visit(node: RootContent | FootnoteDefinition, paragraphKind: BlockKind): void {
    switch (node.type) {
      case 'heading':
        this.#heading(node)
        break
      case 'paragraph':
        this.#add(paragraphKind, node, node.children)
        break
      case 'list':
        this.#list(node)
        break
      case 'table':
        this.#table(node)
        break
      case 'code':
        this.#add('code', node, [], {code: [node.value], ...(node.lang && {codeLanguage: node.lang})})
        break
      case 'html':
        if (!isComment(node)) this.#add('html', node, [], {html: [node.value]})
        break
      case 'yaml':
      case 'definition':
      case 'thematicBreak':
        break
      default:
        if (isTag(node, 'img')) this.#add('html', node, [], {html: [openingTag(node, this.#around.source)]})
        else if ('children' in node)
          for (const child of node.children as RootContent[]) this.#visit(child, paragraphKind)
        else if ('value' in node && !node.type.endsWith('Esm') && !isComment(node))
          this.#add('code', node, [], {code: [node.value]})
    }
  }

  #heading(node: Heading): void {
    const written = takeId(node) ?? this.#ids.get(node.position?.start.line ?? 0)
    this.#numbers.length = Math.max(this.#numbers.length, node.depth)
    this.#numbers[node.depth - 1] = (this.#numbers[node.depth - 1] ?? 0) + 1
    this.#numbers.length = node.depth
    const id = written ?? `section-${Array.from(this.#numbers, (n) => n ?? 0).join('-')}`
    this.#section = id
    if (written !== undefined) node.data = {...node.data, id: written}
    const {text, span} = this.#add('heading', node, node.children, {depth: node.depth})
    this.#sections.push({id, explicit: written !== undefined, depth: node.depth, title: text, span})
  }

  #list(node: List): void {
    this.#listDepth++
    for (const [index, {checked, children}] of node.children.entries()) {
      this.#mark = {
        ...(typeof checked === 'boolean' && {checked}),
        ...(node.ordered && {ordinal: {number: (node.start ?? 1) + index, begins: index === 0}}),
      }
      for (const child of children) this.#visit(child, 'item')
    }
    this.#mark = {}
    this.#listDepth--
  }

  /** What stands before a list item belongs to its first block. */
  #takeMark(): Mark {
    const mark = this.#mark
    this.#mark = {}
    return mark
  }

  #table(node: Table): void {
    const table = this.#number('table')
    for (const [r, row] of node.children.entries())
      for (const [c, cell] of row.children.entries())
        this.#add('cell', cell, cell.children, {cell: {table, row: r + 1, column: c + 1}})
  }

  #number(kind: string): number {
    const key = `${this.#section} ${kind}`
    const number = (this.#counts.get(key) ?? 0) + 1
    this.#counts.set(key, number)
    return number
  }

  #add(kind: BlockKind, node: Nodes, children: readonly PhrasingContent[], more: Partial<Block> = {}): Block {
    const {cell} = more
    const number = cell ? `${cell.table}-${cell.row}-${cell.column}` : this.#number(kind)
    const block: Block = {
      id: `${this.#section || lead}/${kind}-${number}`,
      kind,
      section: this.#section,
      ...plainText(children, this.#around),
      ...(kind === 'item' && {depth: this.#listDepth, ...this.#takeMark()}),
      ...more,
      node,
      span: nodeSpan(node, this.#around.points),
    }
    this.#blocks.push(block)
    return block
  }
}

/** Take `{#id}` off the end of a heading. */
function takeId(heading: Heading): string | undefined {
  const last = heading.children.at(-1)
  if (last?.type !== 'text') return undefined
  const match = /(?:^|[ \t])\{#([^\s{}]+)\}$/.exec(last.value.slice(-200))
  if (!match) return undefined
  const written = match[0].length
  const kept = last.value.length - written
  const {position} = last
  if (position && endOf(last) - startOf(last) === last.value.length) {
    const {line, column} = position.end
    last.position = {start: position.start, end: {line, column: column - written, offset: endOf(last) - written}}
  }
  last.value = last.value.slice(0, kept)
  if (last.value === '') heading.children.pop()
  return match[1]
}

function definitions(tree: Root): Map<string, Definition> {
  const found = new Map<string, Definition>()
  const visit = (nodes: readonly Nodes[]): void => {
    for (const node of nodes) {
      if (node.type === 'definition') {
        if (!found.has(node.identifier)) found.set(node.identifier, node)
      } else if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem' || node.type === 'root')
        visit(node.children)
    }
  }
  visit([tree])
  return found
}
