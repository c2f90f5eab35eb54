import type {Link, Nodes, Parents, Root} from 'mdast'

/** Endings that Koreans write right behind an address; longest first. */
const particles = [
  ...['이라고', '입니다', '으로의', '에서는', '에서도', '에서의', '이라는', '까지는', '부터는'],
  ...[
    '에서',
    '으로',
    '에는',
    '에도',
    '에게',
    '까지',
    '부터',
    '라고',
    '이나',
    '라는',
    '처럼',
    '보다',
    '이며',
    '이고',
    '이다',
    '마다',
  ],
  ...['에', '을', '를', '은', '는', '이', '가', '의', '로', '와', '과', '도', '만', '나', '며', '다'],
]

/**
 * Give back to the prose what GFM took into a bare address: `www.example.com에서` is an address and a particle.
 * Changes the tree in place; only links that are their own address are touched.
 */
export function trimAddresses(tree: Root, source: string): void {
  if (!/https?:\/\/|www\./i.test(source)) return
  walk(tree, source)
}

function walk(parent: Parents, source: string): void {
  for (const node of [...parent.children] as Nodes[]) {
    if (node.type === 'link' && isBare(node, source)) trim(parent, node)
    else if ('children' in node) walk(node, source)
  }
}

/** Whether a link is an address that stands in the prose without brackets. */
export function isBare(link: Link, source: string): boolean {
  const start = link.position?.start.offset
  if (start === undefined || link.children.length !== 1) return false
  const first = source.charCodeAt(start)
  return first !== 91 && first !== 60
}

function trim(parent: Parents, link: Link): void {
  const [text] = link.children
  if (text?.type !== 'text') return
  const cut = addressEnd(text.value)
  const {position} = link
  if (cut === text.value.length || !position) return
  const rest = text.value.slice(cut)
  const middle = {
    line: position.end.line,
    column: position.end.column - rest.length,
    offset: (position.end.offset ?? 0) - rest.length,
  }
  link.url = link.url.slice(0, link.url.length - rest.length)
  text.value = text.value.slice(0, cut)
  const next = {type: 'text' as const, value: rest, position: {start: middle, end: position.end}}
  link.position = {start: position.start, end: middle}
  text.position = link.position
  const siblings = parent.children as Nodes[]
  siblings.splice(siblings.indexOf(link) + 1, 0, next)
}

/** @returns where the address ends and a Korean particle begins; the length when there is none */
function addressEnd(address: string): number {
  const tail = /[가-힣]{1,6}$/.exec(address.slice(-6))?.[0]
  if (!tail) return address.length
  const start = address.length - tail.length
  const before = address[start - 1] ?? ''
  return /[a-z0-9/)\]]/i.test(before) && particles.includes(tail) ? start : address.length
}
