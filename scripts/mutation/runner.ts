import {registerHooks} from 'node:module'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {DryRunResult, MutantRunOptions, MutantRunResult, TestRunner} from '@stryker-mutator/api/test-runner'
import type {Test} from './vitest.ts'

/**
 * Runs the tests of `inProcess` for each of Stryker's mutants, in one process that has loaded them once. What is
 * compiled at its first use counts as loaded: such mutants, like those of constants, are tested in a process of their
 * own (Stryker starts it, since this runner tells that it cannot load anew).
 */
class Runner implements TestRunner {
  readonly #files: readonly string[]
  /** What noticed a change comes first, since it often notices the next one too. */
  #tests: readonly Test[] = []

  constructor(files: readonly string[]) {
    this.#files = files
  }

  capabilities() {
    return {reloadEnvironment: false}
  }

  async dryRun(): Promise<DryRunResult> {
    const coverage: Coverage = {static: {}, perTest: {}}
    state.mutantCoverage = coverage
    await this.#load()
    const loading = coverage.static
    coverage.static = {}
    for (const {run} of this.#tests) await run()
    const first = coverage.static
    const results = []
    for (const test of this.#tests) {
      state.currentTestId = test.id
      const before = performance.now()
      const failure = await failureOf(test)
      const told = {id: test.id, name: test.name, timeSpentMs: performance.now() - before}
      results.push(
        failure === undefined ? {...told, status: success} : {...told, status: failed, failureMessage: failure},
      )
    }
    delete state.currentTestId
    const again = new Set(Object.values(coverage.perTest).flatMap((hits) => Object.keys(hits)))
    const once = Object.fromEntries(Object.entries(first).filter(([mutant]) => !again.has(mutant)))
    return {
      status: 'complete' as never,
      tests: results as never,
      mutantCoverage: {static: {...loading, ...once}, perTest: coverage.perTest},
    }
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const {activeMutant, testFilter, mutantActivation} = options
    const hitLimit = options.hitLimit && Math.min(options.hitLimit, mostTurns)
    state.traced = true
    if (mutantActivation === 'runtime' && this.#tests.length === 0) {
      await this.#load()
      for (let i = 0; i < this.#tests.length; i += warming) await this.#tests[i]?.run()
    }
    Object.assign(state, {activeMutant: activeMutant.id, hitCount: 0, hitLimit})
    try {
      await this.#load()
      const wanted = testFilter && new Set(testFilter)
      let nrOfTests = 0
      for (const test of this.#tests) {
        if (wanted && !wanted.has(test.id)) continue
        nrOfTests += 1
        state.hitCount = 0
        const failureMessage = await failureOf(test)
        if (hitLimit !== undefined && (state.hitCount ?? 0) > hitLimit) return {status: 'timeout' as never}
        if (failureMessage !== undefined) {
          this.#tests = [test, ...this.#tests.filter((other) => other !== test)]
          return {status: 'killed' as never, killedBy: [test.id], failureMessage, nrOfTests}
        }
      }
      return {status: 'survived' as never, nrOfTests}
    } catch (error) {
      // What cannot even be loaded fails every test.
      return {status: 'killed' as never, killedBy: [], failureMessage: String(error), nrOfTests: 0}
    } finally {
      delete state.activeMutant
      delete state.hitCount
    }
  }

  async #load(): Promise<void> {
    if (this.#tests.length > 0) return
    const {tests, within} = await import('./vitest.ts')
    for (const file of this.#files) {
      within(file)
      await import(pathToFileURL(resolve(file)).href)
    }
    this.#tests = tests
  }
}

/** No test touches one place so often; Stryker's own limit is a hundred times what all tests together do. */
const mostTurns = 1_000_000

/** One test in so many is enough to compile what is compiled at its first use. */
const warming = 5

interface Coverage {
  static: Record<string, number>
  perTest: Record<string, Record<string, number>>
}

/** What the instrumented files read and write. */
interface State {
  mutantCoverage?: Coverage
  currentTestId?: string
  activeMutant?: string
  /** Set when it is known which test touches what, so that counting may end. */
  traced?: boolean
  hitCount?: number
}

const shared = globalThis as typeof globalThis & {__stryker__?: State}
shared.__stryker__ ??= {}
const state = shared.__stryker__

const [success, failed] = [0, 1]

async function failureOf({run}: Test): Promise<string | undefined> {
  try {
    await run()
    return undefined
  } catch (error) {
    return String(error).slice(0, 300)
  }
}

const standIn = pathToFileURL(join(import.meta.dirname, 'vitest.ts')).href

/** Where an instrumented file counts what is touched: most of its time, and needed once. */
const counter = 'function cover() {'
const untilTraced = 'if (ns.traced) return;'

function create({inProcess}: {inProcess: {tests: readonly string[]}}): Runner {
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'vitest' && context.parentURL !== standIn
        ? {url: standIn, shortCircuit: true}
        : next(specifier, context),
    load: (url, context, next) => {
      const loaded = next(url, context)
      const source = loaded.source?.toString()
      return source?.includes(counter)
        ? {...loaded, source: source.replace(counter, `${counter} ${untilTraced}`)}
        : loaded
    },
  })
  return new Runner(inProcess.tests)
}

export const strykerPlugins = [
  {kind: 'TestRunner', name: 'in-process', factory: Object.assign(create, {inject: ['options']})},
]

/** What this runner wants to be told, for Stryker to check. */
export const strykerValidationSchema = {
  properties: {
    inProcess: {type: 'object', properties: {tests: {type: 'array', items: {type: 'string'}}}},
  },
}
