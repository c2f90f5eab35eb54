import type {Block, Edition} from '../document/edition.ts'
import {object} from '../document/plain-text.ts'
import type {DeclaredFact, Project, Work} from '../document/work.ts'
import {isLanguage, languages, type Language} from '../language.ts'
import {anchorOf, factPath, sourcePath, termPath, workPath} from '../render/addresses.ts'
import {sourceView} from '../render/citation-view.ts'
import {titleOf} from '../render/fact-view.ts'
import {valueIn} from '../render/facts.ts'
import type {Entry, Indexed} from './entry.ts'

/**
 * @returns all that can be found on the pages of a language: each work with its passages, then the facts, the glossary
 *   and the sources
 */
export function entriesOf(project: Project, language: Language): Indexed[] {
  const works = project.works.flatMap((work) => {
    const edition = work.editions[language] ?? work.editions[project.source]
    return edition ? [workEntry(work, edition, language), ...passages(work, edition, language)] : []
  })
  const facts = project.works.flatMap((work) =>
    [...work.facts.values()].map((fact) => factEntry(fact, titleOf(project, work.id, language), language)),
  )
  return [...works, ...facts, ...terms(project, language), ...sources(project, language)]
}

const titleIn = (edition: Edition): string => String(edition.frontmatter.title ?? edition.work)

const foreign = (text: Language, page: Language): Pick<Entry, 'language'> => (text === page ? {} : {language: text})

function workEntry(work: Work, edition: Edition, language: Language): Indexed {
  const title = titleIn(edition)
  return {
    entry: {
      kind: 'work',
      href: workPath(language, work.id),
      title,
      text: clean(String(edition.frontmatter.description ?? '')),
      ...foreign(edition.language, language),
    },
    headings: [{text: title, weight: 8}],
  }
}

/** The blocks with words; the cells of a row are one passage, and a section's name counts most in its first. */
function passages(work: Work, edition: Edition, language: Language): Indexed[] {
  const title = titleIn(edition)
  const names = new Map(edition.sections.map((section) => [section.id, section.title]))
  const begun = new Set<string>()
  return rows(edition.blocks).map(({block, text}) => {
    const section = names.get(block.section)
    const weight = begun.has(block.section) ? 0.3 : 2
    begun.add(block.section)
    return {
      entry: {
        kind: 'passage',
        href: `${workPath(language, work.id)}#${anchorOf(block)}`,
        title,
        ...(section !== undefined && {section}),
        text,
        ...foreign(edition.language, language),
      },
      headings: [{text: title, weight: 0.3}, ...(section === undefined ? [] : [{text: section, weight}])],
    }
  })
}

const shown: ReadonlySet<Block['kind']> = new Set(['paragraph', 'item', 'caption', 'cell'])

function rows(blocks: readonly Block[]): {block: Block; text: string}[] {
  const found: {block: Block; text: string}[] = []
  for (const block of blocks) {
    const text = shown.has(block.kind) && block.cell?.row !== 1 ? clean(block.text) : ''
    if (text === '') continue
    const before = found.at(-1)
    const cell = before?.block.cell
    const sameRow = cell && block.cell && cell.row === block.cell.row && cell.table === block.cell.table
    if (before && sameRow && before.block.section === block.section) before.text += ` · ${text}`
    else found.push({block, text})
  }
  return found
}

const clean = (text: string): string => text.replaceAll(object, '').normalize('NFC').trim()

function factEntry(fact: DeclaredFact, title: string, language: Language): Indexed {
  return {
    entry: {
      kind: 'fact',
      href: factPath(language, fact.work, fact.id),
      title: clean(fact.label[language]),
      section: title,
      text: clean(valueIn(language, fact)),
    },
    headings: [
      {text: fact.label[language], weight: 2},
      {text: title, weight: 0.3},
    ],
  }
}

function terms(project: Project, language: Language): Indexed[] {
  return project.terms.flatMap(({id, definition, forms}) => {
    if (!definition) return []
    const others = languages.flatMap((other) => (other === language ? [] : [forms[other].preferred]))
    return [
      {
        entry: {
          kind: 'term' as const,
          href: termPath(language, id),
          title: forms[language].preferred,
          text: clean(definition[language]),
        },
        headings: [forms[language].preferred, ...forms[language].allowed, ...others].map((text) => ({text, weight: 2})),
      },
    ]
  })
}

function sources(project: Project, language: Language): Indexed[] {
  return Array.from(project.sources.values(), (source) => {
    const {id, title, publisher} = source
    const {titleLanguage} = sourceView(source, language)
    return {
      entry: {
        kind: 'source',
        href: sourcePath(language, id),
        title: publisher,
        text: clean(title),
        ...(isLanguage(titleLanguage) && foreign(titleLanguage, language)),
      },
      headings: [{text: publisher, weight: 1}],
    }
  })
}
