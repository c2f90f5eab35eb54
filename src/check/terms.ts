import type {Memory} from '../document/memory.ts'
import type {Term} from '../document/work.ts'
import type {Language} from '../language.ts'

/** What the term base says of a form; `context` names another thing elsewhere, and this one wrongly. */
type Role = 'preferred' | 'allowed' | 'forbidden' | 'context'

interface Entry {
  readonly form: string
  readonly term: Term
  readonly role: Role
  /** The form in small letters, where its capitals are a writer's choice. */
  readonly small?: string
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
export function forbiddenTerms(text: string, language: Language, terms: readonly Term[], memory?: Memory): TermHit[] {
  return rememberedTerms(text, language, terms, memory).filter(({role}) => role === 'forbidden')
}

/** @returns what `termsIn` does, searched for once where earlier checks are remembered */
export function rememberedTerms(
  text: string,
  language: Language,
  terms: readonly Term[],
  memory: Memory | undefined,
): readonly TermHit[] {
  if (!memory) return termsIn(text, language, terms)
  const key = `terms ${memory.nameOf(terms)} ${language} ${text}`
  return memory.remember(key, () => termsIn(text, language, terms))
}

/** @returns every form of the term base that stands in a text, the longest at each place; offsets are into the text */
export function termsIn(text: string, language: Language, terms: readonly Term[]): TermHit[] {
  const {entries, first} = formsOf(terms, language)
  if (entries.size === 0 || text === '') return []
  // Decomposed letters are composed for the search only where there are some: then the offsets are those of the piece.
  const written = text.normalize('NFC') === text ? text : undefined
  const words = written ?? text.normalize('NFC')
  const small = words.toLowerCase()
  const hits: TermHit[] = []
  for (let i = 0; i < words.length;) {
    const found = first.get(small.charAt(i))?.find((entry) => standsAt(entry, words, small, i))
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

/** Small letters of a text are as long as the text, or they are no guide to its places. */
function standsAt({form, small: folded}: Entry, words: string, small: string, at: number): boolean {
  const stands = words.startsWith(form, at) || (folded && small.length === words.length && small.startsWith(folded, at))
  return Boolean(stands) && standsAlone(words, at, at + form.length)
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
  const put = (term: Term, role: Role, forms: readonly string[]) => {
    for (const given of forms) {
      const form = given.normalize('NFC')
      entries.set(form, {form, term, role, ...(hasFreeCapitals(form) && {small: form.toLowerCase()})})
    }
  }
  for (const term of terms) {
    const {forbidden, avoidInContext} = term.forms[language]
    put(term, 'context', avoidInContext)
    put(term, 'forbidden', forbidden)
  }
  // What one entry allows no other forbids.
  for (const term of terms) {
    const {preferred, allowed} = term.forms[language]
    put(term, 'allowed', allowed)
    put(term, 'preferred', [preferred])
  }
  const sorted = [...entries.values()].sort((a, b) => b.form.length - a.form.length || (a.form < b.form ? -1 : 1))
  return {entries, first: Map.groupBy(sorted, ({form}) => form.charAt(0).toLowerCase())}
}

/**
 * Vietnamese writes the words of a name with more capitals or fewer, and any language a capital where a sentence begins;
 * in `UpStage` beside `Upstage` the capitals are the spelling.
 */
const hasFreeCapitals = (form: string): boolean => /[À-ỹ]/.test(form) || /^\p{Ll}+(?: \p{Ll}+)*$/u.test(form)

const letter = /[\p{L}\p{N}\p{M}]/u
const hangul = /[가-힣]/

/** Particles and endings that follow a noun without a space. */
const particle =
  /^(?:뿐만|뿐|만|측|들)?(?:에서|에게|께서|한테|으로부터|로부터|으로|로서|로써|로|까지|부터|처럼|보다|마다|조차|마저|이라|라|과|와|에)?(?:은커녕|은|는|이[었다고며나자니므란지]?|가|을|를|의|도|만|며|나|고|인데|인|일|란|든|여|야|다|던|였|입니[다까])?(?:다|고|으며|으나|지만|만|던|는데|습니다|므로|이다|였다|이었다)?(?![가-힣])/

/** @returns whether what stands between two offsets is a whole term: no letter touches it, but for a Korean particle */
export function standsAlone(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? ''
  const inside = text.charAt(start)
  if (letter.test(before) && letter.test(inside)) return false
  const after = text.slice(end, end + 8)
  if (!letter.test(after[0] ?? '')) return !(/^[.,-]\d/.test(after) && /\d$/.test(text.slice(start, end)))
  return hangul.test(after.charAt(0)) && particle.test(after)
}
