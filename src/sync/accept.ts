import type {Block, Edition} from '../document/edition.ts'
import type {Sync} from '../document/work.ts'
import type {Language} from '../language.ts'
import {hash} from './hash.ts'
import {trace} from './trace.ts'

/**
 * Record that a translation follows its source.
 *
 * @param sync what was recorded so far
 * @param source the source edition that it follows
 * @param language the language of the translation
 * @param takes the blocks of the source edition for which that is so; all, unless told
 * @returns what is recorded from now on
 */
export function accept(
  sync: Sync | undefined,
  source: Edition,
  language: Language,
  takes: (block: Block) => boolean = () => true,
): Sync {
  // Records against another edition say nothing of this one.
  const old = sync?.source === source.language ? sync : undefined
  const texts = new Map(old?.texts)
  const names = new Map<string, string>()
  const traced = trace(source.blocks, old?.accepted[language] ?? new Map(), texts)
  for (const {block, now, was} of traced) {
    const text = takes(block) ? now : was?.text
    if (text === undefined) continue
    const name = hash(text)
    names.set(block.id, name)
    texts.set(name, text)
  }
  return {source: source.language, accepted: {...old?.accepted, [language]: names}, texts}
}
