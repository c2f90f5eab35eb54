import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {isTooOld, oldestNode} from './node-version.ts'

test.each([
  ['20.20.2', true],
  ['22.2.0', true],
  ['22.9.0', true],
  ['22.12.0', false],
  ['22.13.1', false],
  ['24.21.0', false],
  ['100.0.0', false],
])('Node %s is too old: %s', (running, old) => expect(isTooOld(running)).toBe(old))

test('the manifest asks for the same Node', () => {
  const {engines} = JSON.parse(readFileSync('package.json', 'utf8')) as {engines: {node: string}}
  expect(engines.node).toBe(`>=${oldestNode}`)
})
