import {SymbolKind, type DocumentSymbol} from 'vscode-languageserver'
import type {Edition, Section} from '../document/edition.ts'
import type {DeclaredFact, Work} from '../document/work.ts'
import {inWords} from '../check/label.ts'
import type {Language} from '../language.ts'
import {positionOf, rangeOf} from './places.ts'

/** @returns the sections of an edition, each with those below it */
export function sectionSymbols({sections, source}: Edition): DocumentSymbol[] {
  const lines = source.split(/\r\n|\n|\r/)
  const last = {line: lines.length - 1, character: lines.at(-1)?.length ?? 0}
  return nested(sections, last)
}

function nested(sections: readonly Section[], last: DocumentSymbol['range']['end']): DocumentSymbol[] {
  const found: DocumentSymbol[] = []
  for (let index = 0; index < sections.length;) {
    const section = sections[index]
    if (!section) break
    const next = sections.findIndex((other, at) => at > index && other.depth <= section.depth)
    const until = next < 0 ? sections.length : next
    const following = sections[until]
    const end = following ? positionOf(following.span.start) : last
    found.push({
      name: section.title || section.id,
      detail: section.explicit ? `#${section.id}` : '',
      kind: SymbolKind.String,
      range: {start: positionOf(section.span.start), end},
      selectionRange: rangeOf(section.span),
      children: nested(sections.slice(index + 1, until), end),
    })
    index = until
  }
  return found
}

/** @returns the facts that a work declares */
export const factSymbols = ({facts}: Work, language: Language): DocumentSymbol[] =>
  Array.from(facts.values(), (fact: DeclaredFact) => ({
    name: fact.id,
    detail: inWords(fact.value, language),
    kind: SymbolKind.Constant,
    range: rangeOf(fact.span),
    selectionRange: rangeOf({start: fact.span.start, end: fact.span.start}),
  }))
