import type {Arguments, OptionName} from './options.ts'

/** From arguments to an exit status. */
type Run = (args: Arguments) => Promise<number>

export interface Command {
  readonly usage: string
  readonly help: string
  readonly options: readonly OptionName[]
  /** Whether something may stand behind the options. */
  readonly takes?: true
  /** Loaded when the command is called. */
  readonly load: () => Promise<Run>
}

export const commands = {
  check: {
    usage: 'check [PATH…]',
    takes: true,
    help: 'set the editions of works side by side and print what disagrees',
    options: [
      'reporter',
      'source',
      'layout',
      'strict',
      'max-warnings',
      'shard',
      'workers',
      'fix',
      'since',
      'baseline',
      'cache',
      'no-cache',
      'config',
      'quiet',
      'watch',
      'language',
    ],
    load: async () => (await import('./commands/check.ts')).check,
  },
  status: {
    usage: 'status [LANGUAGE] [WORK…]',
    takes: true,
    help: 'how far translations follow their source; of a named work what changed since they were accepted',
    options: ['reporter', 'source', 'config', 'language'],
    load: async () => (await import('./commands/status.ts')).status,
  },
  new: {
    usage: 'new WORK…',
    takes: true,
    help: 'begin a work: facts.yaml, and the source edition with the sections that its kind has to have',
    options: ['source', 'config', 'language'],
    load: async () => (await import('./commands/new.ts')).newWork,
  },
  translate: {
    usage: 'translate LANGUAGE WORK…',
    takes: true,
    help: 'lay out what a translation lacks: the source as comments, figures and terms already written',
    options: ['source', 'config', 'language'],
    load: async () => (await import('./commands/translate.ts')).translate,
  },
  export: {
    usage: 'export LANGUAGE WORK',
    takes: true,
    help: 'write a translation and its source as XLIFF for a translator’s program, or the term base as TBX or CSV',
    options: ['format', 'output', 'source', 'config', 'language'],
    load: async () => (await import('./commands/export.ts')).exportWorks,
  },
  import: {
    usage: 'import FILE…',
    takes: true,
    help: 'write XLIFF that came back into the translations, and check them',
    options: ['source', 'config', 'language'],
    load: async () => (await import('./commands/import.ts')).importWorks,
  },
  accept: {
    usage: 'accept LANGUAGE WORK[#SECTION]…',
    takes: true,
    help: 'record in sync.json that a translation without errors follows its source',
    options: ['source', 'config', 'language'],
    load: async () => (await import('./commands/accept.ts')).accept,
  },
  impact: {
    usage: 'impact [WORK[#FACT]…]',
    takes: true,
    help: 'every place that tells a declared fact; when none is named, of those that were changed',
    options: ['source', 'config', 'language'],
    load: async () => (await import('./commands/impact.ts')).impact,
  },
  lsp: {
    usage: 'lsp',
    help: 'serve an editor on standard input and output: findings as one types, quick fixes, hover, completion',
    options: ['stdio'],
    load: async () => (await import('./commands/lsp.ts')).lsp,
  },
  segments: {
    usage: 'segments',
    help: 'sentence pairs on standard input, findings on standard output, as JSON lines',
    options: ['tier'],
    load: async () => (await import('./commands/segments.ts')).segments,
  },
  read: {
    usage: 'read',
    help: 'texts on standard input, the figures read in them on standard output, as JSON lines',
    options: [],
    load: async () => {
      const {read} = await import('./commands/read.ts')
      return () => read()
    },
  },
  explain: {
    usage: 'explain TEXT',
    takes: true,
    help: 'tell step by step how a text is read; one that begins with a hyphen stands behind --',
    options: ['language'],
    load: async () => (await import('./commands/explain.ts')).explain,
  },
  merge: {
    usage: 'merge FILE…',
    takes: true,
    help: 'make one JSON report of those of the shards, in any order',
    options: [],
    load: async () => (await import('./commands/merge.ts')).merge,
  },
} as const satisfies Readonly<Record<string, Command>>

export type CommandName = keyof typeof commands

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(commands, name)
}
