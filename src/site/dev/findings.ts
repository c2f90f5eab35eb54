import {join} from 'node:path'
import type {Finding, Severity} from '../../check/finding.ts'
import {languages, type Language} from '../../language.ts'
import {reason} from '../../report/sentence.ts'
import {t} from '../../wording/index.ts'

/** A sentence in each language that a page may be in. */
export type Said = Readonly<Record<Language, string>>

/** A finding as the pages show it while one writes. */
export interface ShownFinding {
  readonly severity: Severity
  readonly said: Said
  readonly places: readonly {
    readonly label: string
    /** The path on this machine, with line and column, as Vite opens it in an editor. */
    readonly open: string
  }[]
}

export interface ShownFindings {
  readonly title: Said
  readonly findings: readonly ShownFinding[]
}

/** Names the message from the server to the toolbar, and the channel from the loader to the server. */
export const findingsChannel = 'doichieu:findings'

const inEach = (say: (language: Language) => string): Said => ({vi: say('vi'), ko: say('ko'), en: say('en')})

/** @returns a finding's sentence in each language */
export const saidOf = (finding: Finding): Said => inEach((language) => reason(finding, language))

/**
 * @param root the content folder
 * @returns the findings of the last check, as plain data
 */
export function shownFindings(findings: readonly Finding[], root: string): ShownFindings {
  return {
    title: inEach((language) => t(language, 'site.dev.title', {count: findings.length})),
    findings: findings.map((finding) => ({
      severity: finding.severity,
      said: saidOf(finding),
      places: finding.places.map(({file, start}) => ({
        label: `${file}:${start.line}`,
        open: `${join(root, file)}:${start.line}:${start.column}`,
      })),
    })),
  }
}

/** @returns what kept the content from being read, as the one thing to tell */
export function shownTrouble(problem: string): ShownFindings {
  const said = Object.fromEntries(languages.map((language) => [language, problem])) as Said // one for each language
  return {
    title: inEach((language) => t(language, 'site.dev.title', {count: 1})),
    findings: [{severity: 'error', said, places: []}],
  }
}
