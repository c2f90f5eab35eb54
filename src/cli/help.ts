import {commands, type Command} from './commands.ts'
import {options, type Option, type OptionName} from './options.ts'

const rows = (pairs: readonly (readonly [string, string])[]): string[] => {
  const width = Math.max(...pairs.map(([left]) => left.length))
  return pairs.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}

const optionRow = (name: OptionName): readonly [string, string] => {
  const {value, help}: Option = options[name]
  return [value ? `--${name} ${value}` : `--${name}`, help]
}

/** @returns the help of one command, or of all */
export function help(command?: Command): string {
  const shown = command ? [...command.options, 'help' as const] : (Object.keys(options) as OptionName[])
  const list = command ? [command] : Object.values(commands)
  return [
    'Usage: doichieu COMMAND [OPTIONS]',
    '',
    ...rows(list.map(({usage, help}) => [usage, help] as const)),
    '',
    ...rows(shown.map(optionRow)),
    '',
    'Exit: 0 nothing above a warning, 1 errors, 2 usage, settings or unreadable input, 3 a bug.',
    '',
  ].join('\n')
}
