import type {Language} from '../language.ts'
import {lexicons} from '../lexicon/index.ts'
import type {Role} from '../lexicon/lexicon.ts'
import {sameTones} from './fold.ts'
import {Matcher} from './match.ts'

const matchers: Readonly<Record<Language, Map<string, Matcher>>> = {vi: new Map(), ko: new Map(), en: new Map()}

/** The same by the list itself: whoever asks with the same list again need not have its names put together. */
type ByList = WeakMap<readonly Role[], Matcher>
const byList: Readonly<Record<Language, ByList>> = {vi: new WeakMap(), ko: new WeakMap(), en: new WeakMap()}

/**
 * @returns the matcher of some roles of a language's lexicon, compiled at its first use
 * @example matcherFor('vi', ['month']).match(text, lower, 6)
 */
export function matcherFor(language: Language, roles: readonly Role[]): Matcher {
  const [only = ''] = roles
  if (roles.length === 1) return compiled(language, only, roles)
  const known = byList[language].get(roles)
  if (known) return known
  const matcher = compiled(language, roles.join(' '), roles)
  byList[language].set(roles, matcher)
  return matcher
}

function compiled(language: Language, key: string, roles: readonly Role[]): Matcher {
  const known = matchers[language].get(key)
  if (known) return known
  const matcher = new Matcher(lexicons[language], roles, formFolding(language))
  matchers[language].set(key, matcher)
  return matcher
}

/** @returns what folding does to a text of the language, for the forms of a matcher */
const formFolding = (language: Language) => (form: string) =>
  language === 'vi' ? sameTones(form.normalize('NFC').toLowerCase()) : form.normalize('NFC').toLowerCase()
