import type {Nodes} from 'mdast'
import type {Edition, Section} from '../document/edition.ts'

/**
 * @returns the section that an address within the page leads to, `mark` where it leads to an element of HTML, nothing
 * where nothing has its name
 */
export type AnchorReader = (address: string) => Section | 'mark' | undefined

/**
 * Sites make addresses of headings in many ways, which agree on the letters and figures; so these alone are compared.
 *
 * @example anchorReader(edition)('#cai-dat') // the section `## Cài đặt {#cai-dat}`
 */
export function anchorReader({blocks, sections}: Edition): AnchorReader {
  const found = new Map<string, Section>()
  const times = new Map<string, number>()
  const headings = blocks.filter(({kind}) => kind === 'heading')
  for (const [index, section] of sections.entries()) {
    const node = headings[index]?.node
    const key = keyOf(section.explicit || !node ? section.id : wordsOf(node))
    const before = times.get(key) ?? 0
    times.set(key, before + 1)
    const own = before === 0 ? key : `${key}${before}`
    if (!found.has(own)) found.set(own, section)
  }
  const marks = new Set(blocks.flatMap(({html}) => html.flatMap(namesIn)).map(keyOf))
  return (address) => {
    const key = keyOf(decoded(address))
    return found.get(key) ?? (marks.has(key) ? 'mark' : undefined)
  }
}

const keyOf = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '')
    .replaceAll('\uFE0F', '')

const name = /[ \t\r\n](?:id|name)=(?:\{?["']([^"']*)["']|([^\s"'{>]+))/gi

const namesIn = (html: string): string[] => Array.from(html.matchAll(name), ([, quoted, bare]) => quoted ?? bare ?? '')

function wordsOf(node: Nodes): string {
  if ('children' in node) return node.children.map(wordsOf).join('')
  return 'value' in node && node.type !== 'html' ? node.value : ''
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
