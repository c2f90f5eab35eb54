import {parseXml, XmlElement, XmlError, XmlText} from '@rgrove/parse-xml'
import {trouble, type Trouble} from '../document/trouble.ts'
import {isLanguage, type Language} from '../language.ts'
import {fingerprintCategory, xliffNamespace} from './xliff-write.ts'

/** Words, or a mark as it is written in Markdown. */
export type Piece = {readonly text: string} | {readonly mark: string}

/** A block as it came back. */
export interface ReturnedUnit {
  readonly name: string
  readonly source: readonly Piece[]
  /** None where nothing was translated. */
  readonly target?: readonly Piece[]
  readonly fingerprint?: string
}

/** A work as it came back. */
export interface ReturnedFile {
  readonly original: string
  readonly units: readonly ReturnedUnit[]
}

export interface Xliff {
  readonly source: Language
  readonly target: Language
  readonly files: readonly ReturnedFile[]
}

/**
 * @param text an XLIFF document
 * @param file its path as it is told to users
 * @returns what came back, or why nobody can tell
 * @throws never
 */
export function readXliff(text: string, file: string): {readonly xliff: Xliff} | {readonly trouble: Trouble} {
  try {
    return {xliff: documentOf(parseXml(text.replace(/^\uFEFF/, '')).root)}
  } catch (error) {
    return {trouble: troubleOf(error, file)}
  }
}

/** Ends the reading; the file is named where it is known. */
class Refusal extends Error {
  readonly told: Trouble

  constructor(told: Trouble) {
    super(told.id)
    this.told = told
  }
}

function troubleOf(error: unknown, file: string): Trouble {
  if (error instanceof Refusal) return {...error.told, file}
  if (error instanceof XmlError) {
    const problem = error.message.split(' (line', 1)[0]?.replace(/\n.*/s, '') ?? ''
    return trouble('xliff-damaged', file, {line: error.line, column: error.column, offset: error.pos}, {problem})
  }
  if (error instanceof RangeError) return trouble('xliff-damaged', file, undefined, {problem: 'nested too deeply'})
  throw error
}

function documentOf(root: XmlElement | null): Xliff {
  if (!root || local(root) !== 'xliff') throw new Refusal(trouble('xliff-none', ''))
  const {version = ''} = root.attributes
  if (!/^2\.\d{1,3}$/.test(version))
    throw new Refusal(trouble('xliff-version', '', undefined, {version: version || '?'}))
  const prefix = root.name.includes(':') ? `xmlns:${root.name.split(':', 1)[0]}` : 'xmlns'
  if (root.attributes[prefix] !== xliffNamespace) throw new Refusal(trouble('xliff-version', '', undefined, {version}))
  const languages = {source: languageOf(root, 'srcLang'), target: languageOf(root, 'trgLang')}
  const files = childrenOf(root, 'file').map((file) => ({
    original: file.attributes.original ?? '',
    units: unitsIn(file).map(unitOf),
  }))
  return {...languages, files}
}

function languageOf(root: XmlElement, attribute: 'srcLang' | 'trgLang'): Language {
  const language = root.attributes[attribute]
  if (language === undefined) throw new Refusal(trouble('xliff-language-missing', '', undefined, {attribute}))
  if (!isLanguage(language)) throw new Refusal(trouble('xliff-language', '', undefined, {language}))
  return language
}

/** A program may put units into groups. */
const unitsIn = (parent: XmlElement): XmlElement[] =>
  elementsOf(parent).flatMap((child) => {
    if (local(child) === 'unit') return [child]
    return local(child) === 'group' ? unitsIn(child) : []
  })

function unitOf(unit: XmlElement): ReturnedUnit {
  const data = new Map(
    childrenOf(unit, 'originalData')
      .flatMap((list) => childrenOf(list, 'data'))
      .map((entry) => [entry.attributes.id ?? '', plain(entry)] as const),
  )
  const {id = '', name = id} = unit.attributes
  const segments = elementsOf(unit).filter((child) => local(child) === 'segment' || local(child) === 'ignorable')
  if (segments.length === 0) throw new Refusal(trouble('xliff-foreign', '', undefined, {unit: name}))
  const reader = new PieceReader(data, name)
  const sources = segments.map((segment) => childrenOf(segment, 'source')[0])
  const targets = segments.map((segment, index) => {
    const [own] = childrenOf(segment, 'target')
    return {order: Number(own?.attributes.order ?? index + 1), own, ignorable: local(segment) === 'ignorable', index}
  })
  const isWhole = targets.every(({own, ignorable}) => own || ignorable)
  const whole = isWhole
    ? targets.toSorted((a, b) => a.order - b.order).flatMap(({own, index}) => reader.pieces(own ?? sources[index]))
    : []
  const target = whole.some((piece) => 'mark' in piece || piece.text.trim() !== '') ? whole : undefined
  const fingerprint = childrenOf(unit, 'notes')
    .flatMap((notes) => childrenOf(notes, 'note'))
    .find(({attributes}) => attributes.category === fingerprintCategory)
  return {
    name,
    source: sources.flatMap((source) => reader.pieces(source)),
    ...(target && {target}),
    ...(fingerprint && {fingerprint: plain(fingerprint).trim()}),
  }
}

/** Reads what stands in a `source` or `target`: pairs may be told as one element or as two. */
class PieceReader {
  readonly #data: ReadonlyMap<string, string>
  readonly #unit: string

  constructor(data: ReadonlyMap<string, string>, unit: string) {
    this.#data = data
    this.#unit = unit
  }

  pieces(parent: XmlElement | undefined): Piece[] {
    if (!parent) return []
    const pieces: Piece[] = []
    for (const child of parent.children) {
      if (child instanceof XmlText) pieces.push({text: child.text})
      else if (child instanceof XmlElement) pieces.push(...this.#element(child))
    }
    return pieces
  }

  #element(element: XmlElement): Piece[] {
    const {attributes} = element
    switch (local(element)) {
      case 'cp':
        return [{text: characterOf(element)}]
      case 'pc':
        return [this.#mark(attributes.dataRefStart), ...this.pieces(element), this.#mark(attributes.dataRefEnd)]
      case 'ph':
      case 'sc':
      case 'ec':
        return [this.#mark(attributes.dataRef)]
      case 'mrk':
        return this.pieces(element)
      case 'sm':
      case 'em':
        return []
      default:
        throw new Refusal(trouble('xliff-foreign', '', undefined, {unit: this.#unit}))
    }
  }

  #mark(reference: string | undefined): Piece {
    const mark = this.#data.get(reference ?? '')
    if (mark === undefined) throw new Refusal(trouble('xliff-foreign', '', undefined, {unit: this.#unit}))
    return {mark}
  }
}

function characterOf({attributes}: XmlElement): string {
  const code = /^[\dA-Fa-f]{1,6}$/.test(attributes.hex ?? '') ? Number.parseInt(attributes.hex ?? '', 16) : 0xfffd
  return code <= 0xffff ? String.fromCharCode(code) : String.fromCodePoint(Math.min(code, 0x10ffff))
}

/** The text of an element that holds nothing but text and signs that XML cannot hold. */
const plain = (element: XmlElement): string =>
  element.children
    .map((child) => {
      if (child instanceof XmlText) return child.text
      return child instanceof XmlElement && local(child) === 'cp' ? characterOf(child) : ''
    })
    .join('')

const local = ({name}: XmlElement): string => name.slice(name.indexOf(':') + 1)

const elementsOf = ({children}: XmlElement): XmlElement[] =>
  children.filter((child): child is XmlElement => child instanceof XmlElement)

const childrenOf = (parent: XmlElement, name: string): XmlElement[] =>
  elementsOf(parent).filter((child) => local(child) === name)
