/**
 * Print a language's words as a Markdown page, so that a native reader can review them: `npm run lexicon -- ko`.
 */
import {isLanguage, type Language, languages} from '../src/language.ts'
import {dateOrders, timeOrders} from '../src/lexicon/calendar.ts'
import {lexicons} from '../src/lexicon/index.ts'
import type {Lexicon, Role} from '../src/lexicon/lexicon.ts'

const names: Readonly<Record<Language, string>> = {vi: 'Vietnamese', ko: 'Korean', en: 'English'}

const signs =
  '`=` before a form wants its capitals, `~` finds it inside a Hangul word too, `^` only at the start of one. ' +
  'A blank in a form is any white space.'

const [language] = process.argv.slice(2)
if (isLanguage(language)) console.log(page(language))
else {
  console.error(`Name a language: npm run lexicon -- ${languages.join(' | ')}`)
  process.exitCode = 2
}

function page(of: Language): string {
  return [
    `# The words of ${names[of]}`,
    `Each row is one meaning and every form that has it. ${signs}`,
    ...rolesOf(lexicons[of]).map((role) => section(role, lexicons[of])),
    orders('Orders of a date', dateOrders[of]),
    orders('Orders of a time of day', timeOrders[of]),
  ].join('\n\n')
}

function rolesOf(tables: readonly Lexicon[]): Role[] {
  return [...new Set(tables.flatMap((table) => Object.keys(table) as Role[]))].sort()
}

function section(role: Role, tables: readonly Lexicon[]): string {
  const rows = tables
    .flatMap((table): readonly (readonly [meaning: unknown, ...forms: readonly string[]])[] => table[role] ?? [])
    .map(([meaning, ...forms]) => `| ${cell(told(meaning))} | ${forms.map((form) => `\`${cell(form)}\``).join(' ')} |`)
  return [`## ${role}`, '', '| meaning | forms |', '|---|---|', ...rows].join('\n')
}

function orders(title: string, {parts, orders: patterns}: (typeof dateOrders)[Language]): string {
  return [
    `## ${title}`,
    '',
    ...Object.entries(parts).map(([name, pattern]) => `- \`<${name}>\` is \`${pattern}\``),
    ...patterns.map((pattern) => `- \`${pattern}\``),
  ].join('\n')
}

function told(meaning: unknown): string {
  if (typeof meaning === 'string') return meaning
  return JSON.stringify(meaning, (_, value) => (typeof value === 'bigint' ? Number(value) : value))
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
