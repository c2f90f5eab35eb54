import {describe, expect, test} from 'vitest'
import {findingsIn} from '../check/example.ts'
import {rules} from '../check/rules/index.ts'
import {languages} from '../language.ts'
import {advice, reason} from './sentence.ts'

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const found = rule.examples.flatMap((example) => findingsIn(rule, example))

  test.each(languages)('leaves no hole open in %s, and no particle', (language) => {
    const said = found.flatMap((finding) => [reason(finding, language), advice(finding, language)])
    expect(said.length).toBeGreaterThan(0)
    expect(said.filter((sentence) => /\{\{|\}\}|\((?:는|가|를|와|으|이)\)/.test(sentence))).toEqual([])
  })
})
