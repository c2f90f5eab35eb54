import type {Edition} from '../document/edition.ts'
import type {Sync} from '../document/work.ts'
import type {Language} from '../language.ts'
import {changeOf, type Change, type Usage} from './change.ts'
import {trace, type Traced} from './trace.ts'
import {wordsOf} from './words.ts'

/** What has become of a block of the source edition since a translation followed it. */
export interface BlockState extends Traced {
  /** `new` for a block that no translation was ever accepted for. */
  readonly state: 'fresh' | 'stale' | 'new'
  readonly change: Change
}

/**
 * @param source the source edition as it is
 * @param language the language of the translation
 * @returns each block of the source edition that says something, in order; nothing when no translation into that
 *   language was accepted
 */
export function statesOf(source: Edition, language: Language, sync: Sync | undefined): BlockState[] | undefined {
  const accepted = sync?.accepted[language]
  if (!sync || !accepted || sync.source !== source.language) return undefined
  const traced = trace(source.blocks, accepted, sync.texts)
  let usage: Usage | undefined
  const used = (): Usage =>
    (usage ??= usageOf(
      traced,
      [...accepted.values()].map((name) => sync.texts.get(name) ?? ''),
    ))
  return traced.map((block) => {
    const {now, was} = block
    const change: Change = was ? changeOf(was.text, now, source.language, used) : {size: 'none', facts: []}
    return {...block, change, state: !was ? 'new' : change.size === 'meaning' ? 'stale' : 'fresh'}
  })
}

function usageOf(traced: readonly Traced[], accepted: readonly string[]): Usage {
  const words = (texts: readonly string[]) => new Set(texts.flatMap((text) => wordsOf(text).map(({word}) => word)))
  return {before: words(accepted), after: words(traced.map(({now}) => now))}
}
