import type {Element, ElementContent, Root} from 'hast'
import type {Edition} from '../document/edition.ts'
import type {DeclaredFact, Project, Term, Work} from '../document/work.ts'
import {languages, type Language} from '../language.ts'
import {t} from '../wording/index.ts'
import {besidePath, factPath, termPath, workPath} from './addresses.ts'
import {element, text} from './element.ts'
import {factAt, valueIn} from './facts.ts'
import {foreignRuns} from './foreign-runs.ts'
import {glossesIn} from './glosses.ts'
import {lettersWide} from './letters-wide.ts'
import {machineValue, type MachineValue} from './machine.ts'
import type {Undeclared} from './undeclared-view.ts'

interface Surroundings {
  readonly project: Project
  readonly work: Work
  readonly edition: Edition
  /** In a page that sets editions side by side, figures are only marked, and there are no citations. */
  readonly beside?: boolean
}

export interface Decorated {
  readonly facts: readonly DeclaredFact[]
  readonly citations: readonly string[]
  /** Terms of the glossary, in the order of their first mention. */
  readonly terms: readonly Term[]
  /** Figures that no fact declares; one of the same value in the same block stands here once. */
  readonly undeclared: readonly Undeclared[]
}

/**
 * Put our own marks into a clean tree: figures that open their passport, terms that open their explanation,
 * numbered citations, links to pages, and from each block the way to the same block in the other languages.
 *
 * @returns what the page then shows: its facts, citations, terms and other figures, in order
 */
export function decorate(tree: Root, around: Surroundings): Decorated {
  const decorator = new Decorator(around)
  tree.children = decorator.all(tree.children as ElementContent[])
  return {
    facts: [...decorator.facts],
    citations: [...decorator.citations.keys()],
    terms: [...decorator.terms],
    undeclared: [...decorator.undeclared.values()],
  }
}

/** A figure whose sources are found as one reads on. */
interface Figure extends Undeclared {
  readonly sources: Set<string>
}

class Decorator {
  readonly facts = new Set<DeclaredFact>()
  readonly citations = new Map<string, number>()
  readonly terms = new Set<Term>()
  readonly undeclared = new Map<string, Figure>()
  readonly #around: Surroundings
  readonly #language: Language
  readonly #others: readonly Language[]
  #explains: boolean
  /** Id of the block that is being decorated. */
  #block = ''
  /** Figures of the block behind which no citation has come yet. */
  readonly #uncited = new Set<Figure>()
  /** Whether nothing has been said since the last citation. */
  #cites = false

  constructor(around: Surroundings) {
    this.#around = around
    this.#language = around.edition.language
    this.#explains = around.beside !== true
    this.#others = languages.filter(
      (language) => language !== this.#language && around.work.editions[language] !== undefined,
    )
  }

  all(nodes: readonly ElementContent[]): ElementContent[] {
    const made: ElementContent[] = []
    for (const node of nodes) {
      const last = made.at(-1)
      if (node.type === 'text') {
        this.#say(node.value)
        made.push(...this.#words(node.value))
      } else if (node.type === 'element') {
        const source = node.properties.dataSource
        if (typeof source === 'string') this.#cite(source, last, made)
        else made.push(...this.#element(node))
      }
    }
    return made
  }

  /** What leads elsewhere by itself, or names a part of the page, has no terms that open. */
  #asTheyAre(nodes: readonly ElementContent[]): ElementContent[] {
    const before = this.#explains
    this.#explains = false
    const made = this.all(nodes)
    this.#explains = before
    return made
  }

  /** Words, in which a term opens its explanation where the page first names it. */
  #words(words: string): ElementContent[] {
    if (!this.#explains) return foreignRuns(words, this.#language)
    const made: ElementContent[] = []
    let at = 0
    for (const {start, end, term} of glossesIn(words, this.#language, this.#around.project.terms)) {
      if (this.terms.has(term)) continue
      this.terms.add(term)
      if (start > at) made.push(...foreignRuns(words.slice(at, start), this.#language))
      made.push(this.#term(words.slice(start, end), term))
      at = end
    }
    return at < words.length || made.length === 0 ? [...made, ...foreignRuns(words.slice(at), this.#language)] : made
  }

  #term(words: string, {id}: Term): Element {
    const link = element('a', {href: termPath(this.#language, id), tabIndex: -1}, foreignRuns(words, this.#language))
    const button = element('button', {
      popoverTarget: termId(id),
      ariaLabel: t(this.#language, 'site.term.open', {term: words}),
    })
    return element('span', {className: ['fact', 'term', ...lengthClass(words)]}, [link, button])
  }

  /** Citations stand for what was said since those before them; those that stand together stand for the same. */
  #say(words: string): void {
    if (!/[\p{L}\p{N}]/u.test(words)) return
    if (this.#cites) this.#uncited.clear()
    this.#cites = false
  }

  /** Citations that stand together share one raised group. */
  #cite(source: string, last: ElementContent | undefined, made: ElementContent[]): void {
    this.#cites = true
    for (const {sources} of this.#uncited) sources.add(source)
    if (this.#around.beside) return
    const citation = this.#citation(source)
    if (last?.type === 'element' && last.tagName === 'sup') last.children.push(text(' '), citation)
    else made.push(element('sup', {className: ['cite']}, [citation]))
  }

  #element(node: Element): ElementContent[] {
    const {dataFact, dataWork, dataBlock} = node.properties
    if (typeof dataFact === 'string') return this.#fact(node, dataFact)
    if (typeof dataWork === 'string') return [this.#link(node, dataWork)]
    if (figures.has(node.tagName)) return [this.#undeclared(node)]
    if (typeof dataBlock === 'string') this.#block = String(node.properties.id)
    // The last cell of a row cites for the row.
    if (node.tagName === 'tr' || (typeof dataBlock === 'string' && dataBlock !== 'cell')) this.#uncited.clear()
    delete node.properties.dataBlock
    node.children = unexplained.has(node.tagName) ? this.#asTheyAre(node.children) : this.all(node.children)
    if (this.#around.beside) return [node]
    if (node.tagName === 'table') return [this.#wide(node)]
    if (dataBlock === 'heading')
      return [element('div', {className: ['heading']}, [node, this.#elsewhere(node, 'site.switch.section')])]
    if (typeof dataBlock === 'string' && dataBlock !== 'cell') node.children.push(this.#elsewhere(node))
    return [node]
  }

  /** A table may be wider than a telephone; it then scrolls by itself, with the keyboard too. */
  #wide(table: Element): Element {
    const ariaLabel = t(this.#language, 'site.table')
    return element('div', {className: ['table'], tabIndex: 0, role: 'region', ariaLabel}, [table])
  }

  #fact(node: Element, target: string): ElementContent[] {
    const {project, work} = this.#around
    const fact = factAt(project, work, target)
    const label = node.children.length > 0 ? this.#asTheyAre(node.children) : []
    if (!fact) return label
    this.facts.add(fact)
    const words = node.children.length > 0 ? textOf(node) : valueIn(this.#language, fact)
    this.#say(words)
    const shown = label.length > 0 ? label : foreignRuns(words, this.#language)
    const machine = machineValue(fact.value)
    const figure = machine
      ? [element(machine.element, {[machine.element === 'time' ? 'dateTime' : 'value']: machine.value}, shown)]
      : shown
    const link = element('a', {href: factPath(this.#language, fact.work, fact.id)}, figure)
    if (this.#around.beside)
      return [element('span', {className: ['fact'], dataFact: `${fact.work}#${fact.id}`}, [link])]
    link.properties.tabIndex = -1
    const button = element('button', {
      popoverTarget: passportId(fact, work),
      ariaLabel: t(this.#language, 'site.passport.open', {figure: words}),
    })
    const className = ['fact', ...lengthClass(words)]
    return [element('span', {className, ...disputedMark(fact)}, [link, button])]
  }

  /** A figure that no fact declares opens what its passage says of it, and leads to the passage in all editions. */
  #undeclared(node: Element): Element {
    node.children = this.#asTheyAre(node.children)
    if (!this.#explains) return node
    const words = textOf(node)
    const machine: MachineValue =
      node.tagName === 'time'
        ? {element: 'time', value: String(node.properties.dateTime)}
        : {element: 'data', value: String(node.properties.value)}
    const key = `${this.#block} ${machine.value}`
    const anchor = `figure-${this.undeclared.size + 1}`
    const figure = this.undeclared.get(key) ?? {anchor, block: this.#block, words, machine, sources: new Set()}
    this.undeclared.set(key, figure)
    this.#uncited.add(figure)
    const href = `${besidePath(this.#language, this.#around.work.id)}#${this.#block}`
    const ariaLabel = t(this.#language, 'site.passport.open', {figure: words})
    return element('span', {className: ['fact', 'undeclared', ...lengthClass(words)]}, [
      element('a', {href, tabIndex: -1}, [node]),
      element('button', {popoverTarget: figure.anchor, ariaLabel}),
    ])
  }

  #citation(source: string): Element {
    const number = this.citations.get(source) ?? this.citations.size + 1
    this.citations.set(source, number)
    const name = this.#around.project.sources.get(source)?.publisher ?? source
    const ariaLabel = t(this.#language, 'site.citation', {number, name})
    return element('a', {href: `#source-${source}`, ariaLabel}, [text(String(number))])
  }

  #link(node: Element, target: string): Element {
    const [work = '', section] = target.split('#', 2)
    const href = workPath(this.#language, work) + (section ? `#${section}` : '')
    return element('a', {href}, this.#asTheyAre(node.children))
  }

  /**
   * The same block in the other languages. At headings the links are for everybody; at each further block they are a
   * short way for the pointer, and silent: whoever listens to a page is not told of them at every paragraph.
   *
   * @param label what a link is called, where it is not silent
   */
  #elsewhere(node: Element, label?: 'site.switch.section'): Element {
    const {work} = this.#around
    const id = String(node.properties.id)
    const links = this.#others.map((other) => {
      const named = label ? {ariaLabel: t(this.#language, label, {language: other})} : {tabIndex: -1}
      return element('a', {href: `${workPath(other, work.id)}#${id}`, hrefLang: other, ...named})
    })
    const named = label ? {ariaLabel: t(this.#language, 'site.beside.section')} : {tabIndex: -1}
    const beside = element('a', {href: `${besidePath(this.#language, work.id)}#${id}`, ...named})
    return element('span', {className: ['elsewhere'], ...(!label && {ariaHidden: 'true'})}, [...links, beside])
  }
}

const figures: ReadonlySet<string> = new Set(['data', 'time'])

/** Headings and heads of rows are names of what follows. */
const unexplained: ReadonlySet<string> = new Set(['a', 'h2', 'h3', 'th', 'code'])

/** @returns the id of a term's explanation in a page */
export const termId = (term: string): string => `term-${term}`

/** @returns the id of a fact's passport in a page of `work` */
export const passportId = (fact: DeclaredFact, work: Work): string =>
  fact.work === work.id ? `fact-${fact.id}` : `fact-${fact.work}/${fact.id}`

/** Short figures keep together on a line, whatever its width; of the others the style sheet decides. */
const lengthClass = (words: string): string[] =>
  lettersWide(words) > 30 ? ['long'] : words.length > 12 ? ['wide'] : []

const disputedMark = ({confidence}: DeclaredFact): Record<string, string> =>
  confidence === 'disputed' ? {dataConfidence: confidence} : {}

const textOf = (node: ElementContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(textOf).join('') : ''
