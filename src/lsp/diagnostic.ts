import {DiagnosticSeverity, type Diagnostic, type DiagnosticRelatedInformation} from 'vscode-languageserver'
import type {Finding, FindingPlace, Severity} from '../check/finding.ts'
import type {Trouble} from '../document/trouble.ts'
import type {Language} from '../language.ts'
import {advice, reason} from '../report/sentence.ts'
import {saidTrouble} from '../wording/trouble.ts'
import {positionOf, rangeOf} from './places.ts'

const source = 'doichieu'

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

/** What a diagnostic is made from, besides its finding. */
export interface DiagnosticOptions {
  /** The language that the user reads. */
  readonly language: Language
  /** @returns the address of a file as the editor knows it */
  readonly uriOf: (file: string) => string
  /** @returns what stands at a place */
  readonly textAt: (place: FindingPlace) => string
}

/**
 * @returns a finding for each file that it concerns: where it is to be mended with its severity, and for information
 *   where it disagrees with
 */
export function diagnosticsOf(finding: Finding, options: DiagnosticOptions): [file: string, Diagnostic][] {
  const {ruleId, severity, places} = finding
  const [first] = places
  if (!first) return []
  const said = reason(finding, options.language)
  const advised = advice(finding, options.language)
  const about = {source, code: ruleId}
  const elsewhere = places.filter(({file}) => file !== first.file)
  return [
    [
      first.file,
      {
        ...about,
        range: rangeOf(first),
        severity: severities[severity],
        message: advised === '' ? said : `${said}\n${advised}`,
        relatedInformation: places.slice(1).map((place) => related(place, options)),
      },
    ],
    ...elsewhere.map((place): [string, Diagnostic] => [
      place.file,
      {
        ...about,
        range: rangeOf(place),
        severity: DiagnosticSeverity.Information,
        message: `${first.file}: ${said}`,
        relatedInformation: [related(first, options)],
      },
    ]),
  ]
}

function related(place: FindingPlace, {uriOf, textAt}: DiagnosticOptions): DiagnosticRelatedInformation {
  const text = textAt(place).trim().replaceAll(/\s+/g, ' ')
  const message = text.length > 80 ? `${text.slice(0, 79)}…` : text
  return {location: {uri: uriOf(place.file), range: rangeOf(place)}, message: message || place.file}
}

/** @returns what keeps a file from being read, where it does */
export function troubleDiagnostic(trouble: Trouble, language: Language): Diagnostic {
  const start = positionOf(trouble.place ?? {line: 1, column: 1, offset: 0})
  return {
    source,
    code: trouble.id,
    range: {start, end: {line: start.line, character: start.character + 1}},
    severity: trouble.level === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Information,
    message: saidTrouble(trouble, language),
  }
}
