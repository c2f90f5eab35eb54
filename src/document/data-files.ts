/** The project's own data: read strictly, told with file and line. Loaded only where there is such data. */
import type {z} from 'zod'
import type {FrontMatter} from './frontmatter.ts'
import {declaredValue, earlierValues, sameWords} from './declared.ts'
import type {Span} from './edition.ts'
import {points} from './points.ts'
import {chartsFile} from './schema/charts.ts'
import {factsFile} from './schema/facts.ts'
import {frontMatter as frontMatterSchema} from './schema/front-matter.ts'
import {pathName, problemOf} from './schema/problem.ts'
import {sourcesFile} from './schema/sources.ts'
import {termsFile} from './schema/terms.ts'
import {trouble, type Trouble} from './trouble.ts'
import type {Chart, DeclaredFact, Source, Term, Work} from './work.ts'
import {readYaml, type YamlFile} from './yaml.ts'

export interface Read<T> {
  readonly value: T
  readonly troubles: readonly Trouble[]
}

type FactsOfWork = Pick<Work, 'facts' | 'infobox' | 'timeline' | 'compare'>

/** @returns the facts that a work declares; none, with the reasons, if the file is not as its schema says */
export function readFacts(source: string, file: string, work: string): Read<FactsOfWork> {
  const yaml = readYaml(source, file)
  const {value, troubles} = validate(factsFile, yaml, file)
  if (!value) return {value: {facts: new Map(), infobox: [], timeline: [], compare: {}}, troubles}
  const place = points(source)
  const facts = new Map<string, DeclaredFact>()
  for (const [id, entry] of Object.entries(value.facts)) {
    const [, end] = yaml.range(['facts', id]) ?? [0, 0]
    const start = yaml.keyAt(['facts', id])
    const span: Span = {start, end: place.at(Math.max(start.offset, source.slice(0, end).trimEnd().length))}
    const {label, asOf, sources, confidence, note, scale} = entry
    const value = declaredValue(entry)
    const history = earlierValues(entry)
    const optional = {...(note && {note}), ...(scale !== undefined && {scale}), ...(history.length > 0 && {history})}
    facts.set(id, {id, work, label, value, asOf, sources, confidence, ...optional, file, span})
  }
  const lists = [
    ...value.infobox.map((id, i) => [id, ['infobox', i]] as const),
    ...value.timeline.map((id, i) => [id, ['timeline', i]] as const),
    ...Object.entries(value.compare).map(([column, id]) => [id, ['compare', column]] as const),
  ]
  const unknown = lists
    .filter(([id]) => !facts.has(id))
    .map(([id, path]) => trouble('unknown-fact', file, yaml.at(path), {id}))
  const {infobox, timeline, compare} = value
  return {value: {facts, infobox, timeline, compare}, troubles: [...troubles, ...unknown]}
}

/** @returns the bibliography by id */
export function readSources(source: string, file: string): Read<ReadonlyMap<string, Source>> {
  const yaml = readYaml(source, file)
  const {value, troubles} = validate(sourcesFile, yaml, file)
  const place = points(source)
  const spanOf = (id: string): Span => {
    const start = yaml.keyAt(['sources', id])
    return {start, end: place.at(start.offset + id.length)}
  }
  const entries = Object.entries(value?.sources ?? {}).map(
    ([id, {published, note, ...rest}]) =>
      [id, {id, ...rest, ...(published !== undefined && {published}), ...(note && {note}), span: spanOf(id)}] as const,
  )
  return {value: new Map(entries), troubles}
}

/** @returns the term base */
export function readTerms(source: string, file: string): Read<readonly Term[]> {
  const {value, troubles} = validate(termsFile, readYaml(source, file), file)
  const terms = Object.entries(value?.terms ?? {}).map(([id, {kind, vi, ko, en, definition}]) => ({
    id,
    kind,
    forms: {vi, ko, en},
    ...(definition && {definition}),
  }))
  return {value: terms, troubles}
}

/** @returns the charts, in the order in which they are shown; whether their facts are there is for `render` */
export function readCharts(source: string, file: string): Read<readonly Chart[]> {
  const yaml = readYaml(source, file)
  const {value, troubles} = validate(chartsFile, yaml, file)
  const charts = Object.entries(value?.charts ?? {}).map(([id, {form, rows}]) => ({
    id,
    form,
    file,
    place: yaml.keyAt(['charts', id]),
    rows: rows.map(({name, date, value, parts = [], less}, index) => ({
      value,
      parts,
      ...(name !== undefined && {name: typeof name === 'string' ? sameWords(name) : name}),
      ...(date !== undefined && {date}),
      ...(less !== undefined && {less}),
      place: yaml.at(['charts', id, 'rows', index]),
    })),
  }))
  return {value: charts, troubles}
}

/** @returns what is wrong with the head of one of our own editions */
export function checkFrontMatter({data, yaml, troubles}: FrontMatter, file: string): readonly Trouble[] {
  if (!yaml) return [trouble('frontmatter-missing', file, {line: 1, column: 1, offset: 0})]
  return troubles.length > 0 ? [] : validate(frontMatterSchema, {...yaml, data}, file).troubles
}

function validate<S extends z.ZodType>(
  schema: S,
  yaml: YamlFile,
  file: string,
): {value?: z.output<S>; troubles: readonly Trouble[]} {
  if (yaml.troubles.length > 0) return {troubles: yaml.troubles}
  const result = schema.safeParse(yaml.data)
  if (result.success) return {value: result.data, troubles: []}
  return {troubles: result.error.issues.flatMap((issue) => tell(issue, yaml, file))}
}

function tell(issue: z.core.$ZodIssue, yaml: YamlFile, file: string): Trouble[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      trouble('unknown-key', file, yaml.keyAt([...issue.path, key]), {key: pathName([...issue.path, key])}),
    )
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    // Of the shapes that a value may have, the one that it comes nearest to says best what is wrong.
    const nearest = issue.errors.toSorted((a, b) => depth(b) - depth(a))[0] ?? []
    if (depth(nearest) > 0)
      return nearest.flatMap((inner) => tell({...inner, path: [...issue.path, ...inner.path]}, yaml, file))
  }
  return [trouble('schema', file, yaml.at(issue.path), {path: pathName(issue.path) || file, problem: problemOf(issue)})]
}

const depth = (issues: readonly z.core.$ZodIssue[]): number => Math.max(0, ...issues.map(({path}) => path.length))
