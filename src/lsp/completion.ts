import {CompletionItemKind, type CompletionItem, type Range} from 'vscode-languageserver'
import {findFact, inWords} from '../check/label.ts'
import type {DeclaredFact, Project, Work} from '../document/work.ts'
import type {Language} from '../language.ts'
import type {CheckedWork} from './workspace.ts'

/** The line up to the cursor and behind it; `range` makes a range of places in it. */
export interface Line {
  readonly before: string
  readonly after: string
  readonly range: (from: number, to: number) => Range
}

/**
 * @param language of the edition
 * @param reader the language that the user reads
 * @returns what may stand at the cursor: ids in an address, the declared value in a label, else whole labels and names
 */
export function completionsIn(
  checked: CheckedWork,
  line: Line,
  language: Language,
  reader: Language,
): CompletionItem[] {
  const {before, after} = line
  const address = /\]\((fact|source|work):([^()\s]*)$/.exec(before)
  if (address) {
    const [, scheme = '', written = ''] = address
    const tail = /^[^()\s]*/.exec(after)?.[0].length ?? 0
    const range = line.range(before.length - written.length, before.length + tail)
    return idsOf(scheme, checked, language, reader).map((item) => ({...item, textEdit: {range, newText: item.label}}))
  }
  const scheme = /\]\(([a-z]*)$/.exec(before)
  if (scheme) return schemes.map((label) => ({label, kind: CompletionItemKind.Keyword}))
  const label = /(?<!\])\[([^[\]\n]*)$/.exec(before)
  if (label) return labelsOf(checked, line, label[1] ?? '', language, reader)
  return namesOf(checked.project, language)
}

const schemes = ['fact:', 'source:', 'work:'] as const

function idsOf(
  scheme: string,
  {project, work}: CheckedWork,
  language: Language,
  reader: Language,
): (CompletionItem & {label: string})[] {
  if (scheme === 'source')
    return [...project.sources.values()].map(({id, title, publisher}) => ({
      label: id,
      kind: CompletionItemKind.Reference,
      detail: `${publisher}: ${title}`,
    }))
  if (scheme === 'work')
    return project.works.map(({id, editions}) => ({
      label: id,
      kind: CompletionItemKind.File,
      detail: String(editions[language]?.frontmatter.title ?? id),
    }))
  return factsFor(project, work).map(([id, fact]) => ({
    label: id,
    kind: CompletionItemKind.Value,
    detail: `${inWords(fact.value, language)} — ${fact.label[reader]}`,
    sortText: `${id.includes('#') ? 1 : 0}${id}`,
  }))
}

/** Own facts by their id, those of other works by work and id. */
const factsFor = (project: Project, work: Work): [string, DeclaredFact][] =>
  project.works.flatMap(({id, facts}) =>
    Array.from(facts.values(), (fact): [string, DeclaredFact] => [id === work.id ? fact.id : `${id}#${fact.id}`, fact]),
  )

/** In brackets that lead to a fact: its value in words. In new brackets: every fact of the work, address and all. */
function labelsOf(
  {project, work}: CheckedWork,
  {before, after, range}: Line,
  written: string,
  language: Language,
  reader: Language,
): CompletionItem[] {
  const from = before.length - written.length
  const address = /^([^[\]\n]*)\]\(fact:([^()\s]+)\)/.exec(after)
  if (address) {
    const [, rest = '', id = ''] = address
    const fact = findFact(id, work, project.works)
    if (!fact) return []
    const words = inWords(fact.value, language)
    const edit = {range: range(from, before.length + rest.length), newText: words}
    return [
      {
        label: words,
        kind: CompletionItemKind.Value,
        detail: fact.label[reader],
        filterText: written + rest + words,
        textEdit: edit,
      },
    ]
  }
  const closing = after.startsWith(']') ? 1 : 0
  return Array.from(work.facts.values(), (fact) => {
    const words = inWords(fact.value, language)
    return {
      label: words,
      kind: CompletionItemKind.Value,
      detail: `${fact.id} — ${fact.label[reader]}`,
      filterText: `${words} ${fact.id} ${fact.label[language]}`,
      textEdit: {range: range(from, before.length + closing), newText: `${words}](fact:${fact.id})`},
    }
  })
}

/** Names and terms as the term base prefers them; found by any form in any language. */
const namesOf = ({terms}: Project, language: Language): CompletionItem[] =>
  terms.map(({id, forms}) => ({
    label: forms[language].preferred,
    kind: CompletionItemKind.Text,
    detail: id,
    filterText: [id, ...Object.values(forms).flatMap(({preferred, allowed}) => [preferred, ...allowed])].join(' '),
  }))

/** @returns the ids of sources, where a line of `facts.yaml` lists them */
export function sourceCompletions(
  {project, work}: CheckedWork,
  {before, after, range}: Line,
  reader: Language,
): CompletionItem[] {
  const written = /^\s*(?:sources:\s*\[|-\s)(?:[^\]]*,\s*)?([\w.-]*)$/.exec(before)?.[1]
  if (written === undefined) return []
  const tail = /^[\w.-]*/.exec(after)?.[0].length ?? 0
  const place = range(before.length - written.length, before.length + tail)
  return idsOf('source', {project, work, findings: [], troubles: [], files: []}, reader, reader).map((item) => ({
    ...item,
    textEdit: {range: place, newText: item.label},
  }))
}
