import type {Nodes} from 'mdast'

/**
 * @returns whether a node is nothing but comments: of HTML, or in MDX an expression `{/* … *\/}`; readers never see it
 */
export function isComment(node: Nodes): boolean {
  if (node.type === 'html') return commentsIn(node.value).rest === ''
  const {type, value} = node as {type: string; value?: unknown}
  return type.endsWith('Expression') && typeof value === 'string' && value.trimStart().startsWith('/*')
}

/** @returns the HTML comments that a text begins with, and what stands behind them */
export function commentsIn(html: string): {readonly comments: readonly string[]; readonly rest: string} {
  const comments: string[] = []
  let rest = html.trim()
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->', 4)
    if (end < 0) break
    comments.push(rest.slice(0, end + 3))
    rest = rest.slice(end + 3).trim()
  }
  return {comments, rest}
}
