import type {Memory} from '../../document/memory.ts'
import {findableIn, searchFiles} from '../search-files.ts'
import type {Hands} from '../views.ts'

/** @returns what indexes a language anew only when something else can be found in it */
export const handsOf = (memory: Memory): Hands => ({
  index: async (project, language) => {
    const findable = findableIn(project, language)
    return memory.latest(`index ${language}`, JSON.stringify(findable), () => searchFiles(findable, memory))
  },
})
