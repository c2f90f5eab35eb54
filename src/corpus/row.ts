import type {Fact} from '../fact/fact.ts'
import type {Language} from '../language.ts'

/** One fact, and each way to write it: all these writings mean the same. The first of a language is the house style. */
export type Row<F extends Fact = Fact> = {readonly fact: F} & Readonly<Record<Language, readonly string[]>>
