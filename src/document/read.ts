import type {Root, Yaml} from 'mdast'
import type {Language} from '../language.ts'
import type {Edition} from './edition.ts'
import {readFrontMatter, type FrontMatter} from './frontmatter.ts'
import {excess, limits} from './limits.ts'
import type {Memory} from './memory.ts'
import {outline, type Outline} from './outline.ts'
import {parseMarkdown} from './parse.ts'
import {parseParts} from './parse-parts.ts'
import {points} from './points.ts'
import {note, trouble, type Trouble} from './trouble.ts'

export interface EditionFile {
  readonly work: string
  readonly language: Language
  /** Path as it is told to users. */
  readonly file: string
  readonly source: string
}

export interface ReadOptions {
  /** Parser for `.mdx`; what it throws at is read as Markdown. */
  readonly mdx?: (source: string) => Root
  /** What was parsed before, for a file that is read again and again. */
  readonly memory?: Memory
  /** Whether a damaged front matter is an error. */
  readonly strict?: boolean
}

export interface ReadEdition {
  /** None when the file cannot be read at all. */
  readonly edition?: Edition
  readonly frontMatter?: FrontMatter
  readonly troubles: readonly Trouble[]
}

/** Parse a file once: its tree, front matter, sections and blocks. */
export function readEdition({work, language, file, source}: EditionFile, options: ReadOptions = {}): ReadEdition {
  if (source.trim() === '') return {troubles: [trouble('empty-file', file)]}
  const excessive = excess(source, options.mdx !== undefined)
  if (excessive) {
    const {limit, offset} = excessive
    return {troubles: [trouble(`too-much-${limit}`, file, points(source).at(offset), {limit: limits[limit]})]}
  }
  const {tree, ids, troubles} = parse(source, file, options)
  const head = tree.children.find((node): node is Yaml => node.type === 'yaml')
  const frontMatter = readFrontMatter(head, source, file, options.strict ?? false)
  const outlined = outlineOf(tree, source, ids)
  if (!outlined)
    return {troubles: [trouble('too-much-nesting', file, {line: 1, column: 1, offset: 0}, {limit: limits.nesting})]}
  const {sections, blocks} = outlined
  const edition: Edition = {
    work,
    language,
    file,
    source,
    frontmatter: frontMatter.data,
    sections,
    blocks: [...frontMatter.blocks, ...blocks],
    tree,
  }
  return {edition, frontMatter, troubles: [...troubles, ...frontMatter.troubles]}
}

/** What components hold may be nested without a mark on any one line: the stack is the limit then. */
function outlineOf(tree: Root, source: string, ids: ReadonlyMap<number, string>): Outline | undefined {
  try {
    return outline(tree, source, ids)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

interface Parsed {
  readonly tree: Root
  readonly ids: ReadonlyMap<number, string>
  readonly troubles: readonly Trouble[]
}

function parse(source: string, file: string, {mdx, memory}: ReadOptions): Parsed {
  const ids = new Map<number, string>()
  if (!mdx) return {tree: memory ? parseParts(source, memory) : parseMarkdown(source), ids, troubles: []}
  try {
    return {tree: mdx(blankIds(source, ids)), ids, troubles: []}
  } catch (error) {
    const {line = 1, column = 1, reason} = error as {line?: number; column?: number; reason?: string}
    const said = reason ?? (error instanceof Error ? error.message : String(error))
    const problem = said.replace(/\n.*/s, '')
    const troubles = [note('mdx-as-markdown', file, {line, column, offset: 0}, {problem})]
    return {tree: parseMarkdown(source), ids: new Map(), troubles}
  }
}

/** MDX reads `{#id}` as JavaScript: put spaces in its place and keep the id by its line. */
function blankIds(source: string, ids: Map<number, string>): string {
  if (!source.includes('{#')) return source
  return source
    .split('\n')
    .map((line, index) => {
      const id = /^#{1,6}[ \t].*[ \t]\{#(?<id>[^\s{}]+)\}\s*$/.exec(line)?.groups?.id
      if (id === undefined) return line
      ids.set(index + 1, id)
      const written = `{#${id}}`
      const at = line.lastIndexOf(written)
      return line.slice(0, at) + ' '.repeat(written.length) + line.slice(at + written.length)
    })
    .join('\n')
}
