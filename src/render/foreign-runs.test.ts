import {expect, test} from 'vitest'
import {foreignRuns} from './foreign-runs.ts'

const shown = (words: string, language: 'vi' | 'ko' | 'en'): string =>
  foreignRuns(words, language)
    .map((node) =>
      node.type === 'element' ? `<${String(node.properties.lang)}>` : node.type === 'text' ? node.value : '',
    )
    .join('')

test.each([
  ['en', 'Cue: (큐:) opened', 'Cue: (<ko>:) opened'],
  ['vi', '사업총괄 부사장 là', '<ko> là'],
  ['en', 'no Korean', 'no Korean'],
  ['ko', '한국어와 English', '한국어와 English'],
  ['en', '', ''],
] as const)('%s: %s', (language, words, expected) => expect(shown(words, language)).toBe(expected))
