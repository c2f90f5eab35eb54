import type {Language} from '../language.ts'
import {common} from './common/index.ts'
import {en} from './en/index.ts'
import {ko} from './ko/index.ts'
import type {Lexicon} from './lexicon.ts'
import {vi} from './vi/index.ts'

/** The words of each language, with those that are the same in every language. */
export const lexicons: Readonly<Record<Language, readonly Lexicon[]>> = {
  vi: [...vi, ...common],
  ko: [...ko, ...common],
  en: [...en, ...common],
}
