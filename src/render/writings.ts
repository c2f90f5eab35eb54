import type {Project, Work} from '../document/work.ts'
import {languages, type Language} from '../language.ts'
import {anchorOf, workPath} from './addresses.ts'
import {factAt, valueIn} from './facts.ts'

/** How an edition writes a fact, and where. */
export interface Writing {
  readonly language: Language
  readonly words: string
  readonly href: string
}

/** `companies/upstage#founded` → how each edition writes it, once for each way of writing. */
export type Writings = ReadonlyMap<string, readonly Writing[]>

export const writingKey = (work: string, fact: string): string => `${work}#${fact}`

/** @returns what the labels of all editions say */
export function writingsOf(project: Project): Writings {
  const found = new Map<string, Writing[]>()
  for (const work of project.works) for (const language of languages) gather(project, work, language, found)
  return found
}

function gather(project: Project, work: Work, language: Language, found: Map<string, Writing[]>): void {
  for (const block of work.editions[language]?.blocks ?? [])
    for (const link of block.links) {
      const fact = link.scheme === 'fact' ? factAt(project, work, link.target) : undefined
      if (!fact) continue
      const words = block.text.slice(link.start, link.end) || valueIn(language, fact)
      const key = writingKey(fact.work, fact.id)
      const list = found.get(key) ?? []
      found.set(key, list)
      if (list.some((writing) => writing.language === language && writing.words === words)) continue
      list.push({language, words, href: `${workPath(language, work.id)}#${anchorOf(block)}`})
    }
}
