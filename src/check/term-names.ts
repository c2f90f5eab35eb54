import type {Term} from '../document/work.ts'
import {languages, type Language} from '../language.ts'
import type {Mention} from '../recognize/mention.ts'
import {standsAlone} from './terms.ts'

/** A name without its version, and what it is called for comparison. */
interface Name {
  readonly form: string
  readonly key: string
  readonly of: string
}

/** A version or size right behind a name: ` 4.0`, `-14B`, `2`. */
const version = /^[\s-]{0,2}v?\d{1,4}(?:\.\d{1,4}){0,3}[A-Za-z]{0,3}(?![\p{L}\p{N}]*\p{N})/u
const trailing = /[\s-]?v?\d{1,4}(?:\.\d{1,4}){0,3}[A-Za-z]{0,3}$/

/** Kinds whose names are names in every language; concepts and programmes are told in many words. */
const proper: ReadonlySet<string> = new Set(['organization', 'model', 'service', 'benchmark', 'person'])

/**
 * Read names as the term base knows them: `엑사원 4.0` and `EXAONE 4.0` are one name, and the number word in the name of
 * a firm is no number.
 *
 * @param mentions what is read in `text`, sorted by start
 * @returns the mentions with each known name in the place of what was read inside it; a shorter name inside a longer one
 *   stands `within` it
 */
export function withTermNames(
  mentions: readonly Mention[],
  text: string,
  language: Language,
  terms: readonly Term[],
): readonly Mention[] {
  const names = namesOf(terms, language)
  const found = namesIn(text, names)
  if (found.length === 0) return mentions
  const others = mentions.filter(({start, end}) => !found.some((name) => start < name.end && end > name.start))
  const named = found.flatMap((name) => [...mentionOf(name, text), ...shorterNames(name, text, names)])
  return [...others, ...named].sort((a, b) => a.start - b.start || b.end - a.end)
}

interface Found {
  readonly start: number
  readonly end: number
  readonly key: string
  readonly of: string
}

/** A version makes a name of its own; without one only what stands by itself is a name. */
function mentionOf({start, end, key, of}: Found, text: string): Mention[] {
  if (/\d/.test(key)) return [{start, end, fact: {kind: 'name', key}}]
  return proper.has(of) && standsAlone(text, start, end) ? [{start, end, fact: {kind: 'name', key, of}}] : []
}

/** The firm in the name of its index. */
function shorterNames(longer: Found, text: string, names: Names): Mention[] {
  const inside: Mention[] = []
  for (let i = longer.start; i < longer.end; i++) {
    if (i > longer.start && isLetter(text.charAt(i - 1))) continue
    for (const {form, key, of} of names.get(text.charAt(i)) ?? []) {
      const end = i + form.length
      if (key === longer.key || end > longer.end || end - i === longer.end - longer.start) continue
      if (!proper.has(of) || /\d/.test(key) || !text.startsWith(form, i) || !standsAlone(text, i, end)) continue
      inside.push({start: i, end, fact: {kind: 'name', key, of}, within: 'name'})
    }
  }
  return inside
}

type Names = ReadonlyMap<string, readonly Name[]>

function namesIn(text: string, names: Names): Found[] {
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
    found.push({start: i, end: end + suffix.length, key: name.key + folded(suffix), of: name.of})
    i = end + suffix.length
  }
  return found
}

/** @returns how a language writes the name that a key stands for, without a version; nothing for one that it does not know */
export function wordsOfName(key: string, language: Language, terms: readonly Term[]): string | undefined {
  const term = terms.find(({kind, forms}) => proper.has(kind) && folded(base(forms.en.preferred)) === key)
  return term && base(term.forms[language].preferred)
}

const isLetter = (letter: string): boolean => /[\p{L}\p{N}]/u.test(letter)
const isLatin = (letter: string): boolean => /[\p{Script=Latin}\p{N}]/u.test(letter)

const cache = new WeakMap<readonly Term[], Map<Language, Names>>()

/** Names by their first letter, longest first. */
function namesOf(terms: readonly Term[], language: Language): Names {
  const known = cache.get(terms) ?? new Map<Language, Names>()
  cache.set(terms, known)
  const names = known.get(language) ?? gather(terms, language)
  known.set(language, names)
  return names
}

function gather(terms: readonly Term[], language: Language): Names {
  const names = new Map<string, Name>()
  for (const {kind, forms} of terms) {
    if (kind === 'concept') continue
    const key = folded(base(forms.en.preferred))
    for (const other of [language, ...languages])
      for (const form of formsIn(forms[other], kind).map(base))
        if (form.length > 1 && !names.has(form) && (other === language || isLatin(form.charAt(0))))
          names.set(form, {form, key, of: kind})
  }
  return Map.groupBy(
    [...names.values()].sort((a, b) => b.form.length - a.form.length),
    ({form}) => form.charAt(0),
  )
}

/** A name that is forbidden names its thing all the same. */
const formsIn = ({preferred, allowed, forbidden}: Term['forms']['vi'], kind: string): readonly string[] =>
  proper.has(kind)
    ? [preferred, ...allowed, ...forbidden.filter((form) => base(form) === form)]
    : [preferred, ...allowed]

/** A name without the version or gloss at its end. */
const base = (form: string): string => (form.split('(', 1)[0] ?? '').trimEnd().replace(trailing, '')

const folded = (form: string): string =>
  form
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s\-.](?!\d)/g, '')
    .replaceAll(/[\s-]/g, '')
