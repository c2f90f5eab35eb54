import {languages, type Language} from '../language.ts'
import {csv} from './csv.ts'
import type {FactView} from './fact-view.ts'

/** A declared fact as a row of data; `value` is exact, `words` are what people read. */
export interface DataRow {
  readonly work: string
  readonly id: string
  readonly value: string
  readonly asOf: string
  readonly confidence: string
  readonly label: Readonly<Partial<Record<Language, string>>>
  readonly words: Readonly<Partial<Record<Language, string>>>
  readonly sources: readonly string[]
}

/** @returns one row for each fact, of its views in all languages */
export function rowsOf(views: readonly FactView[]): DataRow[] {
  const rows = new Map<string, DataRow>()
  for (const {work, id, language, label, value, machine, asOf, confidence, sources} of views) {
    const key = `${work}#${id}`
    const row = rows.get(key)
    rows.set(key, {
      work,
      id,
      value: machine?.value ?? '',
      asOf: asOf.iso,
      confidence,
      label: {...row?.label, [language]: label},
      words: {...row?.words, [language]: value},
      sources: sources.map(({url}) => url),
    })
  }
  return [...rows.values()].sort((a, b) => (`${a.work}#${a.id}` < `${b.work}#${b.id}` ? -1 : 1))
}

/** @returns the rows as a table, each language in columns of its own */
export function csvOf(rows: readonly DataRow[]): string {
  const head = ['work', 'id', 'value', 'asOf', 'confidence']
  const columns = languages.flatMap((language) => [`label.${language}`, `words.${language}`])
  return csv([
    [...head, ...columns, 'sources'],
    ...rows.map(({work, id, value, asOf, confidence, label, words, sources}) => [
      ...[work, id, value, asOf, confidence],
      ...languages.flatMap((language) => [label[language] ?? '', words[language] ?? '']),
      sources.join(' '),
    ]),
  ])
}
