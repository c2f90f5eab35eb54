import type {Nodes, Root} from 'mdast'
import {commentsIn, isComment} from '../document/comment.ts'
import type {Edition, Span} from '../document/edition.ts'
import type {Finding, FindingPlace} from './finding.ts'

/**
 * A comment that silences one rule: `<!-- doichieu-ignore money-mismatch: the court rounds -->`, in MDX
 * `{/* doichieu-ignore … *\/}`. It covers the paragraph, list or table behind it; inside a line, that block; as
 * `doichieu-ignore-file`, the whole file.
 */
export interface Suppression {
  readonly ruleId: string
  readonly reason: string
  /** As written, for messages. */
  readonly written: string
  readonly file: string
  readonly language: Edition['language']
  readonly place: Span
  /** Offsets in the file; none when nothing stands behind the comment. */
  readonly covers?: readonly [start: number, end: number]
}

const comment = /doichieu-ignore(-file)?(?![-\w])[ \t]*([^\s:]*)[ \t]*(?::[ \t]*([^\n]*))?/

/** @returns the suppressions written in an edition, in order */
export function suppressionsIn(edition: Edition): Suppression[] {
  if (!edition.source.includes('doichieu-ignore')) return []
  return Array.from(walk(edition.tree, edition.tree, edition))
}

function* walk(parent: Root | Nodes, block: Nodes, edition: Edition): Generator<Suppression> {
  if (!('children' in parent)) return
  const children = parent.children as Nodes[]
  for (const [index, node] of children.entries()) {
    const flow = isFlow(parent)
    for (const written of commentsOf(node)) {
      const covered = flow ? children.slice(index + 1).find((next) => commentsOf(next).length === 0) : block
      const suppression = read(written, node, covered, edition)
      if (suppression) yield suppression
    }
    yield* walk(node, flow ? node : block, edition)
  }
}

/** Whether what a node holds are blocks, so that a comment in it stands between blocks. */
const isFlow = ({type}: Nodes): boolean =>
  type === 'root' || type === 'blockquote' || type === 'listItem' || type === 'footnoteDefinition'

const commentsOf = (node: Nodes): readonly string[] => {
  if (node.type === 'html') return commentsIn(node.value).comments
  return isComment(node) ? [String((node as {value?: unknown}).value)] : []
}

function read(written: string, node: Nodes, covered: Nodes | undefined, edition: Edition): Suppression | undefined {
  const found = comment.exec(written.replace(/(?:-->|\*\/)\s*$/, ''))
  const {position} = node
  if (!found || !position) return undefined
  const point = ({line, column, offset = 0}: {line: number; column: number; offset?: number | undefined}) => ({
    line,
    column,
    offset,
  })
  const whole = found[1] !== undefined
  const end = covered?.position?.end.offset
  const start = covered?.position?.start.offset
  return {
    ruleId: found[2] ?? '',
    reason: (found[3] ?? '').trim(),
    written: found[0].trim(),
    file: edition.file,
    language: edition.language,
    place: {start: point(position.start), end: point(position.end)},
    ...(whole
      ? {covers: [0, edition.source.length] as const}
      : start !== undefined && end !== undefined && {covers: [start, end] as const}),
  }
}

/** @returns whether a suppression silences a finding: it names its rule and covers one of its places */
export function silences({ruleId, file, covers}: Suppression, finding: Pick<Finding, 'ruleId' | 'places'>): boolean {
  if (ruleId !== finding.ruleId || !covers) return false
  const [start, end] = covers
  return finding.places.some((place) => place.file === file && place.start.offset >= start && place.start.offset <= end)
}

/** @returns the place of the comment itself */
export const placeOf = ({language, file, place}: Suppression): FindingPlace => ({language, file, ...place})
