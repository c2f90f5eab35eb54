/**
 * Each verified difference of a gold file as a case of its own: two fragments, read as two tiny files.
 *
 *     npm run bench:gold -- [--gold ../shared/corpora/realworld/gold-dev.json] [--all]
 */
import {readFileSync} from 'node:fs'
import {checkWork} from '../src/check/check.ts'
import type {Finding} from '../src/check/finding.ts'
import {readEdition} from '../src/document/read.ts'
import type {Project, Work} from '../src/document/work.ts'
import type {Language} from '../src/language.ts'

interface Case {
  readonly id: string
  readonly category: string
  readonly lang: Language
  readonly en: string
  readonly translation: string
}

const at = process.argv.indexOf('--gold')
const path = (at > 0 && process.argv[at + 1]) || '../shared/corpora/realworld/gold-dev.json'
const gold = JSON.parse(readFileSync(path, 'utf8')) as {drifts: readonly Case[]; legitimate: readonly Case[]}

function check({id, lang, en, translation}: Case): readonly Finding[] {
  const edition = (language: Language, source: string) =>
    readEdition({work: id, language, file: language, source}).edition
  const [source, target] = [edition('en', en), edition(lang, translation)]
  const work: Work = {
    id,
    editions: {...(source && {en: source}), ...(target && {[lang]: target})},
    facts: new Map(),
    infobox: [],
    timeline: [],
    compare: {},
  }
  const project: Project = {
    root: '',
    layout: '',
    declares: false,
    source: 'en',
    works: [work],
    sources: new Map(),
    terms: [],
  }
  return checkWork(project, work).findings.filter(({severity}) => severity !== 'info')
}

const show = (sign: string, one: Case, findings: readonly Finding[]) =>
  console.log(
    `${sign} ${one.id} ${one.category} ${one.lang}  ${one.en}  |  ${one.translation}   ${findings.map(({ruleId}) => ruleId).join()}`,
  )

let found = 0
for (const one of gold.drifts) {
  const findings = check(one)
  if (findings.length > 0) found += 1
  if (findings.length === 0 || process.argv.includes('--all'))
    show(findings.length > 0 ? 'found  ' : 'missed ', one, findings)
}
let flagged = 0
for (const one of gold.legitimate) {
  const findings = check(one)
  if (findings.length > 0) flagged += 1
  if (findings.length > 0 || process.argv.includes('--all'))
    show(findings.length > 0 ? 'flagged' : 'passed ', one, findings)
}
console.log(`drifts found ${found}/${gold.drifts.length}, legitimate flagged ${flagged}/${gold.legitimate.length}`)
