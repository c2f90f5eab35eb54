import {parse, stringify} from 'yaml'
import {readFacts, readTerms} from '../document/data-files.ts'
import type {Edition, Span} from '../document/edition.ts'
import {readEdition} from '../document/read.ts'
import type {Project, Source, Sync, Work} from '../document/work.ts'
import {languages, type Language} from '../language.ts'
import {accept} from '../sync/accept.ts'
import {checkWork} from './check.ts'
import type {Finding} from './finding.ts'
import type {Rule, RuleExample} from './rule.ts'
import {rules} from './rules/index.ts'

/** Where an example's source would stand, in a bibliography of two. */
function spanOf(id: string): Span {
  const line = id === 'kbs' ? 2 : 3
  return {start: {line, column: 3, offset: 0}, end: {line, column: 6, offset: 0}}
}

const sources = new Map(
  ['kbs', 'sbs'].map((id): [string, Source] => [
    id,
    {id, title: id, publisher: id, url: `https://example.com/${id}`, language: 'en', span: spanOf(id)},
  ]),
)

/** @returns an example as a project of one work */
export function exampleProject(example: RuleExample): {project: Project; work: Work} {
  const {work: id = 'example'} = example
  const editions: Partial<Record<Language, Edition>> = {}
  for (const language of languages) {
    const source = example[language]
    if (source === undefined) continue
    const {edition} = readEdition({work: id, language, file: `${id}/${language}.md`, source})
    if (edition) editions[language] = edition
  }
  const facts = readFacts(wholeFacts(example.facts ?? ''), `${id}/facts.yaml`, id)
  const terms = readTerms(stringify({terms: parse(example.terms ?? '{}') as unknown}), 'terms.yaml')
  const troubles = [...facts.troubles, ...terms.troubles]
  if (troubles.length > 0) throw new Error(`The example is wrong itself: ${JSON.stringify(troubles)}`)
  const source: Language = 'vi' in example ? 'vi' : 'en'
  const sync = acceptedSync(example, source)
  const work: Work = {id, editions, ...facts.value, ...(sync && {sync})}
  const project: Project = {
    root: '.',
    layout: '{work}/{language}',
    declares: example.facts !== undefined,
    source,
    works: [work],
    sources,
    terms: terms.value,
    ...(example.review && {review: example.review}),
  }
  return {project, work}
}

/** Every translation of an example was accepted against the same text. */
function acceptedSync({accepted}: RuleExample, language: Language): Sync | undefined {
  if (accepted === undefined) return undefined
  const {edition} = readEdition({work: 'example', language, file: `example/${language}.md`, source: accepted})
  if (!edition) return undefined
  const others = languages.filter((other) => other !== language)
  return others.reduce<Sync | undefined>((sync, other) => accept(sync, edition, other), undefined)
}

/** Examples give of a fact what they are about; the rest is filled in. */
function wholeFacts(written: string): string {
  const entries = Object.entries((parse(written === '' ? '{}' : written) ?? {}) as Record<string, object>)
  const whole = entries.map(([id, entry]) => {
    const usual = {label: {vi: id, ko: id, en: id}, asOf: '2025-08-04', sources: ['kbs'], confidence: 'corroborated'}
    return [id, {...usual, ...entry}]
  })
  return stringify({facts: Object.fromEntries(whole) as unknown})
}

/** @returns where one rule finds something in an example, as examples write it: `ko 1:5-1:10` */
export const findIn = (rule: Rule, example: RuleExample): string[] => findingsIn(rule, example).map(placeOf)

/** @returns what one rule finds in an example */
export function findingsIn(rule: Rule, example: RuleExample): Finding[] {
  const {project, work} = exampleProject(example)
  // A rule that is off is on in its examples.
  const on = {...project, severities: {[rule.id]: 'info'} as const}
  const {findings} = checkWork(on, work, rule.last ? rules : [rule])
  return findings.filter(({ruleId}) => ruleId === rule.id)
}

function placeOf({places}: Finding): string {
  const place = places[0]
  if (!place) return ''
  const {language, file, start, end} = place
  return `${language ?? file.split('/').at(-1)} ${start.line}:${start.column}-${end.line}:${end.column}`
}
