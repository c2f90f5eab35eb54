import type {Finding} from '../check/finding.ts'
import type {Stats} from '../check/stats.ts'
import type {Language} from '../language.ts'

/** What a report tells. */
export interface Results {
  /** In order of work and place. */
  readonly findings: readonly Finding[]
  /** What the same works had before the change that is looked at; absent when there is none to look at. */
  readonly before?: readonly Finding[]
  readonly stats: Stats
}

export interface ReportOptions {
  /** Language of the sentences. */
  readonly language: Language
  readonly colour: boolean
  /** Columns of the terminal. */
  readonly width: number
  /** @returns the path of a file as the reader of the report knows it: from where the run was started */
  readonly pathOf: (file: string) => string
  /** @returns the text of a file that findings point into */
  readonly sourceOf: (file: string) => string | undefined
}

/** Results in, text out. */
export type Report = (results: Results, options: ReportOptions) => string
