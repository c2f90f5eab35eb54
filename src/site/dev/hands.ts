import type {Memory} from '../../document/memory.ts'
import {searchFiles} from '../search-files.ts'
import type {Hands} from '../views.ts'

/** @returns what indexes a language anew only when something else can be found in it */
export const handsOf = (memory: Memory): Hands => ({
  index: async (findable) =>
    memory.latest(`index ${findable.language}`, JSON.stringify(findable), () => searchFiles(findable, memory)),
})
