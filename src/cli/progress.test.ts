import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {progressOn} from './progress.ts'

beforeEach(() => void vi.stubEnv('TERM', 'xterm'))
afterEach(() => void vi.unstubAllEnvs())

/** What is written while works are done at the times given. */
function said(isTTY: boolean, times: readonly number[]): string {
  let written = ''
  const clock = [0, ...times]
  const write = (text: string): void => {
    written += text
  }
  const terminal = {isTTY, write}
  const progress = progressOn(terminal, 'en', () => clock.shift() ?? 0)
  for (const index of times.keys()) progress?.tell(index + 1, times.length)
  progress?.end()
  return written
}

test.each([
  ['a long run, now and then', true, [100, 800, 810, 950], '\r\u001B[K2 of 4\r\u001B[K4 of 4\r\u001B[K'],
  ['a short run not at all', true, [100, 200, 300], ''],
  ['where there is no terminal not at all', false, [800, 1600], ''],
])('%s', (_, isTTY, times, expected) => {
  expect(said(isTTY, times).replaceAll('Checking works: ', '')).toBe(expected)
})

test('a terminal that cannot move back is left alone', () => {
  vi.stubEnv('TERM', 'dumb')
  expect(said(true, [800, 1600])).toBe('')
})
