/** Every declared fact of our own content, told wrongly in each way that the table names, is told rightly again. */
import {beforeAll, describe, expect, test} from 'vitest'
import type {Edition} from '../document/edition.ts'
import {readEdition} from '../document/read.ts'
import type {Project, Work} from '../document/work.ts'
import {compareFacts} from '../fact/compare.ts'
import {add, decimal, multiply, type Decimal} from '../fact/decimal.ts'
import type {Bound, Calendar, Fact} from '../fact/fact.ts'
import {languages, type Language} from '../language.ts'
import {seeded, type Random} from '../phrase/random-fact.ts'
import {loadProject} from '../project/load.ts'
import {recognize} from '../recognize/index.ts'
import {checkWork} from './check.ts'
import type {Finding} from './finding.ts'
import {applyFix, fixesOf} from './fix.ts'
import {labelsOf, type Label} from './label.ts'
import {figuresIn} from './label-reading.ts'
import {rewritings} from './rewrite.ts'
import {contextOf, type Rule} from './rule.ts'
import {factDiffers} from './rules/fact-differs.ts'
import {factImprecise} from './rules/fact-imprecise.ts'
import {factLanguage} from './rules/fact-language.ts'
import {factUnreadable} from './rules/fact-unreadable.ts'

const rules: readonly Rule[] = [factDiffers, factImprecise, factLanguage, factUnreadable]
const times =
  (factor: Decimal) =>
  (fact: Fact): Fact =>
    scaled(fact, (value) => multiply(value, factor))
const bounds: readonly Bound[] = ['exact', 'about', 'at-least', 'at-most', 'more-than', 'less-than']

/** Ways to tell a value wrongly. */
const drifts = {
  'ten times as much': times(decimal(1n, 1)),
  'a tenth': times(decimal(1n, -1)),
  'a thousand times as much': times(decimal(1n, 3)),
  'ten thousand times as much': times(decimal(1n, 4)),
  'another number': (fact, random) => {
    const more = BigInt(Math.ceil(random() * 8))
    return scaled(fact, (value) => add(value, decimal(more, value.exponent)))
  },
  'another currency or unit': (fact) => {
    if (fact.kind === 'money') return {...fact, currencies: [fact.currencies[0] === 'USD' ? 'VND' : 'USD']}
    return fact.kind === 'quantity' ? {...fact, unit: fact.unit === 'model' ? 'team' : 'model', sense: 'amount'} : fact
  },
  'another bound': (fact, random) => {
    if (fact.kind !== 'money' && fact.kind !== 'quantity') return fact
    const others = bounds.filter((bound) => bound !== fact.bound)
    return {...fact, bound: others[Math.floor(random() * others.length)] ?? fact.bound}
  },
  'another year': (fact) => dated(fact, ({year = 2025, ...rest}) => ({...rest, year: year - 1})),
  'another month': (fact) => dated(fact, ({month, ...rest}) => ({...rest, ...(month && {month: (month % 12) + 1})})),
  'another day': (fact) => dated(fact, ({day, ...rest}) => ({...rest, ...(day && {day: (day % 28) + 1})})),
} satisfies Readonly<Record<string, (fact: Fact, random: Random) => Fact>>

function scaled(fact: Fact, change: (value: Decimal) => Decimal): Fact {
  if (fact.kind !== 'money' && fact.kind !== 'quantity') return fact
  return {...fact, low: change(fact.low), high: change(fact.high)}
}

const dated = (fact: Fact, change: (date: Calendar) => Calendar): Fact =>
  fact.kind === 'date' ? {...fact, from: change(fact.from)} : fact

let project: Project
beforeAll(async () => {
  project = (await loadProject('content')).project
})

const labelsIn = (project: Project, work: Work, edition: Edition): Label[] =>
  labelsOf(contextOf(project, work), edition).filter(({text, fact}) => text !== '' && fact !== undefined)

/** The edition with each of its facts told wrongly, in the writer's own words but for the figure. */
function drifted(edition: Edition, labels: readonly Label[], wrong: (fact: Fact, index: number) => Fact): string {
  const {language} = edition
  const slips = labels.map(({text, block, link, fact}, index) => {
    const value = fact?.value
    const [figure, ...others] = figuresIn(recognize(text, language))
    if (!figure || others.length > 0 || !value || value.kind === 'text') return undefined
    const [words = ''] = rewritings({...figure, text, language}, wrong(value, index))
    const {start, end} = block.place(link.start + figure.start, link.start + figure.end)
    return {start: start.offset, end: end.offset, words}
  })
  return slips.reduceRight(
    (source, slip) => (slip ? source.slice(0, slip.start) + slip.words + source.slice(slip.end) : source),
    edition.source,
  )
}

/** The work as it is in this edition alone. */
function withSource(work: Work, edition: Edition, source: string): Work {
  const {work: id, language, file} = edition
  const read = readEdition({work: id, language, file, source}).edition
  return {...work, editions: read ? {[language]: read} : {}}
}

const findingsIn = (work: Work, language: Language): readonly Finding[] =>
  checkWork(project, work, rules).findings.filter(({places}) => places[0]?.language === language)

/** All but the labels and what follows them in their word. */
const frame = (source: string): string =>
  source.replaceAll(/\[[^\]]*\]\((fact:[^)]*)\)((?:\[\]\([^)]*\))*)[가-힣]*/g, '$1$2')

describe.each([0, 1])('round %i', (round) => {
  test.each(languages)('every fact of every %s edition', (language) => {
    for (const work of project.works) {
      const edition = work.editions[language]
      if (!edition) throw new Error(`${work.id} is not in ${language}`)
      const random = seeded(round)
      const labels = labelsIn(project, {...work, editions: {[language]: edition}}, edition)
      const wrong = drifted(edition, labels, (fact, index) => drift(fact, round * 5 + index, random))
      const found = findingsIn(withSource(work, edition, wrong), language)
      const mended = fixesOf(found).reduce(applyFix, wrong)
      const left = findingsIn(withSource(work, edition, mended), language)
      expect(found.length).toBeGreaterThan(labels.length / 2)
      expect(left.map(({actual, expected}) => ({actual, expected}))).toEqual([])
      expect(frame(mended)).toBe(frame(edition.source))
    }
  })
})

/** The next way of telling it wrongly that a fact can be told in. */
function drift(fact: Fact, index: number, random: Random): Fact {
  const ways = Object.values(drifts).map((way) => way(fact, random))
  const wrong = ways.filter((other) => compareFacts(other, fact).result !== 'same')
  return wrong[index % wrong.length] ?? fact
}
