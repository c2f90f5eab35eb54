import {describe, expect, test} from 'vitest'
import type {Sync} from '../document/work.ts'
import {hash} from './hash.ts'
import {readSync, writeSync} from './record.ts'

const text = 'Có 10 triệu người dùng.'
const sync: Sync = {
  source: 'vi',
  accepted: {ko: new Map([['lead/paragraph-1', hash(text)]])},
  texts: new Map([[hash(text), text]]),
}

test('what is written is read again', () => {
  expect(readSync(writeSync(sync), 'sync.json')).toEqual({sync})
})

test('a block takes a line, sorted', () => {
  const names = new Map([...'cab'].map((id) => [`${id}/paragraph-1`, hash(text)]))
  const lines = writeSync({...sync, accepted: {ko: names}}).split('\n')
  expect(lines.filter((line) => line.includes('paragraph')).map((line) => line.trim()[1])).toEqual(['a', 'b', 'c'])
})

test('a text that nobody follows any more is let go', () => {
  expect(writeSync({...sync, texts: new Map([...sync.texts, [hash('Cũ.'), 'Cũ.']])})).toBe(writeSync(sync))
})

describe('is no record', () => {
  const whole = writeSync(sync)
  test.each([
    ['sync-conflict', `<<<<<<< HEAD\n${whole}`],
    ['sync-conflict', whole.replace('  "texts"', '<<<<<<< HEAD\n  "texts"')],
    ['sync-damaged', ''],
    ['sync-damaged', whole.slice(0, 60)],
    ['sync-damaged', '[]'],
    ['sync-damaged', 'null'],
    ['sync-damaged', '{"version": 0}'],
    ['sync-damaged', '{"version": 1, "source": "vi", "accepted": [], "texts": {}}'],
    ['sync-damaged', '{"version": 1, "source": "fr", "accepted": {}, "texts": {}}'],
    ['sync-damaged', '{"version": 1, "source": "vi", "accepted": {"ko": {"a": 1}}, "texts": {}}'],
    ['sync-damaged', '{"version": 1, "source": "vi", "accepted": {"fr": {}}, "texts": {}}'],
    ['sync-damaged', '{"version": 1, "source": "vi", "accepted": {"ko": {"a": "00"}}, "texts": {}}'],
    ['sync-damaged', whole.replace('10 triệu', '11 triệu')],
    ['sync-newer', whole.replace('"version": 1', '"version": 2')],
  ])('%s: %j', (id, written) => {
    expect(readSync(written, 'sync.json')).toMatchObject({trouble: {id, level: 'error', file: 'sync.json'}})
  })

  test('a conflict is told with its place', () => {
    expect(readSync('{\n<<<<<<< HEAD\n', 'sync.json')).toMatchObject({trouble: {place: {line: 2, column: 1}}})
  })
})
