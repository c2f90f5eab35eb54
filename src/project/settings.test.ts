import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {loadSettings} from './settings.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doichieu-'))
})
afterEach(() => rm(folder, {recursive: true}))

const settle = async (name: string, text: string) => {
  await writeFile(join(folder, name), text)
  return loadSettings([folder])
}

describe('settings', () => {
  test('are empty where there is no file', async () => {
    expect(await loadSettings([folder, join(folder, 'nowhere')])).toEqual({settings: {}, troubles: []})
  })

  test('are read from TypeScript', async () => {
    const {settings} = await settle(
      'doichieu.config.ts',
      `const source: string = 'en'\nexport default {source, ignore: ['old/**'], rules: {'name-missing': 'off'}, terms: 'terms.yaml'}`,
    )
    expect(settings).toEqual({
      source: 'en',
      ignore: ['old/**'],
      rules: {'name-missing': 'off'},
      terms: join(folder, 'terms.yaml'),
    })
  })

  test('are read from JSON', async () => {
    expect((await settle('doichieu.config.json', '{"layout": "{language}/{work}"}')).settings).toEqual({
      layout: '{language}/{work}',
    })
  })

  test('may name hosts and pages that are one', async () => {
    const links = {hosts: {'a.org': ['a.co.kr', 'a.vn']}, moved: {'https://a.org/old': 'https://a.org/new'}}
    expect((await settle('doichieu.config.json', JSON.stringify({links}))).settings).toEqual({links})
  })

  test.each([
    ['an unknown key', '{"sauce": "en"}', /"sauce"/],
    ['an unknown rule', '{"rules": {"no-such-rule": "off"}}', /rules\.no-such-rule/],
    ['an unknown severity', '{"rules": {"name-missing": "fatal"}}', /name-missing/],
    ['a language that is not read', '{"source": "fr"}', /source.*"expected one of/],
    ['a layout without {work}', '{"layout": "docs/{language}"}', /layout/],
    ['a host with a protocol', '{"links": {"hosts": {"a.org": ["https://a.kr"]}}}', /links\.hosts.*docs\.example\.com/],
    ['a host that stands for two', '{"links": {"hosts": {"a.org": ["a.kr"], "b.org": ["a.kr"]}}}', /a\.kr.*twice/],
    ['a move to nowhere', '{"links": {"moved": {"/old": ""}}}', /links\.moved.*address/],
    ['a move from nowhere', '{"links": {"moved": {"old": "/new"}}}', /links\.moved\.old.*address/],
    ['a link setting that is none', '{"links": {"paths": {}}}', /links.*paths/],
    ['something else than settings', '[]', /doichieu\.config\.json.*expected object, received array/],
    ['no JSON', '{', /JSON/],
  ])('with %s are trouble that names the file and what is wrong', async (_, text, said) => {
    const {settings, troubles} = await settle('doichieu.config.json', text)
    expect(settings).toEqual({})
    expect(troubles).toHaveLength(1)
    expect(troubles[0]).toMatchObject({level: 'error', file: join(folder, 'doichieu.config.json')})
    expect(JSON.stringify(troubles[0]?.values)).toMatch(said)
  })
})
