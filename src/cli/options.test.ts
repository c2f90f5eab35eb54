import {describe, expect, test} from 'vitest'
import {readArguments, UsageError, type OptionName} from './options.ts'

const names: readonly OptionName[] = ['reporter', 'shard', 'source', 'strict']

describe('arguments', () => {
  test.each<[string, readonly string[], ReturnType<typeof readArguments>]>([
    ['none', [], {values: {}, positionals: []}],
    [
      'a value behind a space or an equals sign',
      ['--shard', '1/2', '--source=vi'],
      {values: {shard: '1/2', source: 'vi'}, positionals: []},
    ],
    [
      'one that may be given more than once',
      ['--reporter', 'json', '--reporter', 'pretty'],
      {values: {reporter: ['json', 'pretty']}, positionals: []},
    ],
    ['what is no option, behind --', ['--strict', '--', '-5°C'], {values: {strict: true}, positionals: ['-5°C']}],
  ])('%s', (_, given, read) => {
    const {values, positionals} = readArguments(given, names)
    expect({values: {...values}, positionals}).toEqual(read)
  })
})

describe('is told in a line:', () => {
  test.each<[string, readonly string[], string]>([
    [
      'an option that there is not',
      ['--colour'],
      'There is no option --colour here; what is no option stands behind --.',
    ],
    ['a short option', ['-x'], 'There is no option -x here; what is no option stands behind --.'],
    [
      'an option of another command',
      ['--tier', 'value'],
      'There is no option --tier here; what is no option stands behind --.',
    ],
    [
      'an option without its value',
      ['--shard'],
      '--shard needs a value; one that begins with a hyphen is written --shard=-x.',
    ],
    [
      'an option in the place of a value',
      ['--source', '--strict'],
      '--source needs a value; one that begins with a hyphen is written --source=-x.',
    ],
    ['an empty value', ['--source', ''], '--source needs a value.'],
    ['an empty value of one that may be given more than once', ['--reporter= '], '--reporter needs a value.'],
    ['a value where none belongs', ['--strict=yes'], "Option '--strict' does not take an argument."],
    ['an option given twice', ['--shard', '1/2', '--shard', '2/2'], '--shard is given more than once.'],
    ['a switch given twice', ['--strict', '--strict'], '--strict is given more than once.'],
  ])('%s', (_, given, said) => {
    expect(() => readArguments(given, names)).toThrow(new UsageError(said))
  })
})
