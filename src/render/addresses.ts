import type {Block} from '../document/edition.ts'
import type {Language} from '../language.ts'

/** Addresses of pages, from the site's root; each ends in a slash. */
export const workPath = (language: Language, work: string): string => `/${language}/${work}/`

export const factPath = (language: Language, work: string, fact: string): string =>
  `/${language}/facts/${work}/${fact}/`

/** The page that sets the editions of a work side by side. */
export const besidePath = (language: Language, work: string): string => `/${language}/side-by-side/${work}/`

export const sourcePath = (language: Language, source: string): string => `/${language}/sources/#source-${source}`

export const termPath = (language: Language, term: string): string => `/${language}/glossary/#term-${term}`

/**
 * @param base where the content folder may be edited, if anywhere: an address of http
 * @param file from the content folder
 * @returns the address at which the file may be edited
 * @example editAddress('https://git.example/edit/main/content', 'programme/vi.md') //=> 'https://git.example/edit/main/content/programme/vi.md'
 */
export function editAddress(base: string | undefined, file: string): string | undefined {
  if (base === undefined || !/^https?:\/\//.test(base) || !URL.canParse(base)) return undefined
  return `${base.endsWith('/') ? base : `${base}/`}${file.split('/').map(encodeURIComponent).join('/')}`
}

/**
 * @returns the id of a block in its page, the same in each language: a heading has its section's
 * @example anchorOf(block) //=> 'strategy/paragraph-2'
 */
export const anchorOf = ({kind, section, id}: Pick<Block, 'kind' | 'section' | 'id'>): string =>
  kind === 'heading' && section !== '' ? section : id
