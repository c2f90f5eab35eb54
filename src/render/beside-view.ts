import type {Element, ElementContent} from 'hast'
import type {Block, Edition} from '../document/edition.ts'
import type {Project, Work} from '../document/work.ts'
import {languages, type Language} from '../language.ts'
import {anchorOf, workPath} from './addresses.ts'
import {decorate} from './decorate.ts'
import type {Read} from './marks.ts'
import {cleanTree, stringify} from './prose.ts'
import {rendered, type Rendering} from './rendering.ts'

export interface BesideCell {
  readonly language: Language
  readonly html: string
  /** The same block in its own page. */
  readonly href: string
}

/** One block in each edition. */
export interface BesideRow {
  readonly id: string
  readonly kind: Block['kind']
  readonly depth?: number
  readonly cells: readonly BesideCell[]
}

/** A work with its editions side by side, in aligned rows. */
export interface BesideView {
  readonly work: string
  readonly editions: readonly {readonly language: Language; readonly title: string; readonly path: string}[]
  readonly rows: readonly BesideRow[]
}

/** @returns the rows of a work: its blocks in the order of the source edition */
export function besideView(project: Project, work: Work, {read, memory}: Rendering = {}): BesideView | undefined {
  const source = work.editions[project.source]
  if (!source) return undefined
  const editions = languages.flatMap((language) => work.editions[language] ?? [])
  const cells = new Map(
    editions.map((edition) => [
      edition.language,
      rendered('cells', {project, work, edition}, memory, () => cellsOf(project, work, edition, read)),
    ]),
  )
  return {
    work: work.id,
    editions: editions.map(({language, frontmatter}) => ({
      language,
      title: String(frontmatter.title ?? work.id),
      path: workPath(language, work.id),
    })),
    rows: source.blocks
      .filter(({node}) => node !== undefined)
      .map((block) => ({
        id: anchorOf(block),
        kind: block.kind,
        ...(block.depth !== undefined && {depth: block.depth}),
        cells: editions.map(({language}) => ({
          language,
          html: cells.get(language)?.get(anchorOf(block)) ?? '',
          href: `${workPath(language, work.id)}#${anchorOf(block)}`,
        })),
      })),
  }
}

/** Id of a block → what stands in it; what lies deeper (the items of a list in an item) has ids of its own. */
function cellsOf(project: Project, work: Work, edition: Edition, read?: Read): Map<string, string> {
  const tree = cleanTree(edition, read)
  decorate(tree, {project, work, edition, beside: true})
  const found = new Map<string, string>()
  const visit = (node: ElementContent): void => {
    if (node.type !== 'element') return
    const {id} = node.properties
    if (typeof id === 'string') found.set(id, inner(node))
    for (const child of node.children) visit(child)
  }
  for (const node of tree.children) if (node.type === 'element') visit(node)
  return found
}

const inner = ({children}: Element): string =>
  stringify({type: 'root', children: children.filter((child) => child.type !== 'element' || !lists.has(child.tagName))})

const lists: ReadonlySet<string> = new Set(['ul', 'ol', 'p'])
