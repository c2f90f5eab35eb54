import type {VFile} from 'vfile'
import type {Finding} from '../check/finding.ts'
import type {Language} from '../language.ts'
import {advice, reason} from '../report/sentence.ts'

/**
 * Tell a finding on a file as a message, so that every vfile reporter shows it.
 *
 * @param place which of the finding's places lies in the file
 */
export function tell(file: VFile, finding: Finding, place: Finding['places'][number], language: Language): void {
  const others = finding.places.filter((other) => other !== place)
  const message = file.message(reason(finding, language), {
    place: {start: place.start, end: place.end},
    source: 'doichieu',
    ruleId: finding.ruleId,
  })
  message.actual = finding.actual
  message.expected = place === finding.places[0] ? [...finding.expected] : []
  message.note = [
    advice(finding, language),
    ...others.map(({file, start}) => `See ${file}:${start.line}:${start.column}`),
  ].join('\n')
  if (finding.severity === 'error') message.fatal = true
  if (finding.severity === 'info') message.fatal = undefined
}
