import type {Root} from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {trimAddresses} from './address.ts'
import {parseAround} from './around-simple.ts'
import {parseSparingly, remarkPlaced} from './grammar.ts'

/**
 * @param source a whole Markdown file within `limits`
 * @returns its tree; every node has its place
 */
export function parseMarkdown(source: string): Root {
  const tree = parseAround(source, parseSparingly)
  trimAddresses(tree, source)
  return tree
}

let mdx: Promise<(source: string) => Root> | undefined

/** @returns a parser for MDX, loaded when the first such file comes; it throws on what is not MDX */
export function mdxParser(): Promise<(source: string) => Root> {
  mdx ??= loadMdxParser()
  return mdx
}

async function loadMdxParser(): Promise<(source: string) => Root> {
  const {default: remarkMdx} = await import('remark-mdx')
  const parser = unified()
    .use(remarkParse)
    .use(remarkFrontmatter, ['yaml'])
    .use(remarkGfm)
    .use(remarkCjkFriendly)
    .use(remarkMdx)
    .use(remarkPlaced)
    .freeze()
  return (source) => {
    const tree = parser.parse(source)
    trimAddresses(tree, source)
    return tree
  }
}
