import type {Root as Html, RootContent} from 'hast'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import type {Block, Edition} from '../document/edition.ts'
import type {DeclaredFact, Project, Term, Work} from '../document/work.ts'
import {decorate} from './decorate.ts'
import {handlersFor} from './handlers.ts'
import {marksOf, readAnew, type Mark, type Read} from './marks.ts'
import {rendered, type Rendering} from './rendering.ts'
import {schema} from './schema.ts'
import type {Undeclared} from './undeclared-view.ts'

/** An edition as it is shown. */
export interface Prose {
  /** What stands before the first heading. */
  readonly lead: string
  /** From the first heading on. */
  readonly body: string
  /** Declared facts in the order in which a reader meets them. */
  readonly facts: readonly DeclaredFact[]
  /** Cited sources, numbered from 1 in the order of their first citation. */
  readonly citations: readonly string[]
  /** Terms of the glossary, in the order of their first mention. */
  readonly terms: readonly Term[]
  /** Figures that no fact declares. */
  readonly undeclared: readonly Undeclared[]
}

/**
 * Turn the tree that was checked into HTML. What an author wrote is sanitized first; our own marks (figures,
 * citations, links to the other languages) are put into the clean tree.
 */
export function renderProse(project: Project, work: Work, edition: Edition, {read, memory}: Rendering = {}): Prose {
  return rendered('prose', {project, work, edition}, memory, () => proseOf(project, work, edition, read))
}

function proseOf(project: Project, work: Work, edition: Edition, read?: Read): Prose {
  const html = cleanTree(edition, read)
  const marked = decorate(html, {project, work, edition})
  const first = html.children.findIndex(isHeading)
  const [lead, body] = first < 0 ? [html.children, []] : [html.children.slice(0, first), html.children.slice(first)]
  return {lead: stringify({type: 'root', children: lead}), body: stringify({type: 'root', children: body}), ...marked}
}

/** A heading stands in a box with its ways to the other languages. */
const isHeading = (node: RootContent): boolean =>
  node.type === 'element' && Array.isArray(node.properties.className) && node.properties.className.includes('heading')

/** @returns the edition's tree as HTML, sanitized, each block with its id and kind */
export function cleanTree(edition: Edition, read: Read = readAnew): Html {
  const marks = new Map<object, readonly Mark[]>()
  const blocks = new Map<object, Block>()
  for (const block of edition.blocks) {
    if (!block.node) continue
    blocks.set(block.node, block)
    marks.set(block.node, marksOf(block, read(edition, block)))
  }
  const processor = unified()
    .use(remarkRehype, {handlers: handlersFor(blocks, marks)})
    .use(rehypeSanitize, schema)
  return processor.runSync(edition.tree) as Html // remark-rehype turns the Markdown root into an HTML root
}

/** @returns the nodes as they are written in a file */
export function stringify(html: Html): string {
  return unified().use(rehypeStringify).stringify(html)
}
