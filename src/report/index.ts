import type {Report} from './report.ts'

/** Each report by its name; loaded when asked for. */
export const reports = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: async () => (await import('./json.ts')).json,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  sarif: async () => (await import('./sarif.ts')).sarif,
  junit: async () => (await import('./junit.ts')).junit,
  markdown: async () => (await import('./markdown.ts')).markdown,
} as const satisfies Readonly<Record<string, () => Promise<Report>>>

/** What GitHub shows beneath a job, beside the annotations. */
export const jobSummary = async (): Promise<Report> => (await import('./markdown.ts')).jobSummary

export type ReportName = keyof typeof reports

export const reportNames = Object.keys(reports) as readonly ReportName[]

/** @returns whether there is a report of that name */
export function isReportName(name: string): name is ReportName {
  return Object.hasOwn(reports, name)
}
