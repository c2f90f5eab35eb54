import {decimal} from '../../fact/decimal.ts'
import {meaning, type Scan} from '../scan.ts'
import {scaled} from './fraction.ts'
import {type Numeral, tokenBehind} from './numeral.ts'

/** @returns a share with the scale word behind it, if one stands there: `1/4 million`, `một phần ba triệu` */
export function scaledShare(scan: Scan, share: Numeral | undefined): Numeral | undefined {
  const token = share && tokenBehind(scan, share.end, share.next)
  const scale = meaning(token, 'scale')
  if (!share || !token || scale === undefined) return share
  const {value, ratio} = scaled({value: share.low, ...(share.ratio && {ratio: share.ratio})}, scale)
  const {sense: _sense, rank: _rank, ...rest} = share
  const end = {end: token.end, next: share.next + 1}
  return {...rest, ...end, low: value, high: value, step: decimal(scale, -2), scale, ...(ratio && {ratio})}
}
