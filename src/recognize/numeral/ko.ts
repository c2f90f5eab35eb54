import {decimal, multiply} from '../../fact/decimal.ts'
import type {Role} from '../../lexicon/lexicon.ts'
import {isHangul, isSpace} from '../letters.ts'
import {meaning, type Scan, type Token} from '../scan.ts'
import {isCounter} from '../unit.ts'
import {isWhole, type Numeral, skipSpace, tokenBehind, tokenFrom} from './numeral.ts'
import {endsWord, numeralOf, readRun, type Run, scalePastAbout} from './ko-run.ts'
import {fractionEnd, halfOf, mixedEnd, partOf} from './ko-share.ts'
import {inWords} from './ko-words.ts'
import {pairOf, rankOf} from './lone.ts'

/**
 * Read a number at token `index`: `1조 2,500억`, `3만5천`, `이백점 영삼`, `스물세`, `백스물두`, `삼분의 이`, `수십만`, `한두`.
 *
 * @returns the number, or nothing if none starts there; `needsUnit` is set for what is more often something else
 */
export function readKorean(scan: Scan, index: number): Numeral | undefined {
  const token = scan.tokens[index]
  if (!token) return undefined
  return (
    ordinalOf(token, index) ??
    pairTimes(scan, token, index) ??
    pairOf(token, index) ??
    vagueOf(scan, token, index) ??
    halfOf(scan, token, index) ??
    cardinal(scan, token, index)
  )
}

function cardinal(scan: Scan, token: Token, index: number): Numeral | undefined {
  const run = readRun(scan, index)
  if (!run) return undefined
  const plain = withPlainDigits(scan, run, numeralOf(run))
  const fraction = fractionEnd(scan, plain)
  if (fraction) return fraction
  const joined = mixedEnd(scan, plain)
  if (joined) return joined
  const share = partOf(scan, run, plain)
  if (share) return share
  if (run.digits || isWhole(scan, run.start, run.end) || isNegated(scan, token, index)) return plain
  if (goesOnWord(scan, index, run.start)) return undefined
  return inWords(scan, token, run, plain)
}

/** Behind a syllable that was no number itself, a number word is the rest of another: `공구`, `사람만`, `공부한 시간`, `가능한 곳`. */
function goesOnWord({text, tokens}: Scan, index: number, start: number): boolean {
  const before = tokens[index - 1]
  return (
    before?.end === start && isHangul(text.charCodeAt(start - 1)) && before.senses.some(({role}) => wordParts.has(role))
  )
}

const wordParts: ReadonlySet<Role> = new Set<Role>(['never', 'claim', 'digit', 'step', 'scale', 'tens', 'native'])

/** `마이너스 오`: behind that word, nothing but a number is meant. */
const isNegated = (scan: Scan, token: Token, index: number) => {
  const before = scan.tokens[index - 1]
  return before && meaning(before, 'negative') !== undefined && tokenBehind(scan, before.end, index) === token
}

/** `2만 그리기` may be 20,000 or "only 2": with no counter behind it, the digits alone are another reading. */
function withPlainDigits(scan: Scan, run: Run, read: Numeral): Numeral {
  // `십여 명`, as `more than a dozen`, is ten or twelve.
  if (scan.text[run.end] === '여' && scan.text.slice(run.start, run.end) === '십') return {...read, other: decimal(12n)}
  const only = run.digits && run.elements === 2 && run.scale === 10_000n && run.digit === undefined
  if (!only || isCounter(scan, skipSpace(scan.text, run.end)) || !isSpace(scan.text.charCodeAt(run.end))) return read
  return {...read, other: multiply(read.low, decimal(1n, -4))}
}

/** `첫 단어`, `첫째`. */
function ordinalOf(token: Token, index: number): Numeral | undefined {
  const rank = meaning(token, 'ordinal')
  if (rank === undefined) return undefined
  return rankOf(token, index, rank)
}

/** `수천여 명`. */
const isAboutCounter = (scan: Scan, end: number) => {
  const about = /^여 ?/.exec(scan.text.slice(end, end + 2))
  return about !== null && isCounter(scan, end + about[0].length)
}

/** `이삼백 명`, `오륙십 명`, `일이만 원`: neighboring digits, and the size of which they are so many. */
function pairTimes(scan: Scan, token: Token, index: number): Numeral | undefined {
  const pair = meaning(token, 'pair') ?? neighbors(scan, token, index)
  if (!pair) return undefined
  const first = meaning(token, 'pair') ? index + 1 : index + 2
  let {end} = scan.tokens[first - 1] ?? token
  let next = first
  let times = 1n
  for (; next < first + 3; next += 1) {
    const behind = scan.tokens[next]
    const by = behind?.start === end ? (meaning(behind, 'step') ?? meaning(behind, 'scale')) : undefined
    if (!behind || by === undefined) break
    times *= by
    end = behind.end
  }
  if (times === 1n || !(endsWord(scan.text, end) || isCounter(scan, end))) return undefined
  const [low, high] = [decimal(pair[0] * times), decimal(pair[1] * times)]
  return {start: token.start, end, next, low, high, step: decimal(times), digits: false}
}

/** `일이`: the one pair that is no word of the lexicon, since it begins other words. */
function neighbors({tokens}: Scan, token: Token, index: number): readonly [bigint, bigint] | undefined {
  const behind = tokens[index + 1]
  return meaning(token, 'digit') === 1n && meaning(behind, 'digit') === 2n && behind?.start === token.end
    ? [1n, 2n]
    : undefined
}

/** `수년간`, `수차례`: several of them; 수명, 수주 and 수분 are other words. */
const severalOf = ({text}: Scan, {start, end}: Token) =>
  !isHangul(text.charCodeAt(start - 1)) &&
  /^(?:년(?:간|째|[에의]|[^가-힣]|$)|개월|개국|차례|시간|회(?:에 걸| 반복)|일(?:간|째| [내안동뒤후전]|에 걸)|주(?:간|째| (?:동안|뒤|후|전)))/.test(
    text.slice(end, end + 4),
  )

/** `수십만`, `몇 명`, `몇백`. */
function vagueOf(scan: Scan, token: Token, index: number): Numeral | undefined {
  const few = meaning(token, 'vague')
  if (few === undefined) return undefined
  let {end} = token
  let next = index + 1
  let times = 1n
  let steps = 0
  for (; steps < 3; next += 1) {
    const behind = scan.tokens[next]
    if (behind?.start !== end && !(steps === 0 && scan.text[end] === ' ' && behind?.start === end + 1)) break
    const by = meaning(behind, 'step') ?? meaning(behind, 'scale')
    if (by === undefined) break
    times *= by
    steps += 1
    end = behind.end
  }
  const more = times === 1n ? undefined : scalePastAbout(scan, end)
  if (more) {
    times *= more.scale
    end = more.end
    next = tokenFrom(scan, next, end)
  }
  const word = scan.text.slice(token.start, token.end)
  if (times === 1n && word === '수' && !severalOf(scan, token)) return undefined
  if (times > 1n && !endsWord(scan.text, end) && !isCounter(scan, end) && !isAboutCounter(scan, end)) return undefined
  const low = decimal(times === 1n ? few : times)
  const high = decimal(times === 1n ? few : 9n * times)
  const base = {start: token.start, end, next, low, high, step: decimal(times), digits: false, vague: true as const}
  return times === 1n ? {...base, needsUnit: true} : base
}
