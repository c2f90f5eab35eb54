import type {Language} from '../language.ts'
import type {Role} from '../lexicon/lexicon.ts'
import type {Matcher} from './match.ts'
import {matcherOf} from './scan.ts'

const matchers = new Map<string, Matcher>()

/**
 * @returns the matcher of these roles, compiled at its first use
 * @example matcherFor('vi', ['month']).match(text, lower, 6)
 */
export function matcherFor(language: Language, roles: readonly Role[]): Matcher {
  const key = `${language} ${roles.join(' ')}`
  let matcher = matchers.get(key)
  if (!matcher) matchers.set(key, (matcher = matcherOf(language, roles)))
  return matcher
}
