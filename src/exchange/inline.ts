import type {Nodes, PhrasingContent} from 'mdast'
import type {Block, Edition} from '../document/edition.ts'
import {target} from '../document/plain-text.ts'

/** What a code stands for; `break`, `escape` and `other` are marks of Markdown alone. */
export type CodeKind =
  'fact' | 'source' | 'work' | 'link' | 'image' | 'code' | 'emphasis' | 'break' | 'escape' | 'other'

/** A piece of a block as it is written: words, a mark that stays as it is, or a pair of marks around pieces. */
export type Part =
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'code'; readonly is: CodeKind; readonly data: string}
  | {
      readonly kind: 'pair'
      readonly is: CodeKind
      readonly open: string
      readonly close: string
      readonly parts: readonly Part[]
    }

/** The words of a block, between the marks that make it a heading, an item or a cell. */
export interface Content {
  readonly start: number
  readonly end: number
  readonly parts: readonly Part[]
}

/**
 * @returns where the words of a block stand in its file, and their pieces; joined they are the file from `start` to
 *   `end`, letter by letter. Nothing for what nobody translates: code, HTML, an empty cell
 */
export function contentOf({source, frontmatter}: Edition, {kind, id, node, span}: Block): Content | undefined {
  if (kind === 'field') {
    const value = frontmatter[id.slice('front/'.length)]
    if (typeof value !== 'string') return undefined
    return {start: span.start.offset, end: span.end.offset, parts: [{kind: 'text', text: value}]}
  }
  if (!node || !('children' in node) || kind === 'code' || kind === 'html') return undefined
  const children = node.children as PhrasingContent[]
  const [first, last] = [children[0], children.at(-1)]
  if (!first || !last) return undefined
  const [start, end] = [startOf(first), endOf(last)]
  return {start, end, parts: partsOf(children, source, start, end)}
}

/** @returns the pieces as they are written */
export function written(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return part.text
      return part.kind === 'code' ? part.data : part.open + written(part.parts) + part.close
    })
    .join('')
}

function partsOf(nodes: readonly PhrasingContent[], source: string, start: number, end: number): Part[] {
  const parts: Part[] = []
  let at = start
  const rest = (to: number): void => {
    if (to > at) parts.push({kind: 'code', is: 'other', data: source.slice(at, to)})
  }
  for (const node of nodes) {
    const [from, to] = [startOf(node), endOf(node)]
    // A node without a place of its own is told with what stands around it.
    if (from < at || to > end || to < from) continue
    rest(from)
    parts.push(...partsOfNode(node, source))
    at = to
  }
  rest(end)
  return parts
}

function partsOfNode(node: PhrasingContent, source: string): Part[] {
  const [start, end] = [startOf(node), endOf(node)]
  const data = source.slice(start, end)
  if (node.type === 'text') return textParts(data)
  if (node.type === 'image') {
    const head = `![${node.alt ?? ''}](`
    if (node.alt && data.startsWith(head))
      return [{kind: 'pair', is: 'image', open: '![', close: data.slice(head.length - 2), parts: textParts(node.alt)}]
    return [{kind: 'code', is: 'image', data}]
  }
  if (node.type === 'break') return [{kind: 'code', is: 'break', data}]
  if (node.type === 'inlineCode') return [{kind: 'code', is: 'code', data}]
  if (!('children' in node)) return [{kind: 'code', is: 'other', data}]
  const children = node.children as PhrasingContent[]
  const [first, last] = [children[0], children.at(-1)]
  const is = kindOf(node)
  const plain = data.startsWith('[') || node.type !== 'link'
  // The words of a declared fact are its value: they stay one piece.
  if (!first || !last || is === 'fact' || !plain) return [{kind: 'code', is, data}]
  const [from, to] = [startOf(first), endOf(last)]
  return [
    {
      kind: 'pair',
      is,
      open: source.slice(start, from),
      close: source.slice(to, end),
      parts: partsOf(children, source, from, to),
    },
  ]
}

function kindOf(node: Nodes): CodeKind {
  if (node.type === 'link') {
    const {scheme} = target(node.url)
    return scheme === 'other' ? 'link' : scheme
  }
  if (node.type === 'linkReference') return 'link'
  return node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete' ? 'emphasis' : 'other'
}

/** An escaped sign, a character reference, or a line end with the marks that continue its quote or item. */
const marks = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]{1,31});|(?:\r\n|\r|\n)[ \t>]*/g

function textParts(text: string): Part[] {
  const parts: Part[] = []
  let at = 0
  const words = (to: number): void => {
    if (to > at) parts.push({kind: 'text', text: text.slice(at, to)})
  }
  for (const {0: data, index} of text.matchAll(marks)) {
    words(index)
    parts.push({kind: 'code', is: /^[\r\n]/.test(data) ? 'break' : 'escape', data})
    at = index + data.length
  }
  words(text.length)
  return parts
}

const startOf = ({position}: Nodes): number => position?.start.offset ?? -1
const endOf = ({position}: Nodes): number => position?.end.offset ?? -1
