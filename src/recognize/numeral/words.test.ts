import {describe, expect, test} from 'vitest'
import {told} from '../told.ts'

/** A writer of number words; `turn` chooses among the ways to say the same. */
type Writer = (n: bigint, turn: number) => string

const ones = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ')
const tens = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const thousands = ['', ' thousand', ' million', ' billion', ' trillion']

/** The groups of three digits, the lowest first. */
const groupsOf = (n: bigint): number[] => (n === 0n ? [] : [Number(n % 1000n), ...groupsOf(n / 1000n)])

function english(n: bigint, turn: number): string {
  const [and, hyphen, comma] = [turn & 1 ? ' and ' : ' ', turn & 2 ? '-' : ' ', turn & 4 ? ', ' : ' ']
  const below = (m: number) =>
    m < 20 ? ones[m] : `${tens[Math.floor(m / 10)]}${m % 10 === 0 ? '' : `${hyphen}${ones[m % 10]}`}`
  const group = (m: number) =>
    m < 100 ? below(m) : `${ones[Math.floor(m / 100)]} hundred${m % 100 === 0 ? '' : `${and}${below(m % 100)}`}`
  return groupsOf(n)
    .map((m, i) => (m === 0 ? '' : `${i === 0 && m < 100 && n > 1000n ? 'and ' : ''}${group(m)}${thousands[i]}`))
    .filter(Boolean)
    .reverse()
    .join(comma)
    .replace(', and', ' and')
}

const digits = 'không một hai ba bốn năm sáu bảy tám chín'.split(' ')

function vietnamese(n: bigint, turn: number): string {
  const [link, thousand, billion] = [turn & 1 ? 'linh' : 'lẻ', turn & 2 ? 'nghìn' : 'ngàn', turn & 4 ? 'tỷ' : 'tỉ']
  const last = (t: number, u: number) =>
    u === 1 && t > 1
      ? 'mốt'
      : u === 4 && t > 1 && turn & 1
        ? 'tư'
        : u === 5
          ? turn & 2 && t > 1
            ? 'nhăm'
            : 'lăm'
          : digits[u]
  const below = (m: number) => {
    const [t, u] = [Math.floor(m / 10), m % 10]
    const head = t === 1 ? 'mười' : `${digits[t]} mươi`
    return t === 0 ? digits[u] : u === 0 ? head : `${head} ${last(t, u)}`
  }
  const group = (m: number, inside: boolean) => {
    const [h, rest] = [Math.floor(m / 100), m % 100]
    if (h === 0 && !inside) return below(rest)
    const head = `${digits[h]} trăm`
    return rest === 0 ? head : rest < 10 ? `${head} ${link} ${digits[rest]}` : `${head} ${below(rest)}`
  }
  const scales = ['', ` ${thousand}`, ' triệu']
  const low = groupsOf(n % 10n ** 9n)
  const part = (groups: number[], inside: boolean) =>
    groups
      .map((m, i) => (m === 0 ? '' : `${group(m, inside || i < groups.length - 1)}${scales[i]}`))
      .filter(Boolean)
      .reverse()
  const high = n / 10n ** 9n
  return [...(high > 0n ? [`${part(groupsOf(high), false).join(' ')} ${billion}`] : []), ...part(low, high > 0n)].join(
    ' ',
  )
}

/** Below a thousand all, then ever larger ones with zeros in every place. */
const numbers: readonly bigint[] = [
  ...Array.from({length: 998}, (_, i) => BigInt(i + 2)),
  ...Array.from({length: 12}, (_, k) => 10n ** BigInt(k + 3)).flatMap((power) =>
    [1n, 2n, 5n, 10n, 15n, 21n, 24n, 100n, 105n, 230n, 1004n, 20_020n, 305_000n].flatMap((low) =>
      [power + low, 7n * power + low, 34n * power + low, 205n * power + low].filter((n) => n < 10n ** 15n),
    ),
  ),
]

const languages: readonly (readonly ['en' | 'vi', Writer, (words: string) => string, string])[] = [
  ['en', english, (words) => `They counted ${words} people there.`, ' people'],
  ['vi', vietnamese, (words) => `Họ đếm được ${words} người ở đó.`, ' người'],
]

describe.each(languages)('numbers in words in %s', (language, write, sentence, noun) => {
  test.each([0, 1, 2, 3, 4, 5, 6, 7])('are read back, each in one of its forms: %i', (turn) => {
    const wrong = numbers.flatMap((n, i) => {
      if (i % 8 !== (turn + (i >> 3)) % 8) return []
      const words = write(n, turn)
      const read = told(sentence(words), language).replace(/ to 1(?:0|00|0{3,15})$/, '')
      return read === `${words}${noun} = ${n} person` ? [] : [read]
    })
    expect(wrong).toEqual([])
  })
})
