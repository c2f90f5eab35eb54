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
import {nodeSpan, plainText, type Surroundings} from './plain-text.ts'
import {points} from './points.ts'

export interface Outline {
  readonly sections: readonly Section[]
  readonly blocks: readonly Block[]
}

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
        return this.#heading(node)
      case 'paragraph':
        return this.#add(paragraphKind, node, node.children)
      case 'list':
        return this.#list(node)
      case 'table':
        return this.#table(node)
      case 'code':
        return this.#add('code', node, [], {code: [node.value], ...(node.lang && {codeLanguage: node.lang})})
      case 'html':
        return this.#add('html', node, [], {html: [node.value]})
      case 'yaml':
      case 'definition':
      case 'thematicBreak':
        return
      default:
        if ('children' in node) for (const child of node.children as RootContent[]) this.#visit(child, paragraphKind)
        else if ('value' in node && !node.type.endsWith('Esm')) this.#add('code', node, [], {code: [node.value]})
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
    this.#add('heading', node, node.children, {depth: node.depth})
    const {text, span} = this.#blocks.at(-1)!
    this.#sections.push({id, explicit: written !== undefined, depth: node.depth, title: text, span})
  }

  #list(node: List): void {
    this.#listDepth++
    for (const item of node.children) for (const child of item.children) this.#visit(child, 'item')
    this.#listDepth--
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

  #add(kind: BlockKind, node: Nodes, children: readonly PhrasingContent[], more: Partial<Block> = {}): void {
    const {cell} = more
    const number = cell ? `${cell.table}-${cell.row}-${cell.column}` : this.#number(kind)
    this.#blocks.push({
      id: `${this.#section || lead}/${kind}-${number}`,
      kind,
      section: this.#section,
      ...plainText(children, this.#around),
      ...(kind === 'item' && {depth: this.#listDepth}),
      ...more,
      node,
      span: nodeSpan(node, this.#around.points),
    })
  }
}

/** Take `{#id}` off the end of a heading. */
function takeId(heading: Heading): string | undefined {
  const last = heading.children.at(-1)
  if (last?.type !== 'text') return undefined
  const match = /(?:^|[ \t])\{#([^\s{}]+)\}$/.exec(last.value.slice(-200))
  if (!match) return undefined
  const {position} = last
  const kept = last.value.length - match[0].length
  if (position && position.end.offset! - position.start.offset! === last.value.length)
    last.position = {
      start: position.start,
      end: {
        ...position.end,
        column: position.end.column - match[0].length,
        offset: position.end.offset! - match[0].length,
      },
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
