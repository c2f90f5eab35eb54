import {Readable, Writable} from 'node:stream'
import {expect, test} from 'vitest'
import {segments} from './segments.ts'

const pair = (id: string, target: string) =>
  JSON.stringify({id, source: {lang: 'en', text: 'More than 500 people came.'}, target: {lang: 'ko', text: target}})

async function run(lines: readonly string[], tier?: 'value') {
  let written = ''
  const output = new Writable({
    write(chunk: Buffer, _, done) {
      written += chunk.toString()
      done()
    },
  })
  const status = await segments({values: tier ? {tier} : {}}, {input: Readable.from([`${lines.join('\n')}\n`]), output})
  return {
    status,
    answers: written
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as {id: string | null}),
  }
}

test('answers each line, in order', async () => {
  const {status, answers} = await run([pair('a', '500명 넘게 왔다.'), pair('b', '50명 넘게 왔다.')])
  expect(status).toBe(0)
  expect(answers).toEqual([
    {id: 'a', findings: []},
    {id: 'b', findings: [expect.objectContaining({kind: 'number-conflict', tier: 'value'})]},
  ])
})

test('a line that cannot be read is named, the rest goes on, and the end is 2', async () => {
  const {status, answers} = await run(['{', '', pair('c', '500명 넘게 왔다.')])
  expect(status).toBe(2)
  expect(answers.map(({id}) => id)).toEqual([null, 'c'])
})

test('--tier value leaves claims out', async () => {
  expect((await run([pair('d', '500명이 왔다.')])).answers[0]).toMatchObject({findings: [{tier: 'claim'}]})
  expect((await run([pair('d', '500명이 왔다.')], 'value')).answers[0]).toEqual({id: 'd', findings: []})
})
