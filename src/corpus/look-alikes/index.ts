import type {Language} from '../../language.ts'
import {en} from './en.ts'
import {ko} from './ko.ts'
import type {LookAlike} from './look-alike.ts'
import {vi} from './vi.ts'

export type {LookAlike, Reading} from './look-alike.ts'
export {plainValue} from './plain-value.ts'

export const lookAlikes: Readonly<Record<Language, readonly LookAlike[]>> = {en, ko, vi}
