import type {Element, ElementContent, Text} from 'hast'
import type {Heading, Link, ListItem, Nodes, Paragraph, Parents, Table, TableRow, Text as MdText} from 'mdast'
import {defaultHandlers, type Options} from 'remark-rehype'
import type {Block} from '../document/edition.ts'
import {target} from '../document/plain-text.ts'
import {anchorOf} from './addresses.ts'
import type {Mark} from './marks.ts'

type Handlers = NonNullable<Options['handlers']>
type State = Parameters<typeof defaultHandlers.text>[0]

/**
 * How Markdown becomes HTML: each block gets its id and kind, figures become `<data>` and `<time>`, and links of our
 * own schemes become marks for `decorate`.
 *
 * @param blocks the block that a node is
 * @param marks the figures of a block
 */
export function handlersFor(blocks: ReadonlyMap<object, Block>, marks: ReadonlyMap<object, readonly Mark[]>): Handlers {
  let current: readonly Mark[] = []

  const within = <T>(node: Nodes, make: () => T): T => {
    const before = current
    current = marks.get(node) ?? before
    const made = make()
    current = before
    return made
  }

  const named = (node: Nodes, element: Element): Element => {
    const block = blocks.get(node)
    if (block) Object.assign(element.properties, {id: anchorOf(block), dataBlock: block.kind})
    return element
  }

  return {
    paragraph: (state: State, node: Paragraph) =>
      within(node, () => named(node, defaultHandlers.paragraph(state, node))),
    heading: (state: State, node: Heading) => within(node, () => named(node, defaultHandlers.heading(state, node))),
    listItem: (state: State, node: ListItem, parent: Parameters<typeof defaultHandlers.listItem>[2]) => {
      const [first] = node.children
      const item = within(first ?? node, () => defaultHandlers.listItem(state, node, parent))
      const shown = item.children.some((child) => child.type === 'element' && child.tagName === 'p')
      return first && !shown ? named(first, item) : item
    },
    tableRow: (state: State, node: TableRow, parent: Parents | undefined) =>
      rowOf(state, node, parent?.type === 'table' ? parent : undefined, within, named),
    text: (_: State, node: MdText) => cut(node, current),
    link: (state: State, node: Link) => linkOf(state, node),
  }
}

function rowOf(
  state: State,
  node: TableRow,
  parent: Table | undefined,
  within: <T>(node: Nodes, make: () => T) => T,
  named: (node: Nodes, element: Element) => Element,
): Element {
  const isHead = parent?.children[0] === node
  const cells = node.children.map((cell, column): Element => {
    const align = parent?.align?.[column]
    const isName = !isHead && column === 0
    return named(cell, {
      type: 'element',
      tagName: isHead || isName ? 'th' : 'td',
      properties: {scope: isHead ? 'col' : isName ? 'row' : undefined, ...(align && {align})},
      children: within(cell, () => state.all(cell)),
    })
  })
  return {type: 'element', tagName: 'tr', properties: {}, children: state.wrap(cells, true)}
}

/** A text, with its figures in elements. A text that is not written letter by letter as shown stays whole. */
function cut(node: MdText, marks: readonly Mark[]): ElementContent[] {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? 0
  const inside = marks.filter(({from, to}) => from >= start && to <= end)
  if (inside.length === 0 || end - start !== node.value.length) return [text(node.value)]
  const pieces: ElementContent[] = []
  let at = 0
  for (const {from, to, element, value} of inside) {
    if (from - start < at) continue
    pieces.push(text(node.value.slice(at, from - start)))
    pieces.push({
      type: 'element',
      tagName: element,
      properties: element === 'time' ? {dateTime: value} : {value},
      children: [text(node.value.slice(from - start, to - start))],
    })
    at = to - start
  }
  return [...pieces, text(node.value.slice(at))].filter((piece) => piece.type !== 'text' || piece.value !== '')
}

const text = (value: string): Text => ({type: 'text', value: value.replaceAll(/(?<![ \t])[ \t]*\r?\n[ \t]*/g, '\n')})

function linkOf(state: State, node: Link): Element {
  const {scheme, target: to} = target(node.url)
  const children = state.all(node)
  switch (scheme) {
    case 'fact':
      return {type: 'element', tagName: 'data', properties: {dataFact: to}, children}
    case 'source':
      return {type: 'element', tagName: 'sup', properties: {dataSource: to}, children: []}
    case 'work':
      return {type: 'element', tagName: 'a', properties: {dataWork: to}, children}
    case 'other':
      return defaultHandlers.link(state, node)
  }
}
