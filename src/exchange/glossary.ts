import type {Project, Term} from '../document/work.ts'
import {languages} from '../language.ts'
import {xmlAttributes, xmlHead, xmlText} from './xml.ts'

/** What TBX calls the standing of a form. */
const standing = {
  preferred: 'preferredTerm-admn-sts',
  allowed: 'admittedTerm-admn-sts',
  forbidden: 'deprecatedTerm-admn-sts',
} as const

/** @returns the term base as TBX-Basic (ISO 30042:2019), in all languages */
export function writeTbx({terms, source}: Pick<Project, 'terms' | 'source'>): string {
  const head = xmlAttributes({
    xmlns: 'urn:iso:std:iso:30042:ed-2',
    style: 'dca',
    type: 'TBX-Basic',
    'xml:lang': source,
  })
  return [
    `${xmlHead}<tbx${head}>`,
    '  <tbxHeader><fileDesc><sourceDesc><p>terms.yaml</p></sourceDesc></fileDesc></tbxHeader>',
    '  <text><body>',
    ...terms.map(conceptEntry),
    '  </body></text>',
    '</tbx>',
    '',
  ].join('\n')
}

function conceptEntry({id, kind, forms, definition}: Term): string {
  const sections = languages.map((language) => {
    const meaning = definition ? `        <descrip type="definition">${xmlText(definition[language])}</descrip>\n` : ''
    const {preferred, allowed, forbidden} = forms[language]
    const all = [
      termSec(preferred, standing.preferred),
      ...allowed.map((form) => termSec(form, standing.allowed)),
      ...forbidden.map((form) => termSec(form, standing.forbidden)),
    ]
    return `      <langSec${xmlAttributes({'xml:lang': language})}>\n${meaning}${all.join('')}      </langSec>\n`
  })
  const field = `      <descrip type="subjectField">${xmlText(kind)}</descrip>\n`
  return `    <conceptEntry${xmlAttributes({id: `c-${id}`})}>\n${field}${sections.join('')}    </conceptEntry>`
}

const termSec = (form: string, status: string): string =>
  `        <termSec><term>${xmlText(form)}</term><termNote type="administrativeStatus">${status}</termNote></termSec>\n`

/** @returns the term base as a table with commas (RFC 4180): a row a term, several forms of one cell parted by ` | ` */
export function writeGlossaryCsv(terms: readonly Term[]): string {
  const columns = ['preferred', 'allowed', 'forbidden'] as const
  const head = ['id', 'kind', ...languages.flatMap((language) => columns.map((column) => `${language} ${column}`))]
  const rows = terms.map(({id, kind, forms}) => [
    id,
    kind,
    ...languages.flatMap((language) => {
      const {preferred, allowed, forbidden} = forms[language]
      return [preferred, allowed.join(' | '), forbidden.join(' | ')]
    }),
  ])
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
