import type {Bound} from '../fact/fact.ts'
import type {Figure} from './figure.ts'
import {skipSpace} from './numeral/numeral.ts'
import {meaning, type Scan, type Token} from './scan.ts'
import {wordAt} from './unit.ts'

/** A bound and where its words start or end. */
interface Found {
  readonly bound: Bound
  readonly start: number
  readonly end: number
}

const mostWords = 3

/**
 * @param start where the figure starts
 * @param index the token that starts there or behind
 * @returns the bound that the words right before it say; of `at least about` the outer one
 */
export function boundBefore(scan: Scan, start: number, index: number): Found | undefined {
  let at = start
  let found: Found | undefined
  for (let i = index - 1; i >= 0 && i >= index - mostWords; i -= 1) {
    const token = scan.tokens[i]
    const bound = meaning(token, 'bound-before')
    if (!token || !bound || !touches(scan, token.end, at) || isTopic(scan, token, bound)) break
    const inner = found && (bound === 'about' || bound === 'at-most') ? found.bound : bound
    found = {bound: inner, start: token.start, end: token.end}
    at = token.start
  }
  return found
}

/** `told you about 11`, `a book about 3 sisters`: what is spoken of, no hedge. */
const topic =
  /(?<!\p{L})(?:(?:tell|tells|told|telling|ask|asks|asked|warn|warns|warned|remind|reminds|reminded|teach|taught) (?:you|me|him|her|us|them|it|\p{L}{2,12})|talk|talks|talked|talking|hear|hears|heard|worry|worried|complain|complains|complained|asking|story|stories|news|book|books|film|question|questions|forget|forgot|care|cares|all) $/u

const isTopic = ({language, lower}: Scan, {start, end}: Token, bound: Bound) =>
  language === 'en' &&
  bound === 'about' &&
  lower.slice(start, end) === 'about' &&
  topic.test(lower.slice(Math.max(0, start - 24), start))

/** Articles and the like that may stand between a bound and its figure. */
const between = /^\s{0,4}(?:(?:a|an|the|its|their|of|là|có|cả|những|con số|mức|tới|đến)\s{1,4}){0,2}$/

const touches = ({lower}: Scan, end: number, start: number) => {
  const gap = lower.slice(end, Math.min(start, end + 24))
  return start - end < 24 && between.test(gap)
}

/** What may stand between a Korean figure and the word of its bound: its particle. */
const particle = /^(?:[이가을를은는에도의]|으로|에서|에게|까지도?)?\s{0,4}/

/**
 * @returns the bound that the words behind the figure say: `10명 이상`, `10만 명이 넘는`, `100 or more`
 */
export function boundAfter(scan: Scan, figure: Figure): Found | undefined {
  let found = aboutWithin(scan, figure) ?? bandBehind(scan, figure)
  let end = found?.end ?? figure.end
  for (let i = 0; i < 2; i += 1) {
    const word = behind(scan, figure, end)
    if (!word) break
    found = {...word, bound: found && word.bound === 'about' ? found.bound : word.bound}
    end = word.end
  }
  return found
}

/** `20여 명`: the bound stands between the number and its counter. */
const aboutWithin = ({text, language}: Scan, {numeral, end}: Figure): Found | undefined =>
  language === 'ko' && text[numeral.end] === '여' && end > numeral.end
    ? {bound: 'about', start: numeral.end, end}
    : undefined

/** What may follow 대 of a band in its word: a particle, or the part of it that is meant. */
const bandEnding =
  /^대(?=$|[^가-힣]|[의에로를는가와도인]|까지|부터|이[고며다었던]|였|다(?![가-힣])|초반|중반|후반|진입|안착)/

/** `80도대`, `30%대`, `1,400원대`: from there on, up to the next such step. */
function bandBehind(scan: Scan, {suffix, sense, numeral, end}: Figure): Found | undefined {
  if (scan.language !== 'ko' || !suffix || sense || numeral.sense || !numeral.digits) return undefined
  return bandEnding.test(scan.text.slice(end, end + 4)) ? {bound: 'about', start: end, end: end + 1} : undefined
}

function behind(scan: Scan, figure: Figure, end: number): Found | undefined {
  const gap =
    scan.language === 'ko'
      ? (particle.exec(scan.text.slice(end, end + 8))?.[0].length ?? 0)
      : skipSpace(scan.text, end) - end
  // A counter that no table has may stand between: `1,200라인 이상`.
  const counter =
    figure.suffix === undefined && figure.numeral.digits
      ? (/^[가-힣]{1,3}\s/.exec(scan.text.slice(end, end + 4))?.[0].length ?? 0)
      : 0
  for (const start of new Set([end, end + gap, end + counter])) {
    const found = wordAt(scan, start, 'bound-after')
    if (found?.sense.role === 'bound-after' && !(found.end - found.start === 1 && start > end)) {
      return {bound: found.sense.means, start: found.start, end: found.end}
    }
  }
  return undefined
}
