import {parseArgs} from 'node:util'
import {languages, type Language} from '../language.ts'

/** One option of the command line; the table of options also prints the help. */
export interface Option {
  readonly type: 'string' | 'boolean'
  /** What stands for the value in the help. */
  readonly value?: string
  readonly help: string
  readonly many?: true
}

export const options = {
  reporter: {
    type: 'string',
    value: 'NAME[:FILE]',
    many: true,
    help: 'pretty (default), json, github, gitlab, sarif, junit or markdown; to a file when one is named',
  },
  source: {type: 'string', value: 'vi|ko|en', help: 'the edition that the others are translations of'},
  layout: {type: 'string', value: 'PATTERN', help: 'how the files lie, as in docs/{language}/{work}'},
  format: {type: 'string', value: 'NAME', help: 'xliff (default), tbx or csv'},
  output: {type: 'string', value: 'FILE', help: 'write to a file instead of standard output'},
  strict: {type: 'boolean', help: 'end with 1 on warnings too'},
  fix: {type: 'boolean', help: 'write what should stand there, where that is beyond doubt, and check again'},
  shard: {type: 'string', value: 'i/n', help: 'check only the i-th of n parts, balanced by size'},
  workers: {
    type: 'string',
    value: 'N',
    help: 'share the work among at most N threads; default 1',
  },
  config: {type: 'string', value: 'FILE', help: 'settings file, instead of the doichieu.config.ts that stands there'},
  since: {type: 'string', value: 'REF', help: 'check only the works that differ from a commit'},
  baseline: {
    type: 'string',
    value: 'FILE',
    help: 'leave out the findings that FILE knows; written when it is not there',
  },
  cache: {
    type: 'string',
    value: 'DIR',
    help: 'remember here what was found, by content; default node_modules/.cache/doichieu where there is one',
  },
  'no-cache': {type: 'boolean', help: 'work everything out anew, and remember nothing'},
  'max-warnings': {type: 'string', value: 'N', help: 'end with 1 on more than N warnings'},
  quiet: {type: 'boolean', help: 'tell errors only'},
  tier: {type: 'string', value: 'value|claim', help: 'value leaves claims out'},
  language: {
    type: 'string',
    value: 'vi|ko|en',
    help: 'for explain the language of the text, else that of the messages',
  },
  watch: {type: 'boolean', help: 'check again the works that are edited, until Ctrl-C'},
  stdio: {type: 'boolean', help: 'for lsp, which serves on standard input and output anyway'},
  help: {type: 'boolean', help: 'print this'},
  version: {type: 'boolean', help: 'print the version'},
} as const satisfies Readonly<Record<string, Option>>

/** @throws {UsageError} unless the value is one of `known` */
export function oneOf<const T extends string>(
  option: OptionName,
  given: string | undefined,
  known: readonly T[],
): T | undefined {
  const found = known.find((value) => value === given)
  if (given === undefined || found !== undefined) return found
  throw new UsageError(`--${option} is one of ${known.join(', ')}, not ${given}.`)
}

/** @returns the language of the messages */
export const readerOf = ({language}: Arguments['values']): Language => oneOf('language', language, languages) ?? 'en'

/** @returns the language of the source edition, where it is named */
export const sourceOf = ({source}: Arguments['values']): Language | undefined => oneOf('source', source, languages)

export type OptionName = keyof typeof options

export interface Arguments {
  readonly values: {
    readonly [K in OptionName]?: (typeof options)[K] extends {readonly many: true}
      ? readonly string[]
      : (typeof options)[K]['type'] extends 'boolean'
        ? boolean
        : string
  }
  readonly positionals: readonly string[]
}

/** Something that the user has to write otherwise. */
export class UsageError extends Error {}

/**
 * @param names options that the command takes
 * @throws {UsageError} on an option that it does not take, that is given twice, or whose value is missing
 */
export function readArguments(args: readonly string[], names: readonly OptionName[]): Arguments {
  const table = Object.fromEntries(
    names.map((name) => [name, {type: options[name].type, multiple: 'many' in options[name]}]),
  )
  const parsed = parsedBy(table, args)
  const given = new Set<string>()
  for (const token of parsed.tokens) {
    if (token.kind !== 'option') continue
    const {name, rawName, value} = token
    if (value?.trim() === '') throw new UsageError(`${rawName} needs a value.`)
    if (given.has(name) && !table[name]?.multiple) throw new UsageError(`${rawName} is given more than once.`)
    given.add(name)
  }
  // The table above has the types of `options`, which the types of node lose on the way.
  return {values: parsed.values as Arguments['values'], positionals: parsed.positionals}
}

function parsedBy(table: Readonly<Record<string, {type: Option['type']; multiple: boolean}>>, args: readonly string[]) {
  try {
    return parseArgs({args: [...args], options: table, allowPositionals: true, strict: true, tokens: true})
  } catch (error) {
    throw new UsageError(plain(error))
  }
}

/** What node says about a wrong option, in a line, and what to write. */
function plain(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const [, needy] = /^Option '([^' ]+)/.exec(message) ?? []
  if (needy !== undefined && /' argument (?:missing|is ambiguous)/.test(message))
    return `${needy} needs a value; one that begins with a hyphen is written ${needy}=-x.`
  const [, unknown] = /^Unknown option '([^']+)'/.exec(message) ?? []
  if (unknown !== undefined) return `There is no option ${unknown} here; what is no option stands behind --.`
  return `${message.replace(/\n.*/s, '')}.`
}
