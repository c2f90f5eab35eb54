/**
 * Mutation testing: `npm run mutate -- fact|recognize [FILE…] [--constants]`. Changes the code of a room in one place at
 * a time and tells which changes no test of that room notices. Files are named within their room. What earlier runs found
 * is kept in `.cache/mutation`, so that a run tests only what is new; delete it to begin anew.
 *
 * Constants and what is compiled once need a process for each mutant; they are left out unless asked for.
 */
import {globSync, mkdirSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {Stryker} from '@stryker-mutator/core'

/** One measures time, one reads the whole corpus again for each way to spell it. */
const left = ['hostile', 'spellings'].map((name) => `src/recognize/${name}.test.ts`)
/** Long ones come last: what notices a mutant soon costs least. */
const slow = ['look-alikes', 'corpus'].map((name) => `src/recognize/${name}.test.ts`)
const quick = (room: string) =>
  globSync(`src/${room}/**/*.test.ts`).filter((file) => ![...left, ...slow].includes(file))

/** The tests of each room. */
const rooms: Readonly<Record<string, () => string[]>> = {
  fact: () => quick('fact').sort(),
  recognize: () => [...quick('recognize').sort(), ...slow],
}

const {values, positionals} = parseArgs({allowPositionals: true, options: {constants: {type: 'boolean'}}})
const [room = '', ...files] = positionals
const testsOf = rooms[room]
if (testsOf) {
  mkdirSync('.cache/mutation', {recursive: true})
  const stryker = new Stryker({
    mutate: [...(files.length > 0 ? files : ['**/*.ts']).map((file) => `src/${room}/${file}`), '!src/**/*.test.ts'],
    plugins: ['./scripts/mutation/runner.ts'],
    testRunner: 'in-process',
    inProcess: {tests: testsOf()},
    coverageAnalysis: 'perTest',
    ignoreStatic: !values.constants,
    concurrency: 2,
    // Endless loops end by their number of turns; on a busy machine the clock would stop what is merely slow.
    timeoutMS: 60_000,
    incremental: true,
    incrementalFile: `.cache/mutation/${room}.json`,
    reporters: ['clear-text', 'progress-append-only'],
    tempDirName: '.cache/stryker',
    clearTextReporter: {allowColor: false, logTests: false, reportTests: false, allowEmojis: false},
  })
  await stryker.runMutationTest()
} else {
  console.error(`A room is wanted, ${Object.keys(rooms).join(' or ')}; received "${room}".`)
  process.exitCode = 2
}
