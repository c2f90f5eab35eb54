import type {Language} from '../../language.ts'
import {sentences as en} from './en.ts'
import {sentences as ko} from './ko.ts'
import type {Sentence} from './sentence.ts'
import {sentences as vi} from './vi.ts'

export type {Sentence} from './sentence.ts'

/** Whole sentences by language, read on 29 September 2025. */
export const sentences: Readonly<Record<Language, readonly Sentence[]>> = {vi, ko, en}
