import type {Term} from '../document/work.ts'
import {languages, type Language} from '../language.ts'
import type {Mention} from '../recognize/mention.ts'

/** A name without its version, and what it is called for comparison. */
interface Name {
  readonly form: string
  readonly key: string
}

/** A version or size right behind a name: ` 4.0`, `-14B`, `2`. */
const version = /^[\s-]{0,2}v?\d{1,4}(?:\.\d{1,4}){0,3}[A-Za-z]{0,3}(?![\p{L}\p{N}]*\p{N})/u
const trailing = /[\s-]?v?\d{1,4}(?:\.\d{1,4}){0,3}[A-Za-z]{0,3}$/

/**
 * Read names as the term base knows them: `엑사원 4.0` and `EXAONE 4.0` are one name, and the number word in the name of
 * a firm is no number.
 *
 * @param mentions what is read in `text`, sorted by start
 * @returns the mentions with each known name in the place of what was read inside it
 */
export function withTermNames(
  mentions: readonly Mention[],
  text: string,
  language: Language,
  terms: readonly Term[],
): readonly Mention[] {
  const found = namesIn(text, namesOf(terms, language))
  if (found.length === 0) return mentions
  const others = mentions.filter(({start, end}) => !found.some((name) => start < name.end && end > name.start))
  const versioned = found.flatMap(({start, end, key}): Mention[] =>
    /\d/.test(key) ? [{start, end, fact: {kind: 'name', key}}] : [],
  )
  return [...others, ...versioned].sort((a, b) => a.start - b.start || a.end - b.end)
}

interface Found {
  readonly start: number
  readonly end: number
  readonly key: string
}

function namesIn(text: string, names: ReadonlyMap<string, readonly Name[]>): Found[] {
  const found: Found[] = []
  for (let i = 0; i < text.length;) {
    const name = isLetter(text.charAt(i - 1))
      ? undefined
      : names.get(text.charAt(i))?.find(({form}) => text.startsWith(form, i))
    if (!name) {
      i++
      continue
    }
    const end = i + name.form.length
    const suffix = version.exec(text.slice(end, end + 24))?.[0] ?? ''
    if (suffix === '' && isLatin(text.charAt(end - 1)) && isLatin(text.charAt(end))) {
      i++
      continue
    }
    found.push({start: i, end: end + suffix.length, key: name.key + folded(suffix)})
    i = end + suffix.length
  }
  return found
}

const isLetter = (letter: string): boolean => /[\p{L}\p{N}]/u.test(letter)
const isLatin = (letter: string): boolean => /[\p{Script=Latin}\p{N}]/u.test(letter)

const cache = new WeakMap<readonly Term[], Map<Language, ReadonlyMap<string, readonly Name[]>>>()

/** Names by their first letter, longest first. */
function namesOf(terms: readonly Term[], language: Language): ReadonlyMap<string, readonly Name[]> {
  const known = cache.get(terms) ?? new Map<Language, ReadonlyMap<string, readonly Name[]>>()
  cache.set(terms, known)
  const names = known.get(language) ?? gather(terms, language)
  known.set(language, names)
  return names
}

function gather(terms: readonly Term[], language: Language): ReadonlyMap<string, readonly Name[]> {
  const keys = new Map<string, string>()
  for (const {kind, forms} of terms) {
    if (kind === 'concept' || kind === 'person') continue
    const key = folded(base(forms.en.preferred))
    for (const other of [language, ...languages])
      for (const form of [forms[other].preferred, ...forms[other].allowed].map(base))
        if (form.length > 1 && !keys.has(form) && (other === language || isLatin(form.charAt(0)))) keys.set(form, key)
  }
  const names = Array.from(keys, ([form, key]) => ({form, key})).sort((a, b) => b.form.length - a.form.length)
  return Map.groupBy(names, ({form}) => form.charAt(0))
}

/** A name without the version or gloss at its end. */
const base = (form: string): string => (form.split('(', 1)[0] ?? '').trimEnd().replace(trailing, '')

const folded = (form: string): string =>
  form
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s\-.](?!\d)/g, '')
    .replaceAll(/[\s-]/g, '')
