import type {Definition, Nodes, PhrasingContent} from 'mdast'
import {isBare} from './address.ts'
import {isComment} from './comment.ts'
import type {Image, Link, Span} from './edition.ts'
import type {Points} from './points.ts'
import {isTag, openingTag} from './tag.ts'

/** What a block's inline nodes say, and the way back to where they say it. */
export interface PlainText {
  readonly text: string
  readonly links: readonly Link[]
  readonly code: readonly string[]
  readonly images: readonly Image[]
  readonly html: readonly string[]
  readonly place: (start: number, end: number) => Span
}

/** What the nodes of a file share. */
export interface Surroundings {
  readonly source: string
  readonly points: Points
  readonly definitions: ReadonlyMap<string, Definition>
}

/** Stands for what is not prose: nothing is read in it, and the words beside it do not run together. */
export const object = '\uFFFC'

/** `text` from `at` on stands in the file at `from` to `to`; letter by letter when `even`. */
interface Piece {
  readonly at: number
  readonly from: number
  readonly to: number
  readonly even: boolean
}

/**
 * @param nodes the inline content of one block
 * @param around the file that it stands in
 * @returns its words as shown; inline code, bare addresses, images and HTML are one U+FFFC each
 */
export function plainText(nodes: readonly PhrasingContent[], around: Surroundings): PlainText {
  const {source, points} = around
  let text = ''
  const pieces: Piece[] = []
  const links: Link[] = []
  const code: string[] = []
  const images: Image[] = []
  const html: string[] = []

  const add = (words: string, node: Nodes): void => {
    const from = node.position?.start.offset ?? pieces.at(-1)?.to ?? 0
    const to = node.position?.end.offset ?? from
    pieces.push({at: text.length, from, to, even: to - from === words.length && source.startsWith(words, from)})
    text += words
  }

  const visit = (node: PhrasingContent): void => {
    switch (node.type) {
      case 'text':
        add(node.value, node)
        break
      case 'inlineCode':
        code.push(node.value)
        add(object, node)
        break
      case 'image':
        images.push({url: node.url, alt: node.alt ?? ''})
        add(object, node)
        break
      case 'imageReference':
        images.push({url: around.definitions.get(node.identifier)?.url ?? '', alt: node.alt ?? ''})
        add(object, node)
        break
      case 'break':
        add('\n', node)
        break
      case 'html':
        if (isComment(node)) break
        html.push(node.value)
        add(object, node)
        break
      case 'link':
      case 'linkReference': {
        const start = text.length
        if (node.type === 'link' && isAddress(node, source)) add(object, node)
        else for (const child of node.children) visit(child)
        const url = node.type === 'link' ? node.url : (around.definitions.get(node.identifier)?.url ?? '')
        links.push({start, end: text.length, ...target(url), span: nodeSpan(node, points)})
        break
      }
      default:
        if (isTag(node)) html.push(openingTag(node, source))
        if ('children' in node) for (const child of node.children as PhrasingContent[]) visit(child)
        else if (!isComment(node)) add(object, node)
    }
  }
  for (const node of nodes) visit(node)

  // A line may end anywhere inside a sentence; to a reader it is a space.
  const shown = text.includes('\n') || text.includes('\r') ? text.replaceAll(/[\r\n]/g, ' ') : text
  const place = (start: number, end: number): Span => {
    const from = sourceOffset(pieces, start, source, text, 'start')
    return points.span(from, Math.max(from, sourceOffset(pieces, end, source, text, 'end')))
  }
  return {text: shown, links, code, images, html, place}
}

/** Whether a link shows nothing but where it leads. */
function isAddress(node: Nodes & {type: 'link'}, source: string): boolean {
  const [only] = node.children
  if (isBare(node, source) || source[startOf(node)] === '<') return true
  return node.children.length === 1 && only?.type === 'text' && only.value === node.url && only.value.includes('/')
}

export function nodeSpan(node: Nodes, points: Points): Span {
  return points.span(startOf(node), endOf(node))
}

/** @returns the offset in the file at which a node begins */
export const startOf = ({position}: Nodes): number => position?.start.offset ?? 0

/** @returns the offset in the file behind a node */
export const endOf = ({position}: Nodes): number => position?.end.offset ?? 0

const schemes = ['fact', 'source', 'work'] as const

/** @returns the scheme of our own that an address has, and what follows it */
export function target(url: string): Pick<Link, 'scheme' | 'target'> {
  for (const scheme of schemes)
    if (url.startsWith(`${scheme}:`)) return {scheme, target: decode(url.slice(scheme.length + 1))}
  return {scheme: 'other', target: url}
}

function decode(text: string): string {
  try {
    return decodeURI(text)
  } catch {
    return text
  }
}

function sourceOffset(
  pieces: readonly Piece[],
  offset: number,
  source: string,
  text: string,
  side: 'start' | 'end',
): number {
  const index = pieceAt(pieces, side === 'end' ? offset - 1 : offset)
  const piece = pieces[index]
  if (!piece) return 0
  const inside = offset - piece.at
  if (piece.even) return Math.min(piece.from + inside, piece.to)
  const words = text.slice(piece.at, pieces[index + 1]?.at ?? text.length)
  if (words === object) return side === 'start' ? piece.from : piece.to
  return walkAlong(source, piece, words, inside)
}

function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * Go through the words as shown and as written side by side, where the two differ in length: an escaped character is
 * written with a backslash, a character reference is longer than what it shows, and a line that continues a quote or
 * list item begins with marks that are not shown.
 */
function walkAlong(source: string, piece: Piece, words: string, inside: number): number {
  let i = piece.from
  for (let shown = 0; shown < inside && i < piece.to;) {
    const want = words.charAt(shown)
    if (source[i] === want) {
      i++
      shown++
      if (want === '\n') i = skipLineStart(source, i, words[shown])
    } else if (source[i] === '\\') i++
    else if (source[i] === '&') {
      const semicolon = source.indexOf(';', i)
      i = semicolon < 0 || semicolon >= piece.to ? i + 1 : semicolon + 1
      shown += want >= '\uD800' && want <= '\uDBFF' ? 2 : 1
    } else i++
  }
  return Math.min(i, piece.to)
}

function skipLineStart(source: string, start: number, next: string | undefined): number {
  let i = start
  while (i < source.length && source[i] !== next && ' \t>'.includes(source.charAt(i))) i++
  return i
}
