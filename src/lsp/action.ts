import {CodeActionKind, type CodeAction, type Diagnostic, type TextEdit} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {fixesOf} from '../check/fix.ts'
import type {Finding} from '../check/finding.ts'
import type {Replacement} from '../check/replacement.ts'
import type {Language} from '../language.ts'
import {t} from '../wording/index.ts'

/** All that can be mended in a file at once. */
export const fixAll = `${CodeActionKind.SourceFixAll}.doichieu`

interface Asked {
  readonly document: TextDocument
  readonly file: string
  /** Offsets of what is selected. */
  readonly start: number
  readonly end: number
  /** The language that the user reads. */
  readonly language: Language
  readonly diagnosticOf: (finding: Finding) => Diagnostic | undefined
}

/**
 * @returns for each finding in the selection what would mend it: the one right writing first, else what the other
 *   edition would have there, for the user to choose
 */
export function actionsOf(findings: readonly Finding[], asked: Asked): CodeAction[] {
  const {document, file, language} = asked
  const own = findings.filter(({places: [place]}) => place?.file === file)
  const here = own.filter(
    ({places: [place]}) => place && place.start.offset <= asked.end && place.end.offset >= asked.start,
  )
  const quick = here.flatMap((finding): CodeAction[] => {
    const replacements = finding.fix ?? proposal(finding, document)
    if (!replacements || replacements.length === 0) return []
    const diagnostic = asked.diagnosticOf(finding)
    return [
      {
        title: t(language, 'lsp.write', {text: writtenBy(finding, replacements)}),
        kind: CodeActionKind.QuickFix,
        ...(diagnostic && {diagnostics: [diagnostic]}),
        isPreferred: finding.fix !== undefined,
        edit: {changes: {[document.uri]: editsOf(replacements, document)}},
      },
    ]
  })
  const [all] = fixesOf(own)
  if (!all) return quick
  const edits = editsOf(all.replacements, document)
  const title = t(language, 'lsp.write-all', {count: all.mended})
  return [...quick, {title, kind: fixAll, edit: {changes: {[document.uri]: edits}}}]
}

/** Where one thing is expected, and something else stands there, that may be written for it. */
function proposal({ruleId, expected, actual, places}: Finding, document: TextDocument): Replacement[] | undefined {
  const [place] = places
  const [wanted, ...others] = expected
  if (!place || wanted === undefined || others.length > 0 || actual === '') return undefined
  const {start, end} = place
  const was = document.getText().slice(start.offset, end.offset)
  if (was === actual) return [{start: start.offset, end: end.offset, was, text: wanted}]
  const at = was.lastIndexOf(`:${actual})`)
  if (!ruleId.endsWith('-unknown') || at < 0) return undefined
  const from = start.offset + at + 1
  return [{start: from, end: from + actual.length, was: actual, text: wanted}]
}

/** What the title of an action says is written: the whole figure, though a part of it is enough to write. */
const writtenBy = ({expected}: Finding, replacements: readonly Replacement[]): string =>
  expected.length === 1 && expected[0] !== undefined ? expected[0] : replacements.map(({text}) => text).join(' … ')

function editsOf(replacements: readonly Replacement[], document: TextDocument): TextEdit[] {
  return replacements.map(({start, end, text}) => ({
    range: {start: document.positionAt(start), end: document.positionAt(end)},
    newText: text,
  }))
}
