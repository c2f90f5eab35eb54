import type {Nodes, Root} from 'mdast'
import type {Language} from '../language.ts'

/** A point in a file: line and column from 1, offset from 0, in UTF-16 code units of the text as read. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

export interface Span {
  readonly start: Point
  readonly end: Point
}

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'caption' | 'field' | 'code' | 'html'

/** A link in a block; offsets are into the block's text. */
export interface Link {
  readonly start: number
  readonly end: number
  /** `fact`, `source`, `work`, or `other` for an ordinary address. */
  readonly scheme: 'fact' | 'source' | 'work' | 'other'
  /** What follows the scheme; the whole address for `other`. */
  readonly target: string
  readonly span: Span
}

export interface Image {
  readonly url: string
  readonly alt: string
}

/** Where a cell stands; all from 1, the head row being row 1. */
export interface CellPlace {
  /** Number of the table in its section. */
  readonly table: number
  readonly row: number
  readonly column: number
}

export interface Ordinal {
  readonly number: number
  /** Whether its list begins here. */
  readonly begins: boolean
}

/** The smallest aligned piece of an edition. */
export interface Block {
  /** Lasting: the section's id, the kind and its number there: `strategy/paragraph-2`. Shared by editions. */
  readonly id: string
  readonly kind: BlockKind
  /** Id of the section; empty before the first heading. */
  readonly section: string
  /**
   * What the recognizer reads: the block's words as shown. Inline code, addresses and images are one U+FFFC each, so
   * that nothing in them is read and words do not run together.
   */
  readonly text: string
  readonly links: readonly Link[]
  readonly code: readonly string[]
  readonly images: readonly Image[]
  /** HTML as written, where there is some. */
  readonly html: readonly string[]
  /** For a heading its level, for a list item how deep its list lies (from 1). */
  readonly depth?: number
  /** Whether a task is ticked; only for the first block of a list item that is a task. */
  readonly checked?: boolean
  /** What a numbered list shows before an item; only for the first block of the item. */
  readonly ordinal?: Ordinal
  readonly cell?: CellPlace
  /** The language that a code block names. */
  readonly codeLanguage?: string
  /** The node of the tree that the block was made of; none for a field of the front matter. */
  readonly node?: Nodes
  /** Where the block stands in the file. */
  readonly span: Span
  /** @returns the place in the file of the offsets `start` to `end` of `text` */
  readonly place: (start: number, end: number) => Span
}

export interface Section {
  /** The heading's `{#id}`, or a slug made of its number when it has none. */
  readonly id: string
  /** Whether the id is written in the file. */
  readonly explicit: boolean
  readonly depth: number
  readonly title: string
  readonly span: Span
}

/** A work in one language. */
export interface Edition {
  readonly work: string
  readonly language: Language
  /** Path as it is told to users, relative to the folder checked, with `/`. */
  readonly file: string
  /** The text as read, after removing a byte-order mark. */
  readonly source: string
  readonly frontmatter: Readonly<Record<string, unknown>>
  readonly sections: readonly Section[]
  readonly blocks: readonly Block[]
  /** The one tree that is checked and rendered. */
  readonly tree: Root
}
