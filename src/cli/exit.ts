/** How a run ends. */
export const exit = {
  /** Nothing above a warning. */
  clean: 0,
  /** Errors; with `--strict` warnings too. */
  findings: 1,
  /** Usage, settings, or input that could not be read. */
  trouble: 2,
  /** A bug of ours. */
  bug: 3,
} as const
