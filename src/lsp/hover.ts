import type {Hover} from 'vscode-languageserver'
import {findFact, inWords} from '../check/label.ts'
import type {Edition} from '../document/edition.ts'
import type {DeclaredFact, Project, Source, Work} from '../document/work.ts'
import {languages, type Language} from '../language.ts'
import {phrase} from '../phrase/index.ts'
import {explainReading} from '../recognize/explain.ts'
import {t} from '../wording/index.ts'
import {holds, rangeOf, standingAt} from './places.ts'
import type {CheckedWork} from './workspace.ts'

/** @returns what stands at an offset of an edition: a fact, a source, a work, or how a figure is read */
export function hoverIn(checked: CheckedWork, edition: Edition, offset: number, language: Language): Hover | undefined {
  const {project, work} = checked
  const standing = standingAt(checked, edition, offset)
  if (!standing) return undefined
  const {block, link, mention} = standing
  if (link) {
    const said = aboutLink(link.scheme, link.target, project, work, language)
    if (said !== undefined) return hover(said, rangeOf(link.span))
  }
  if (!mention) return undefined
  const {start, end, fact} = mention
  const written = block.text.slice(start, end)
  const reading = explainReading(written, edition.language)[0]
  const values = languages.map((other) => `- ${t(language, `language.${other}`)}: ${escaped(phrase(fact, other))}`)
  const steps = reading?.steps.map((step) => `- \`${step}\``) ?? []
  return hover([`**${escaped(written)}**`, '', ...values, '', ...steps].join('\n'), rangeOf(block.place(start, end)))
}

/** @returns the fact that is declared at an offset of a `facts.yaml` */
export function hoverInFacts({project, work}: CheckedWork, offset: number, language: Language): Hover | undefined {
  const fact = [...work.facts.values()].find(({span}) => holds(span, offset))
  return fact && hover(aboutFact(fact, project, language), rangeOf(fact.span))
}

const hover = (value: string, range: Hover['range']): Hover => ({
  contents: {kind: 'markdown', value},
  ...(range && {range}),
})

function aboutLink(
  scheme: string,
  target: string,
  project: Project,
  work: Work,
  language: Language,
): string | undefined {
  if (scheme === 'fact') {
    const fact = findFact(target, work, project.works)
    return fact && aboutFact(fact, project, language)
  }
  if (scheme === 'source') {
    const source = project.sources.get(target)
    return source && aboutSource(source)
  }
  if (scheme !== 'work') return undefined
  const other = project.works.find(({id}) => id === target)
  const title = other?.editions[language]?.frontmatter.title ?? other?.editions[project.source]?.frontmatter.title
  return other && `**${escaped(String(title ?? other.id))}**`
}

/** @returns a declared fact as Markdown: its value in each language, its sources, its date */
function aboutFact(fact: DeclaredFact, project: Project, language: Language): string {
  const {label, value, asOf, sources, confidence, note} = fact
  const cited = sources.map((id) => {
    const source = project.sources.get(id)
    return source ? aboutSource(source) : `\`${id}\``
  })
  return [
    `**${escaped(label[language])}**`,
    '',
    ...languages.map((other) => `- ${t(language, `language.${other}`)}: ${escaped(inWords(value, other))}`),
    '',
    `${t(language, 'site.passport.asOf')}: ${asOf}`,
    '',
    `${t(language, 'site.passport.confidence')}: ${t(language, `site.confidence.${confidence}`)}`,
    '',
    `${t(language, 'site.passport.sources')}:`,
    ...cited.map((line) => `- ${line}`),
    ...(note ? ['', escaped(note[language])] : []),
  ].join('\n')
}

const aboutSource = ({title, publisher, url, published}: Source): string =>
  `[${escaped(title)}](${url}) — ${escaped(publisher)}${published ? `, ${published}` : ''}`

/** Words from a file are shown as words. */
const escaped = (text: string): string => text.replaceAll(/[\\`*_[\]<>~#|]/g, '\\$&')
