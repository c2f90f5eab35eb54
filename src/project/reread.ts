import type {Edition} from '../document/edition.ts'
import {mdxParser} from '../document/parse.ts'
import {readEdition} from '../document/read.ts'
import type {Language} from '../language.ts'

/**
 * @param file the path as it is told to users
 * @param strict whether the work declares facts
 * @returns what reads changed texts of one edition; nothing for a text that is no edition
 */
export async function editionReader(
  file: string,
  work: string,
  language: Language,
  strict: boolean,
): Promise<(text: string) => Edition | undefined> {
  const mdx = file.endsWith('.mdx') ? await mdxParser() : undefined
  return (source) => readEdition({work, language, file, source}, {strict, ...(mdx && {mdx})}).edition
}
