import type {Edition} from '../document/edition.ts'
import type {Language} from '../language.ts'

/** How much people read in a minute: words, and for Korean syllables. */
const pace: Readonly<Record<Language, number>> = {vi: 260, ko: 500, en: 230}

/** @returns minutes that the edition takes to read, at least one */
export function readingMinutes({language, blocks}: Edition): number {
  const text = blocks.map((block) => block.text).join(' ')
  const unit = language === 'ko' ? /[\p{L}\p{Nd}]/gu : /[\p{L}\p{Nd}]+/gu
  return Math.max(1, Math.round((text.match(unit)?.length ?? 0) / pace[language]))
}
