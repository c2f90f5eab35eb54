import type {Edition, Span} from '../document/edition.ts'
import {countStates, type BlockStatus, type TranslationStatus} from '../project/status.ts'

/** @returns the translations as other programs read them; of the blocks those for which there is something to do */
export function statusJson(translations: readonly TranslationStatus[]): string {
  const told = translations.map((translation) => {
    const {work, language, source, target, blocks} = translation
    return {
      work,
      language,
      ...countStates(translation),
      blocks: blocks
        .filter(({state, drifted}) => state !== 'fresh' || drifted)
        .map((block) => blockJson(block, source, target)),
    }
  })
  return `${JSON.stringify({version: 1, translations: told}, undefined, 2)}\n`
}

function blockJson(block: BlockStatus, source: Edition, target: Edition | undefined): object {
  const place = ({language, file}: Edition, {start, end}: Span) => ({language, file, start, end})
  return {
    id: block.source.id,
    state: block.state,
    drifted: block.drifted,
    places: [...(target && block.target ? [place(target, block.target.span)] : []), place(source, block.source.span)],
    ...(block.before !== undefined && {before: block.before}),
    after: block.after,
    ...(block.target && {translation: block.target.text}),
    facts: block.facts.map(({before, after, still, label}) => ({
      ...(label && {label}),
      ...(before && {before: before.text}),
      ...(after && {after: after.text}),
      still,
    })),
  }
}
