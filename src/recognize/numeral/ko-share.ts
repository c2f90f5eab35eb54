import {compare, decimal, one, zero} from '../../fact/decimal.ts'
import {isSpace} from '../letters.ts'
import {meaning, type Scan, type Token} from '../scan.ts'
import {isCounter} from '../unit.ts'
import {fractionOf, integerOf, mixed, shareOf} from './fraction.ts'
import {isWhole, type Numeral, skipSpace, tokenBehind, tokenFrom} from './numeral.ts'
import {numeralOf, readRun, type Run, start} from './ko-run.ts'

/** `삼분의 이`, `20분의 일`, `3분의 1`. */
export function fractionEnd(scan: Scan, below: Numeral): Numeral | undefined {
  const over = tokenBehind(scan, below.end, below.next)
  if (!over || meaning(over, 'over') === undefined || below.low.exponent < 0) return undefined
  const above = tokenBehind(scan, over.end, below.next + 1) && numerator(scan, below, below.next + 1)
  if (!above || compare(below.low, zero) === 0) return undefined
  const top = numeralOf(above)
  if (top.low.exponent < 0) return undefined
  return shareOf(below, fractionOf(integerOf(top.low), integerOf(below.low)), above.end, above.next)
}

/** `오분의 일만 준다`, `3분의 1조각`: where the share would exceed one, what follows its first digit is another word. */
function numerator(scan: Scan, below: Numeral, index: number): Run | undefined {
  const above = readRun(scan, index)
  const glued = meaning(scan.tokens[index + 1], 'scale') !== undefined
  return above && glued && compare(numeralOf(above).low, below.low) > 0 ? start(scan, index) : above
}

/** `셋 중 하나`, `열 중 아홉`: a share told in native numerals, with no counter. */
export function partOf(scan: Scan, run: Run, whole: Numeral): Numeral | undefined {
  if (!run.native) return undefined
  const among = /^\s(?:중|가운데)(?:에|의)?\s/.exec(scan.text.slice(run.end, run.end + 6))
  if (!among) return undefined
  const at = run.end + among[0].length
  const next = tokenFrom(scan, run.next, at)
  const part = scan.tokens[next]?.start === at ? readRun(scan, next) : undefined
  const top = part?.native ? numeralOf(part) : undefined
  if (!part || !top || compare(top.low, whole.low) >= 0 || isCounter(scan, skipSpace(scan.text, part.end)))
    return undefined
  return shareOf(whole, fractionOf(integerOf(top.low), integerOf(whole.low)), part.end, part.next)
}

/** `이십삼과 오분의 삼`. */
export function mixedEnd(scan: Scan, whole: Numeral): Numeral | undefined {
  const and = /^[과와]\s{1,4}/.exec(scan.text.slice(whole.end, whole.end + 6))
  if (!and) return undefined
  const at = whole.end + and[0].length
  const next = tokenFrom(scan, whole.next, at)
  if (scan.tokens[next]?.start !== at) return undefined
  const run = readRun(scan, next)
  const small = run && numeralOf(run)
  const part = small && (fractionEnd(scan, small) ?? lowerPart(scan, whole, small))
  if (!part) return undefined
  const {value, ratio} = mixed(whole.low, part, one)
  const {scale: _scale, ...rest} = whole
  return {
    ...rest,
    end: part.end,
    next: part.next,
    low: value,
    high: value,
    step: decimal(1n, -1),
    ...(ratio && {ratio}),
  }
}

/** `이십과 삼과 오분의 삼`: tens, then the number below them with its fraction. */
function lowerPart(scan: Scan, whole: Numeral, small: Numeral): Numeral | undefined {
  const isTens = whole.low.exponent >= 1 && compare(small.low, decimal(10n ** BigInt(whole.low.exponent))) < 0
  return isTens ? mixedEnd(scan, small) : undefined
}

export function halfOf(scan: Scan, token: Token, index: number): Numeral | undefined {
  const share = meaning(token, 'fraction')
  if (!share) return undefined
  const {value, ratio} = fractionOf(share[0], share[1])
  const half = {start: token.start, end: token.end, next: index + 1, low: value, high: value, step: decimal(1n, -1)}
  const word = scan.text.slice(token.start, token.end)
  const fraction = {...half, digits: false, sense: 'fraction' as const, ...(ratio && {ratio})}
  if (word !== '반') return fraction
  // 반년, 반시간, 반세기 are one word.
  if (/^(?:시간|세기|년(?![가-힣]|생)|년[간이을의에도만])/.test(scan.text.slice(token.end, token.end + 2)))
    return {...fraction, needsUnit: true}
  return isSpace(scan.text.charCodeAt(token.end)) || isWhole(scan, token.start, token.end)
    ? {...fraction, needsUnit: true}
    : undefined
}
