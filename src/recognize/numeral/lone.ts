import {decimal, one} from '../../fact/decimal.ts'
import {meaning, type Token} from '../scan.ts'
import type {Numeral} from './numeral.ts'

/** @returns two neighboring numbers in one word, which is no number without a unit: `한두`, `đôi ba` */
export function pairOf(token: Token, index: number): Numeral | undefined {
  const pair = meaning(token, 'pair')
  if (!pair) return undefined
  const [low, high] = pair
  return {
    start: token.start,
    end: token.end,
    next: index + 1,
    low: decimal(low),
    high: decimal(high),
    step: one,
    digits: false,
    needsUnit: true,
  }
}

/** @returns a token that is a rank by itself: `third`, `thứ ba`, `첫째` */
export function rankOf(token: Token, index: number, rank: bigint): Numeral {
  const low = decimal(rank)
  return {
    start: token.start,
    end: token.end,
    next: index + 1,
    low,
    high: low,
    step: one,
    digits: false,
    sense: 'ordinal',
  }
}
