import type {Fact} from '../fact/fact.ts'
import type {Language} from '../language.ts'
import type {Edition, Point, Span} from './edition.ts'

/** The same words in each language. */
export type Words = Readonly<Record<Language, string>>

export type Confidence = 'corroborated' | 'single-source' | 'seed' | 'disputed'

/** A declared fact's value; `text` is for what has no figure, such as an owner or a licence. */
export type DeclaredValue = Fact | {readonly kind: 'text'; readonly words: Words}

/** What a fact was told to be before. */
export interface Earlier {
  readonly value: DeclaredValue
  /** `2025-08-04`, `2025-08` or `2025`. */
  readonly until: string
  /** Things changed, or it never was so. */
  readonly why: 'changed' | 'corrected'
  readonly sources: readonly string[]
  readonly note?: Words
}

/** A fact with an id in the work's `facts.yaml`. */
export interface DeclaredFact {
  readonly id: string
  readonly work: string
  readonly label: Words
  readonly value: DeclaredValue
  /** `2025-08-04`, `2025-08` or `2025`. */
  readonly asOf: string
  readonly sources: readonly string[]
  readonly confidence: Confidence
  readonly note?: Words
  /** What it is measured on, where figures of another scale do not compare with it. */
  readonly scale?: string
  /** What was told before, oldest first. */
  readonly history?: readonly Earlier[]
  readonly file: string
  readonly span: Span
}

/** What the translations of a work were accepted against: its `sync.json`. */
export interface Sync {
  /** The language of the edition that they were accepted against. */
  readonly source: Language
  /** For each translation, by the id of a block of the source edition: the name of the text that the block had. */
  readonly accepted: Readonly<Partial<Record<Language, ReadonlyMap<string, string>>>>
  /** Those texts by their names. */
  readonly texts: ReadonlyMap<string, string>
}

/** A text in all its languages, and the facts that it declares. */
export interface Work {
  /** Path below the content folder: `companies/sk-telecom`. */
  readonly id: string
  readonly editions: Readonly<Partial<Record<Language, Edition>>>
  readonly facts: ReadonlyMap<string, DeclaredFact>
  /** Ids of facts, in the order in which they are shown. */
  readonly infobox: readonly string[]
  readonly timeline: readonly string[]
  /** Column of the comparison table → id of a fact. */
  readonly compare: Readonly<Record<string, string>>
  /** None when no translation was ever accepted, or nobody can tell. */
  readonly sync?: Sync
}

/** An entry of the bibliography. */
export interface Source {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly url: string
  /** `2025-08-04`, `2025-08` or `2025`; none where the page carries no date. */
  readonly published?: string
  readonly language: string
  /** What a reader should know of its standing. */
  readonly note?: Words
  /** Where it stands in `sources.yaml`. */
  readonly span?: Span
}

export interface TermForms {
  readonly preferred: string
  readonly allowed: readonly string[]
  readonly forbidden: readonly string[]
  /** Wrong only in this sense; needs a human eye. */
  readonly avoidInContext: readonly string[]
}

/** A name or concept, and how each language writes it. */
export interface Term {
  readonly id: string
  readonly kind: string
  readonly forms: Readonly<Record<Language, TermForms>>
  /** What it means, for the glossary; in each language. */
  readonly definition?: Words
}

/** A row of a chart: declared facts, each named with its work as in `companies/upstage#founded`. */
export interface ChartRow {
  readonly name?: Words
  readonly date?: string
  readonly value: string
  /** What the value is made up of; empty where it is drawn whole. */
  readonly parts: readonly string[]
  readonly less?: string
  readonly place: Point
}

/** What is drawn together. */
export interface Chart {
  readonly id: string
  readonly form: 'bars' | 'marks'
  readonly rows: readonly ChartRow[]
  readonly file: string
  readonly place: Point
}

/** All that a check or a build needs: plain data, read once. */
export interface Project {
  readonly root: string
  /** How the files of a work lie: `{work}/{language}.md`. */
  readonly layout: string
  /** Whether the works declare facts; what only our own content promises is asked of such a project alone. */
  readonly declares: boolean
  readonly source: Language
  readonly works: readonly Work[]
  readonly sources: ReadonlyMap<string, Source>
  readonly terms: readonly Term[]
  readonly charts?: readonly Chart[]
  /** Where a repository wants a rule's findings more or less severe than the preset, or off. */
  readonly severities?: Readonly<Record<string, 'error' | 'warning' | 'info' | 'off'>>
  readonly links?: SameLinks
  /** None where facts are never looked up again. */
  readonly review?: Review
}

/** How many days after its `asOf` a declared fact is to be looked up again, by its kind. */
export interface Review {
  /** `2026-11-23`. */
  readonly today: string
  readonly days: Readonly<Partial<Record<'quantity' | 'money' | 'date' | 'text', number>>>
}

/** Addresses that lead to one page, which nothing but the repository itself can know. */
export interface SameLinks {
  /** A host, and those that serve the same paths to readers of another language. */
  readonly hosts?: Readonly<Record<string, readonly string[]>>
  /** The address or path of a page, or of all below it, and where it is now. */
  readonly moved?: Readonly<Record<string, string>>
}
