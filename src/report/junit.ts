import type {Finding} from '../check/finding.ts'
import type {Report} from './report.ts'
import {advice, reason} from './sentence.ts'

/** For whatever shows JUnit's XML: a suite for each work in which something was found, a case for each finding. */
export const junit: Report = ({findings}, {language, pathOf}) => {
  const works = Map.groupBy(findings, ({work}) => work)
  const failures = (list: readonly Finding[]): number => list.filter(({severity}) => severity === 'error').length
  const testcase = (finding: Finding): string => {
    const [place] = finding.places
    const where = place ? `${pathOf(place.file)}:${place.start.line}:${place.start.column}` : finding.work
    const message = reason(finding, language)
    const head = `    <testcase name="${escaped(`${finding.ruleId} ${where}`)}" classname="${escaped(finding.work)}"`
    if (finding.severity !== 'error')
      return `${head}>\n      <system-out>${escaped(message)}</system-out>\n    </testcase>`
    const body = `<failure type="${escaped(finding.ruleId)}" message="${escaped(message)}">${escaped(advice(finding, language))}</failure>`
    return `${head}>\n      ${body}\n    </testcase>`
  }
  const suites = [...works].map(([work, list]) =>
    [
      `  <testsuite name="${escaped(work)}" tests="${list.length}" failures="${failures(list)}">`,
      ...list.map(testcase),
      '  </testsuite>',
    ].join('\n'),
  )
  const open = `<testsuites name="doichieu" tests="${findings.length}" failures="${failures(findings)}">`
  return ['<?xml version="1.0" encoding="UTF-8"?>', open, ...suites, '</testsuites>', ''].join('\n')
}

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}

/** XML 1.0 knows no control characters, unpaired surrogates, U+FFFE or U+FFFF, not even by reference (its rule 2). */
const escaped = (text: string): string =>
  text
    .replaceAll(/[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu, '\uFFFD')
    .replaceAll(/[&<>"]/g, (letter) => entities[letter] ?? letter)
