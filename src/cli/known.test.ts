import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import type {Finding} from '../check/finding.ts'
import {leaveOutKnown} from './known.ts'

let file = ''
beforeEach(async () => {
  file = join(await mkdtemp(join(tmpdir(), 'doichieu-')), 'baseline.json')
})
afterEach(() => rm(join(file, '..'), {recursive: true}))

const finding = (actual: string): Finding => ({
  ruleId: 'money-mismatch',
  severity: 'error',
  work: 'a',
  values: {},
  expected: ['5달러'],
  actual,
  places: [{file: 'a/ko.md', start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 2, offset: 1}}],
})

const kept = async () => (JSON.parse(await readFile(file, 'utf8')) as {findings: readonly unknown[]}).findings.length

describe('a baseline', () => {
  test('that is not there is written, and everything is known', async () => {
    const {findings, troubles} = await leaveOutKnown([finding('6'), finding('7')], file, false)
    expect([findings, troubles.map(({id}) => id), await kept()]).toEqual([[], ['baseline-written'], 2])
  })

  test('leaves out what it knows and tells what is new', async () => {
    await leaveOutKnown([finding('6')], file, false)
    const {findings, troubles} = await leaveOutKnown([finding('6'), finding('7')], file, false)
    expect([findings, troubles, await kept()]).toEqual([[finding('7')], [], 1])
  })

  test('loses what is gone, so that it cannot come back', async () => {
    await leaveOutKnown([finding('6'), finding('7')], file, false)
    expect((await leaveOutKnown([finding('7')], file, false)).troubles).toMatchObject([{id: 'baseline-pruned'}])
    expect((await leaveOutKnown([finding('6'), finding('7')], file, false)).findings).toEqual([finding('6')])
  })

  test('keeps what a part of the works cannot see', async () => {
    await leaveOutKnown([finding('6'), finding('7')], file, false)
    await leaveOutKnown([finding('7')], file, true)
    expect(await kept()).toBe(2)
  })

  test('that cannot be read is told', async () => {
    const folder = join(file, '..')
    const {findings, troubles} = await leaveOutKnown([finding('6')], folder, false)
    expect([findings, troubles]).toMatchObject([
      [finding('6')],
      [{id: 'unreadable', file: folder, values: {problem: 'EISDIR'}}],
    ])
  })

  test('counts equal findings', async () => {
    await leaveOutKnown([finding('6')], file, false)
    expect((await leaveOutKnown([finding('6'), finding('6')], file, false)).findings).toHaveLength(1)
  })

  test.each(['', '{', '[]', '{"version": 2, "findings": []}', '{"version": 1, "findings": [{}]}'])(
    'is not read from %o, and the file stays',
    async (text) => {
      await writeFile(file, text)
      expect((await leaveOutKnown([finding('6')], file, false)).troubles).toMatchObject([{id: 'baseline-invalid'}])
      expect(await readFile(file, 'utf8')).toBe(text)
    },
  )
})
