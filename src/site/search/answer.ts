import type {Language} from '../../language.ts'
import type {Entry} from '../../search/entry.ts'
import {find, type Found, type Store} from '../../search/find.ts'
import {marksIn, type Piece, piecesOf} from '../../search/marks.ts'
import type {ValueFound} from '../../search/reader.ts'
import {mayHaveFigures, plainQuery, type Query, queryOf} from '../../search/query.ts'

/** A result as it is shown. */
export interface Shown {
  readonly entry: Entry
  readonly language: Language
  readonly pieces: readonly Piece[]
}

export interface Answer {
  readonly passages: readonly Shown[]
  readonly others: readonly Shown[]
  readonly total: number
  /** Whether the passages are of other languages, since the page's own has none. */
  readonly elsewhere: boolean
  /** The value that was found, or else looked for, as each language writes it; or one that is rounded to it. */
  readonly value?: {readonly exact: boolean; readonly writings: readonly (readonly [Language, string])[]}
}

type Figures = typeof import('../../search/reader.ts')

/**
 * @param typed what the reader typed
 * @param language of the page
 * @param stores the index of each language
 * @returns what to show
 * @throws when a file cannot be loaded
 */
export async function answer(
  typed: string,
  language: Language,
  stores: Readonly<Record<Language, Store>>,
): Promise<Answer> {
  const text = plainQuery(typed)
  const figures = mayHaveFigures(text) ? await import('../../search/reader.ts') : undefined
  const query = queryOf(text, figures?.readValues(text, language) ?? [])
  const found = await find(query, stores[language])
  if (found.passages.length > 0 || found.others.length > 0) return shown(found, query, language, figures)
  for (const other of Object.keys(stores) as Language[]) {
    if (other === language) continue
    const there = await find(query, stores[other])
    if (there.passages.length > 0) return {...shown(there, query, other, figures), elsewhere: true}
  }
  return shown(found, query, language, figures)
}

function shown(found: Found, query: Query, language: Language, figures: Figures | undefined): Answer {
  const values: ValueFound[] = []
  const show = (entry: Entry): Shown => {
    const own = entry.language ?? language
    const here = figures?.valuesIn(entry.text, own, query.values) ?? []
    values.push(...here)
    return {entry, language: own, pieces: piecesOf(entry.text, marksIn(entry.text, query, found.forms, here))}
  }
  const passages = found.passages.map(({entry}) => show(entry))
  const others = found.others.map(({entry}) => show(entry))
  const told = figures?.valueToTell(values, query.values)
  return {
    passages,
    others,
    total: found.total,
    elsewhere: false,
    ...(told && figures && {value: {exact: told.exact, writings: figures.tellValue(told.fact)}}),
  }
}
