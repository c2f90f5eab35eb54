import type {Nodes} from 'mdast'

/** @returns whether a node is an element of MDX, of that name where one is given */
export function isTag(node: Nodes, name?: string): boolean {
  const {type, name: own} = node as {type: string; name?: unknown}
  return type.startsWith('mdxJsx') && (name === undefined || own === name)
}

/** @returns what an element begins with, as written: `<a href="x">` */
export function openingTag(node: Nodes, source: string): string {
  const first = 'children' in node ? node.children[0] : undefined
  return source.slice(node.position?.start.offset ?? 0, (first ?? node).position?.[first ? 'start' : 'end'].offset)
}
