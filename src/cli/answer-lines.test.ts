import {Readable, Writable} from 'node:stream'
import {describe, expect, test} from 'vitest'
import {answerLines, type Answer} from './answer-lines.ts'
import {UsageError} from './options.ts'

const encoder = new TextEncoder()
const echo = (line: string): Answer => ({written: `<${line}>`, understood: !line.startsWith('?')})

async function answered(input: Readable): Promise<{status: number; written: string}> {
  let written = ''
  const output = new Writable({
    highWaterMark: 1,
    write(chunk: Buffer, _, done) {
      written += chunk.toString()
      setImmediate(done)
    },
  })
  return {status: await answerLines(echo, {input, output}), written}
}

describe('a line', () => {
  test.each<[string, readonly string[], string]>([
    ['ends at a line feed', ['a\nb\n'], '<a>\n<b>\n'],
    ['may be the last without one', ['a\nb'], '<a>\n<b>\n'],
    ['may come in pieces', ['a', 'b\nc', '\n'], '<ab>\n<c>\n'],
    ['may hold the separators of Unicode', ['a\u2028b\u2029c\n'], '<a\u2028b\u2029c>\n'],
    ['that is empty is passed over', ['\n \n\r\na\n'], '<a>\n'],
    ['is none where nothing comes', [], ''],
  ])('%s', async (_, chunks, written) => {
    expect(await answered(Readable.from(chunks))).toEqual({status: 0, written})
  })

  test('may be cut within a letter', async () => {
    const bytes = encoder.encode('5,300억\n')
    const chunks = Array.from(bytes, (byte) => Uint8Array.of(byte))
    expect((await answered(Readable.from(chunks))).written).toBe('<5,300억>\n')
  })

  test('may begin with a byte-order mark', async () => {
    expect((await answered(Readable.from([encoder.encode('\uFEFFa\n')]))).written).toBe('<a>\n')
  })

  test('that is not understood makes the status 2, and the rest goes on', async () => {
    expect(await answered(Readable.from(['?\na\n']))).toEqual({status: 2, written: '<?>\n<a>\n'})
  })
})

test('an input that cannot be read is told', async () => {
  const broken = new Readable({
    read() {
      this.destroy(Object.assign(new Error('a folder'), {code: 'EISDIR'}))
    },
  })
  const failed = answered(broken)
  await expect(failed).rejects.toThrow(UsageError)
  await expect(failed).rejects.toThrow('Standard input cannot be read (EISDIR).')
})
