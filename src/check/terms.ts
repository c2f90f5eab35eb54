import type {Term} from '../document/work.ts'
import type {Language} from '../language.ts'

interface Entry {
  readonly form: string
  readonly term: Term
  readonly forbidden: boolean
}

export interface TermHit extends Entry {
  readonly start: number
  readonly end: number
}

/**
 * Find forms that the term base forbids. Preferred and allowed forms are set aside first, the longest form at each
 * place winning, so that a forbidden form inside an allowed one is no finding.
 *
 * @param text a block's words; offsets are into it
 * @example forbiddenTerms('SK 텔레콤은', 'ko', terms) //=> [{start: 0, end: 6, form: 'SK 텔레콤', …}]
 */
export function forbiddenTerms(text: string, language: Language, terms: readonly Term[]): TermHit[] {
  return termsIn(text, language, terms).filter(({forbidden}) => forbidden)
}

/** @returns every form of the term base that stands in a text, the longest at each place; offsets are into the text */
export function termsIn(text: string, language: Language, terms: readonly Term[]): TermHit[] {
  const {entries, first} = formsOf(terms, language)
  if (entries.size === 0 || text === '') return []
  // Decomposed letters are composed for the search only where there are some: then the offsets are those of the piece.
  const written = text.normalize('NFC') === text ? text : undefined
  const words = written ?? text.normalize('NFC')
  const hits: TermHit[] = []
  for (let i = 0; i < words.length;) {
    const candidates = first.get(words.charAt(i))
    const found = candidates?.find(({form}) => words.startsWith(form, i) && standsAlone(words, i, i + form.length))
    if (!found) {
      i++
      continue
    }
    const end = i + found.form.length
    const [from, to] = written ? [i, end] : [decomposed(text, i), decomposed(text, end)]
    hits.push({start: from, end: to, ...found})
    i = end
  }
  return hits
}

/** @returns the offset in `text` of the offset `at` in its composed form */
function decomposed(text: string, at: number): number {
  let composed = 0
  for (const {segment, index} of new Intl.Segmenter('und', {granularity: 'grapheme'}).segment(text)) {
    if (composed >= at) return index
    composed += segment.normalize('NFC').length
  }
  return text.length
}

interface Forms {
  readonly entries: ReadonlyMap<string, Entry>
  /** By first letter; longest first. */
  readonly first: ReadonlyMap<string, readonly Entry[]>
}

const cache = new WeakMap<readonly Term[], Map<Language, Forms>>()

function formsOf(terms: readonly Term[], language: Language): Forms {
  const known = cache.get(terms) ?? new Map<Language, Forms>()
  cache.set(terms, known)
  let forms = known.get(language)
  if (!forms) {
    forms = gather(terms, language)
    known.set(language, forms)
  }
  return forms
}

function gather(terms: readonly Term[], language: Language): Forms {
  const entries = new Map<string, Entry>()
  for (const term of terms) {
    const {forbidden} = term.forms[language]
    for (const form of forbidden)
      entries.set(form.normalize('NFC'), {form: form.normalize('NFC'), term, forbidden: true})
  }
  // What one entry allows no other forbids.
  for (const term of terms) {
    const {preferred, allowed} = term.forms[language]
    for (const form of [preferred, ...allowed])
      entries.set(form.normalize('NFC'), {form: form.normalize('NFC'), term, forbidden: false})
  }
  const sorted = [...entries.values()].sort((a, b) => b.form.length - a.form.length || (a.form < b.form ? -1 : 1))
  return {entries, first: Map.groupBy(sorted, ({form}) => form.charAt(0))}
}

const letter = /[\p{L}\p{N}\p{M}]/u
const hangul = /[가-힣]/

/** Particles and endings that follow a noun without a space. */
const particle =
  /^(?:이라는|이라고|으로는|으로도|에서는|에서도|에게는|까지는|부터는|이었다|이라|이며|이고|이나|이다|입니다|으로|에서|에게|에는|에도|까지|부터|처럼|보다|라는|라고|과의|와의|과는|와는|측은|측이|들은|들이|들의|은|는|이|가|을|를|의|에|와|과|도|만|로|나|며|들|측)(?![가-힣])/

/** Whether what stands between two offsets is a whole term: no letter touches it, but for a Korean particle. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? ''
  const inside = text.charAt(start)
  if (letter.test(before) && letter.test(inside)) return false
  const after = text.slice(end, end + 8)
  if (!letter.test(after[0] ?? '')) return !(/^[.,-]\d/.test(after) && /\d$/.test(text.slice(start, end)))
  return hangul.test(after.charAt(0)) && particle.test(after)
}
