import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {checkFolder} from './check-folder.ts'

let root: string
beforeEach(() => {
  vi.useFakeTimers({now: new Date('2026-11-23T12:00:00Z'), toFake: ['Date']})
  root = mkdtempSync(join(tmpdir(), 'doichieu-review-'))
  mkdirSync(join(root, 'work'))
  const put = (file: string, text: string): void => writeFileSync(join(root, file), text)
  const source = (id: string) => `  ${id}: {title: A, publisher: B, url: "https://a.example", language: ko}\n`
  put('sources.yaml', `sources:\n${source('kbs')}${source('sbs')}`)
  put('terms.yaml', 'terms: {}\n')
  put(
    'work/facts.yaml',
    `facts:\n  users: {label: {vi: Người dùng, ko: 이용자, en: Users}, kind: quantity, value: 10, unit: team, asOf: "2025-11-23", sources: [kbs], confidence: seed}\n`,
  )
  for (const language of ['vi', 'ko', 'en'])
    put(`work/${language}.md`, '---\ntitle: A\ndescription: B\nupdated: 2026-11-23\n---\n\n[](fact:users)\n')
})
afterEach(() => {
  vi.useRealTimers()
  rmSync(root, {recursive: true})
})

test.each([
  ['on the day it is due', 365, []],
  ['the day after', 364, ['fact-review-due']],
])('a fact is told %s', async (_, quantity, expected) => {
  const {findings} = await checkFolder(root, {review: {quantity}})
  expect(findings.map(({ruleId}) => ruleId)).toEqual(expected)
})

test('nothing is due where no term is set', async () => {
  expect((await checkFolder(root, {review: {money: 1}})).findings).toEqual([])
  expect((await checkFolder(root, {})).findings).toEqual([])
})

test('a source that nothing uses is told where it stands, once it is asked for', async () => {
  const {findings} = await checkFolder(root, {severities: {'source-unused': 'warning'}})
  expect(findings.map(({ruleId, actual, places: [place]}) => [ruleId, actual, place?.file, place?.start.line])).toEqual(
    [['source-unused', 'sbs', 'sources.yaml', 3]],
  )
})
