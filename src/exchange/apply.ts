import {findFact, inWords} from '../check/label.ts'
import type {RuleContext} from '../check/rule.ts'
import {isUnfinished} from '../check/unfinished.ts'
import type {Block, Edition} from '../document/edition.ts'
import {target as readTarget} from '../document/plain-text.ts'
import {hash} from '../sync/hash.ts'
import {addressOf} from './codes.ts'
import {contentOf, type Content} from './inline.ts'
import {blockOf, markdownOf, piecesOf, saidBy} from './pieces.ts'
import {counterparts} from './units.ts'
import type {Piece, ReturnedUnit} from './xliff-read.ts'
import {yamlScalar} from './yaml-scalar.ts'

/** Why a block was left as it is, or what to know of one that was written. */
export type Remark = 'unknown' | 'source-changed' | 'translation-changed' | 'unfit' | 'unplaced'

export interface Applied {
  readonly text: string
  /** How many blocks say something else than before. */
  readonly changed: number
  readonly remarks: readonly {readonly unit: string; readonly remark: Remark}[]
}

/** A unit, the block of the source that it translates, and what is to stand in the translation. */
interface Placed {
  readonly unit: string
  readonly source: Block
  readonly pieces: readonly Piece[]
  readonly fingerprint?: string
}

interface Edit {
  readonly unit: string
  /** The block of the translation. */
  readonly block: Block
  readonly content: Content
  readonly pieces: readonly Piece[]
}

/**
 * Write what came back into a translation. A block that would be read as something else than what came back, or that
 * somebody else changed since it was sent, stays as it is.
 *
 * @param target the translation, in which every unit has its block
 * @param reread reads a changed text of the translation
 */
export function applyUnits(
  units: readonly ReturnedUnit[],
  target: Edition,
  context: RuleContext,
  reread: (text: string) => Edition | undefined,
): Applied {
  const remarks: {unit: string; remark: Remark}[] = []
  const tell = (unit: string, remark: Remark): [] => {
    remarks.push({unit, remark})
    return []
  }
  const pair = context.collation?.pairs.find((pair) => pair.target === target)
  const counterpart = counterparts(pair)
  const edits = placedUnits(units, context, tell).flatMap(({unit, source, pieces, fingerprint}): Edit[] => {
    const block = counterpart.get(source)
    const content = block && contentOf(target, block)
    if (!block || !content) return tell(unit, 'unplaced')
    const now = piecesOf(content.parts)
    const next = inTarget(pieces, source, now, target, context)
    if (saidBy(now) === saidBy(next)) return []
    const isOther = fingerprint !== undefined && fingerprint !== hash(markdownOf(now))
    if (isOther && !isUnfinished(block.text)) return tell(unit, 'translation-changed')
    return [{unit, block, content, pieces: next}]
  })
  const all = edited(target, edits, false)
  if (edits.every((edit) => fits(edit, reread(all)))) return {text: all, changed: edits.length, remarks}
  const kept: {edit: Edit; escapes: boolean}[] = []
  for (const edit of edits) {
    const escapes = [false, true].find((escapes) => fits(edit, reread(edited(target, [edit], escapes))))
    if (escapes === undefined) tell(edit.unit, 'unfit')
    else kept.push({edit, escapes})
  }
  return {text: editedEach(target, kept), changed: kept.length, remarks}
}

/** Blocks are known by their ids; one that moved since is known by its words. */
function placedUnits(
  units: readonly ReturnedUnit[],
  {editions}: RuleContext,
  tell: (unit: string, remark: Remark) => [],
): Placed[] {
  const [source] = editions
  if (!source) return []
  const said = new Map<Block, string>()
  for (const block of source.blocks) {
    const content = contentOf(source, block)
    if (content) said.set(block, saidBy(piecesOf(content.parts)))
  }
  const byId = new Map([...said.keys()].map((block) => [block.id, block]))
  const taken = new Set<Block>()
  return units.flatMap((unit): Placed[] => {
    const {name, target, fingerprint} = unit
    if (!target) return []
    const words = saidBy(unit.source)
    const own = byId.get(name)
    const same =
      own && said.get(own) === words ? own : [...said].find(([block, text]) => text === words && !taken.has(block))?.[0]
    const found = same ?? own
    if (!found || taken.has(found)) return tell(name, 'unknown')
    taken.add(found)
    if (!same) tell(name, 'source-changed')
    return [{unit: name, source: found, pieces: target, ...(fingerprint !== undefined && {fingerprint})}]
  })
}

/** A declared fact that was taken over from the source is written as the translation writes it. */
function inTarget(
  pieces: readonly Piece[],
  block: Block,
  now: readonly Piece[],
  {language}: Edition,
  context: RuleContext,
): Piece[] {
  const [source] = context.editions
  const content = source && contentOf(source, block)
  const theirs = new Set(content ? piecesOf(content.parts).flatMap(markOf) : [])
  const ours = now.flatMap(markOf)
  return pieces.map((piece) => {
    if ('text' in piece || !theirs.has(piece.mark) || ours.includes(piece.mark)) return piece
    const address = addressOf(piece.mark)
    const {scheme, target} = readTarget(address)
    if (scheme !== 'fact' || piece.mark.startsWith('[](') || !piece.mark.startsWith('[')) return piece
    const known = ours.find((mark) => mark.startsWith('[') && addressOf(mark) === address)
    const fact = findFact(target, context.work, context.project.works)
    return {mark: known ?? (fact ? `[${inWords(fact.value, language)}](${address})` : piece.mark)}
  })
}

const markOf = (piece: Piece): string[] => ('mark' in piece ? [piece.mark] : [])

const edited = (target: Edition, edits: readonly Edit[], escapes: boolean): string =>
  editedEach(
    target,
    edits.map((edit) => ({edit, escapes})),
  )

function editedEach({source}: Edition, edits: readonly {readonly edit: Edit; readonly escapes: boolean}[]): string {
  let text = ''
  let at = 0
  for (const {edit, escapes} of edits.toSorted((a, b) => a.edit.content.start - b.edit.content.start)) {
    const {content, block, pieces} = edit
    const words = block.kind === 'field' ? yamlScalar(markdownOf(pieces).trim()) : blockOf(pieces, escapes)
    text += source.slice(at, content.start) + words
    at = content.end
  }
  return text + source.slice(at)
}

/** Whether the changed text is read as what came back. */
function fits({block, pieces}: Edit, edition: Edition | undefined): boolean {
  const found = edition?.blocks.find(({id}) => id === block.id)
  const content = edition && found && contentOf(edition, found)
  return content !== undefined && found?.kind === block.kind && saidBy(piecesOf(content.parts)) === saidBy(pieces)
}
