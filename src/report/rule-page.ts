import {preset} from '../check/preset.ts'
import type {Rule, RuleExample} from '../check/rule.ts'
import {languages} from '../language.ts'
import {isKey, template} from '../wording/index.ts'

const severities: Readonly<Record<string, string>> = preset

const said = {
  error: 'An error: the check ends with 1.',
  warning: 'A warning.',
  info: 'For information.',
  off: 'Off unless switched on.',
} as const

/** @returns the page of a rule in `docs/rules`, made of the rule itself */
export function rulePage(rule: Rule): string {
  const {id, why, mend, examples} = rule
  const level = (severities[id] ?? 'off') as keyof typeof said
  const key = `finding.${id}.reason`
  const words = isKey(key) ? languages.map((language) => `- ${plainHoles(template(language, key))}`) : []
  return [
    `# ${id}`,
    '',
    why,
    '',
    said[level],
    '',
    '## What it says',
    '',
    ...words,
    '',
    '## What to do',
    '',
    mend,
    '',
    ...(examples.length > 0 ? ['## Examples', '', ...examples.flatMap(exampleLines)] : []),
    '## How to silence it',
    '',
    'Where the editions differ on purpose, say so before the block, with the reason:',
    '',
    ...fence(`<!-- doichieu-ignore ${id}: why this is right -->`, 'markdown'),
    '',
  ].join('\n')
}

/** @returns the page that lists all rules */
export function rulesPage(rules: readonly Rule[]): string {
  const rows = rules
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({id, why}) => `| [\`${id}\`](${id}.md) | ${severities[id] ?? 'off'} | ${why.replaceAll('|', '\\|')} |`)
  return ['# Rules', '', '| rule | severity | why |', '|---|---|---|', ...rows, ''].join('\n')
}

/** A hole that nothing fills is shown as an ellipsis. */
const plainHoles = (sentence: string): string => sentence.replaceAll(/\{\{[\w.]+\}\}/g, '…')

function exampleLines({findings, facts, terms, accepted, work, ...editions}: RuleExample): string[] {
  const files = [
    ...(work ? [`The work \`${work}\``, ''] : []),
    ...(facts ? ['`facts.yaml`', '', ...fence(facts, 'yaml'), ''] : []),
    ...(terms ? ['`terms.yaml`', '', ...fence(terms, 'yaml'), ''] : []),
    ...(accepted === undefined
      ? []
      : ['The source edition, when the translation was accepted', '', ...fence(accepted, 'markdown'), '']),
    ...languages.flatMap((language) => {
      const text = editions[language]
      return text === undefined ? [] : [`\`${language}.md\``, '', ...fence(text, 'markdown'), '']
    }),
  ]
  const places = findings.map((place) => `\`${place}\``).join(', ')
  return [findings.length === 0 ? '### Nothing is found' : `### Found at ${places}`, '', ...files]
}

/** A fence longer than any in the text. */
function fence(text: string, language: string): string[] {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`{3,}/g), ([ticks]) => ticks.length))
  const marks = '`'.repeat(longest + 1)
  return [`${marks}${language}`, text, marks]
}
