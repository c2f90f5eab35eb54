import {isMap, isNode, isScalar, LineCounter, parseDocument, type Document, type Node} from 'yaml'
import type {Point} from './edition.ts'
import {points} from './points.ts'
import {trouble, type Trouble} from './trouble.ts'

/** How often one anchor may be repeated, counted as expanded: enough for people, too little for a bomb. */
const maxAliasCount = 100

export interface YamlFile {
  readonly data: unknown
  readonly troubles: readonly Trouble[]
  /** @returns where the value at `path` stands, or the nearest value around it */
  readonly at: (path: readonly PropertyKey[]) => Point
  /** @returns the offsets in the file of the value at `path` */
  readonly range: (path: readonly PropertyKey[]) => readonly [number, number] | undefined
  /** @returns the offset of the key that ends `path` */
  readonly keyAt: (path: readonly PropertyKey[]) => Point
}

/**
 * Read YAML strictly: one document, no key twice, no tabs for indentation, no bombs.
 *
 * @param source the whole file, in which the places are counted
 * @param file its path, for troubles
 * @param start offset of the YAML in `source`
 * @param end offset behind it
 * @returns its data, with the way from a path in the data to its place
 */
export function readYaml(source: string, file: string, start = 0, end = source.length): YamlFile {
  const lineCounter = new LineCounter()
  const document = parseDocument(source.slice(start, end), {uniqueKeys: true, lineCounter})
  const place = points(source)
  const troubles = document.errors.map((error) =>
    trouble('yaml', file, place.at(start + error.pos[0]), {problem: firstLine(error.message)}),
  )
  const range = (path: readonly PropertyKey[]): readonly [number, number] | undefined => {
    const node = nodeAt(document, path)
    return node?.range ? [start + node.range[0], start + node.range[1]] : undefined
  }
  const at = (path: readonly PropertyKey[]): Point => {
    for (let length = path.length; length > 0; length--) {
      const found = range(path.slice(0, length))
      if (found) return length === path.length ? place.at(found[0]) : keyAt(path.slice(0, length))
    }
    return place.at(start)
  }
  const keyAt = (path: readonly PropertyKey[]): Point => {
    const parent = nodeAt(document, path.slice(0, -1))
    const pair = isMap(parent) ? parent.items.find(({key}) => isScalar(key) && key.value === path.at(-1)) : undefined
    return isNode(pair?.key) && pair.key.range ? place.at(start + pair.key.range[0]) : at(path)
  }
  return {
    data: troubles.length > 0 ? undefined : toData(document, troubles, file, place.at(start)),
    troubles,
    at,
    range,
    keyAt,
  }
}

function toData(document: Document.Parsed, troubles: Trouble[], file: string, place: Point): unknown {
  try {
    return document.toJS({maxAliasCount}) as unknown
  } catch (error) {
    troubles.push(
      trouble('yaml', file, place, {problem: error instanceof Error ? firstLine(error.message) : String(error)}),
    )
    return undefined
  }
}

function nodeAt(document: Document.Parsed, path: readonly PropertyKey[]): Node | undefined {
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true)
  return isNode(node) ? node : undefined
}

const firstLine = (message: string): string => message.replace(/\n.*/s, '').replace(/ at line \d+, column \d+:?$/, '')
