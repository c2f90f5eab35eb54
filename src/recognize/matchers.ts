import type {Language} from '../language.ts'
import type {Role} from '../lexicon/lexicon.ts'
import type {Matcher} from './match.ts'
import {matcherOf} from './scan.ts'

const matchers: Readonly<Record<Language, Map<string, Matcher>>> = {vi: new Map(), ko: new Map(), en: new Map()}

/**
 * @returns the matcher of these roles, compiled at its first use
 * @example matcherFor('vi', ['month']).match(text, lower, 6)
 */
export function matcherFor(language: Language, roles: readonly Role[]): Matcher {
  const [only = ''] = roles
  const key = roles.length === 1 ? only : roles.join(' ')
  const known = matchers[language].get(key)
  if (known) return known
  const matcher = matcherOf(language, roles)
  matchers[language].set(key, matcher)
  return matcher
}
