import {expect} from 'vitest'

/**
 * Stands in for Vitest while mutants are tested: the same tests and the same `expect`, kept in a list so that they run
 * in one process, a few at a time. A run of Vitest takes seconds to begin, and there are thousands of mutants.
 */
export {expect}

export interface Test {
  readonly id: string
  readonly name: string
  readonly run: () => unknown
}

/** All tests of the files imported so far, in their order. */
export const tests: Test[] = []

const path: string[] = []

/** Names of tests begin with the file that they stand in. */
export function within(file: string): void {
  path.splice(0, path.length, file)
}

export function describe(name: string, define: () => void): void {
  path.push(name)
  define()
  path.pop()
}

export function test(name: string, run: () => unknown): void {
  const whole = [...path, name].join(' > ')
  const same = tests.filter((other) => other.name === whole).length
  tests.push({id: `${whole} (${same})`, name: whole, run})
}

/** A table longer than this is thinned evenly: what survives is tested against every row. */
const most = 800

type Each = (
  rows: readonly unknown[],
) => (name: string, run: (...row: readonly unknown[]) => unknown, timeout?: number) => void

const each =
  (one: (name: string, run: () => void) => void): Each =>
  (rows) =>
  (name, run) => {
    const stride = Math.ceil(rows.length / most)
    for (const [index, row] of rows.entries())
      if (index % stride === 0) one(`${name} ${index}`, () => run(...(Array.isArray(row) ? row : [row])))
  }

describe.each = each(describe)
test.each = each(test)
