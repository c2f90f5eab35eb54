import type {Yaml} from 'mdast'
import type {Block} from './edition.ts'
import {points} from './points.ts'
import {note, trouble, type Trouble} from './trouble.ts'
import {readYaml, type YamlFile} from './yaml.ts'

/** Fields that readers see, in the order in which they become blocks. */
const shown = ['title', 'description', 'summary', 'sidebar_label']

export interface FrontMatter {
  readonly data: Readonly<Record<string, unknown>>
  readonly blocks: readonly Block[]
  readonly troubles: readonly Trouble[]
  readonly yaml?: YamlFile
}

const none: FrontMatter = {data: {}, blocks: [], troubles: []}

/**
 * @param node the head of a file, if it has one
 * @param source the whole file
 * @param strict whether damage is an error; elsewhere it is a note, and the head counts as empty
 */
export function readFrontMatter(node: Yaml | undefined, source: string, file: string, strict: boolean): FrontMatter {
  if (!node?.position) return none
  const start = source.indexOf('\n', node.position.start.offset) + 1
  const yaml = readYaml(source, file, start, start + node.value.length)
  const {data} = yaml
  const tell = (trouble_: Trouble): Trouble => (strict ? trouble_ : {...trouble_, level: 'note'})
  const troubles = yaml.troubles.map(tell)
  if (data === null || data === undefined) return {...none, troubles, yaml}
  if (typeof data !== 'object' || Array.isArray(data)) {
    const make = strict ? trouble : note
    return {...none, troubles: [...troubles, make('frontmatter-shape', file, yaml.at([]))], yaml}
  }
  const fields = data as Record<string, unknown>
  const blocks = shown.flatMap((key) => {
    const value = fields[key]
    return typeof value === 'string' && value !== '' ? [fieldBlock(key, value, yaml, source)] : []
  })
  return {data: fields, blocks, troubles, yaml}
}

function fieldBlock(key: string, value: string, yaml: YamlFile, source: string): Block {
  const [start, end] = yaml.range([key]) ?? [0, 0]
  const place = points(source)
  // A quoted value begins behind its quote; one that is folded or escaped is told as a whole.
  const at = source.indexOf(value, start)
  const even = at >= start && at + value.length <= end
  return {
    id: `front/${key}`,
    kind: 'field',
    section: '',
    text: value.replaceAll(/[\r\n]/g, ' '),
    links: [],
    code: [],
    images: [],
    html: [],
    span: place.span(start, end),
    place: (from, to) => (even ? place.span(at + from, at + to) : place.span(start, end)),
  }
}
