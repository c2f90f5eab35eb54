import {searchFiles, type Findable, type SearchFiles} from './search-files.ts'

/** What a thread is asked to do while the content is checked: the index of a language. */
export default function lendAHand(findable: Findable): SearchFiles {
  return searchFiles(findable)
}
