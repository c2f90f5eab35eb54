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

  test.each([
    ['an unknown key', '{"sauce": "en"}', /sauce/],
    ['an unknown rule', '{"rules": {"no-such-rule": "off"}}', /no-such-rule|rules/],
    ['an unknown severity', '{"rules": {"name-missing": "fatal"}}', /name-missing/],
    ['a language that is not read', '{"source": "fr"}', /source/],
    ['a layout without {work}', '{"layout": "docs/{language}"}', /layout/],
    ['something else than settings', '[]', /default/],
    ['no JSON', '{', /JSON/],
  ])('with %s are trouble that names the file and what is wrong', async (_, text, said) => {
    const {settings, troubles} = await settle('doichieu.config.json', text)
    expect(settings).toEqual({})
    expect(troubles).toHaveLength(1)
    expect(troubles[0]).toMatchObject({level: 'error', file: join(folder, 'doichieu.config.json')})
    expect(JSON.stringify(troubles[0]?.values)).toMatch(said)
  })
})
