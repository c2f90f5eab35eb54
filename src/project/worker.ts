import {checkPart, type Part} from './check-part.ts'
import type {CheckedFolder} from './checked.ts'

/** What a thread of the pool does with what it is sent. */
export default (part: Part): Promise<CheckedFolder> => checkPart(part)
