import {readdirSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {languages} from '../language.ts'
import {isKey} from '../wording/index.ts'
import {findIn} from './example.ts'
import {preset} from './preset.ts'
import type {RuleExample} from './rule.ts'
import {rules} from './rules/index.ts'

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.examples.map((example, index) => [index + 1, example] as const))(
    'finds what example %i says',
    (_, example) => {
      expect(findIn(rule, example).sort()).toEqual([...example.findings].sort())
    },
  )

  test('is in the preset, and has a sentence and advice', () => {
    expect(preset).toHaveProperty([id])
    expect([`finding.${id}.reason`, `finding.${id}.note`].filter((key) => !isKey(key))).toEqual([])
  })

  test('shows what is right and what is wrong in every language', () => {
    const whole = rule.examples.filter((example) => languages.every((language) => example[language] !== undefined))
    const shows = (found: boolean, examples: readonly RuleExample[]) =>
      examples.some(({findings}) => findings.length > 0 === found)
    expect(shows(false, whole)).toBe(true)
    // The edition that is missing has no example.
    expect(shows(true, id === 'edition-missing' ? rule.examples : whole)).toBe(true)
  })

  test('says why it is there and how to mend', () => {
    expect(rule.why).toMatch(/^[“A-Z].*\.$/)
    expect(rule.mend).toMatch(/^[“A-Z].*\.$/)
  })
})

test('every file of the folder is a rule, in order', () => {
  const files = readdirSync(new URL('./rules/', import.meta.url)).filter((file) => !/^index|test/.test(file))
  expect(rules.map(({id}) => `${id}.ts`).sort()).toEqual(files.sort())
})

test('the preset names rules only', () => {
  const ids = new Set<string>(rules.map(({id}) => id))
  expect(Object.keys(preset).filter((id) => !ids.has(id))).toEqual([])
})
