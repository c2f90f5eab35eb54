#!/usr/bin/env node
import {realpathSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {commands, isCommandName, type Command} from './commands.ts'
import {keepCompiled} from './compiled.ts'
import {exit} from './exit.ts'
import {help} from './help.ts'
import {isTooOld, oldestNode} from './node-version.ts'
import {readArguments, UsageError} from './options.ts'
import {version} from './version.ts'

/**
 * @param args what stands behind the program's name
 * @returns the exit status
 */
export async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args
  try {
    if (name === undefined) return print(help(), exit.trouble)
    if (name === 'help' && rest[0] !== undefined) return main([rest[0], '--help'])
    if (name === 'help' || name === '--help') return print(help())
    if (name === '--version') return print(`${version}\n`)
    if (!isCommandName(name)) throw new UsageError(`There is no command ${name}; doichieu --help lists them.`)
    const command: Command = commands[name]
    const parsed = readArguments(rest, [...command.options, 'help'])
    if (parsed.values.help) return print(help(command))
    const [surplus] = command.takes ? [] : parsed.positionals
    if (surplus !== undefined) throw new UsageError(`${name} takes no argument; ${surplus} is one too many.`)
    const run = await command.load()
    return await run(parsed)
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`doichieu: ${error.message}\n`)
      return exit.trouble
    }
    const bug = error instanceof Error ? (error.stack ?? error.message) : String(error)
    process.stderr.write(`doichieu: this is a bug of doichieu, please report it with the lines below.\n${bug}\n`)
    return exit.bug
  }
}

function print(text: string, status: number = exit.clean): number {
  ;(status === exit.clean ? process.stdout : process.stderr).write(text)
  return status
}

/** A reader that stops reading, as `head` does, is no trouble; a full disk is. */
process.stdout.on('error', ({code, message}: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit(exit.clean)
  process.stderr.write(`doichieu: Standard output cannot be written (${code ?? message}).\n`)
  process.exit(exit.trouble)
})

/** `import.meta.main` is newer than the oldest Node that the package runs on. */
const started = process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)

if (started) process.exitCode = await start()

async function start(): Promise<number> {
  const {node} = process.versions
  if (isTooOld(node)) {
    process.stderr.write(`doichieu: This is Node ${node}; doichieu needs Node ${oldestNode} or newer.\n`)
    return exit.trouble
  }
  keepCompiled()
  return main(process.argv.slice(2))
}
