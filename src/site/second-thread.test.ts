import {mkdirSync, mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as pause} from 'node:timers/promises'
import {expect, onTestFinished, test} from 'vitest'
import {secondThread} from './second-thread.ts'

function started() {
  const second = secondThread()
  onTestFinished(() => second.end())
  return second
}

const openingOf = (root: string) => ({root, settings: {}, folder: join(root, 'views'), whole: new Set<string>()})

const anEmptyFolder = () => {
  const root = mkdtempSync(join(tmpdir(), 'doichieu-thread-'))
  mkdirSync(join(root, 'views'))
  return root
}

test('what the thread read is still there when it had nothing to do for a while', async () => {
  const second = started()
  await second.open(openingOf(anEmptyFolder()))
  await pause(100)
  await expect(second.index('ko')).resolves.toBeDefined()
})

test('a thread that was told of no content says so', async () => {
  await expect(started().work('companies/x')).rejects.toThrow('The content is to be read first')
})
