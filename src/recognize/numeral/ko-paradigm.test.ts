/** Numbers of Korean spelled by rule, in every way that spaces and mixed digits allow, read back as the number. */
import {describe, expect, test} from 'vitest'
import {toPlain} from '../../fact/decimal.ts'
import {recognize} from '../index.ts'

const digits = ['', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'] as const
const steps = ['', '십', '백', '천'] as const
const scales = ['', '만', '억', '조'] as const

/** How a number is spelled: what joins the parts of a group, what joins the groups, and whether 일 is said. */
interface Spelling {
  readonly within: '' | ' '
  readonly between: '' | ' '
  readonly one: boolean
}

const groups = (n: bigint): number[] => (n === 0n ? [] : [Number(n % 10_000n), ...groups(n / 10_000n)])

const group = (n: number, {within, one}: Spelling): string =>
  [3, 2, 1, 0]
    .map((place) => [Math.floor(n / 10 ** place) % 10, steps[place] ?? ''] as const)
    .filter(([digit]) => digit > 0)
    .map(([digit, step]) => `${digit === 1 && step && !one ? '' : digits[digit]}${step}`)
    .join(within)

const inWords = (n: bigint, spelling: Spelling): string =>
  groups(n)
    .map((part, place) => [part, place] as const)
    .filter(([part]) => part > 0)
    .map(
      ([part, place]) => `${part === 1 && place === 1 && !spelling.one ? '' : group(part, spelling)}${scales[place]}`,
    )
    .reverse()
    .join(spelling.between)

const withDigits = (n: bigint, between: '' | ' ', comma: boolean): string =>
  groups(n)
    .map((part, place) => [part, place] as const)
    .filter(([part]) => part > 0)
    .map(([part, place]) => `${comma ? part.toLocaleString('en-US') : part}${scales[place]}`)
    .reverse()
    .join(between)

const figuresIn = (text: string): string[] =>
  recognize(text, 'ko')
    .map(({fact}) => fact)
    .flatMap((fact) =>
      fact.kind === 'money'
        ? [`${toPlain(fact.low)} ${fact.currencies[0]}`]
        : fact.kind === 'quantity'
          ? [`${toPlain(fact.low)} ${fact.unit}`]
          : [],
    )

/** At the borders of each step and scale, and through them. */
const numbers: readonly bigint[] = [
  ...[11n, 20n, 35n, 99n, 110n, 119n, 202n, 310n, 999n, 1100n, 1410n, 2025n, 7600n, 9990n],
  ...[10_100n, 12_000n, 35_000n, 49_022n, 100_010n, 526_500n, 1_258_000n, 3_417_062n, 15_000_000n, 99_733_090n],
  ...[120_000_000n, 250_000_000n, 1_656_000_000n, 3_957_645_893n, 42_551_755_900n, 660_748_958_587n],
  ...[1_200_000_000_000n, 9_135_725_498_000n, 5_450_415_611_267n, 23_000_000_000_000n, 735_097_760_000_000n],
]

const spellings: readonly Spelling[] = [
  {within: '', between: '', one: false},
  {within: '', between: ' ', one: false},
  {within: '', between: ' ', one: true},
  {within: ' ', between: ' ', one: false},
]

describe('a sum of won in words', () => {
  test.each(numbers)('%s', (n) => {
    for (const spelling of spellings) {
      const text = `모두 ${inWords(n, spelling)} 원을 썼다.`
      expect([text, figuresIn(text)]).toEqual([text, [`${n} KRW`]])
    }
  })
})

describe('a number of people in digits and scales', () => {
  test.each(numbers)('%s', (n) => {
    for (const between of ['', ' '] as const)
      for (const comma of [false, true]) {
        const text = `모두 ${withDigits(n, between, comma)}명이 왔다.`
        expect([text, figuresIn(text)]).toEqual([text, [`${n} person`]])
      }
  })
})

const nativeTens = ['', '열', '스물', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔'] as const
const nativeDigits = ['', '한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉'] as const

const inNative = (n: number): string => (n === 20 ? '스무' : `${nativeTens[Math.floor(n / 10)]}${nativeDigits[n % 10]}`)

/** Particles and their chains behind a counter that ends in a consonant. */
const particles = [
  '', '은', '이', '을', '의', '에게', '에게서', '과', '도', '만', '까지', '부터', '보다', '마다', '씩', '당', '뿐', '밖에', '조차',
  '마저', '이나', '이라도', '이라는', '이었다', '입니다', '이며', '에게만', '까지만', '까지만이라도', '에게서만큼은', '부터라도',
] as const // prettier-ignore

describe('native numerals before a counter', () => {
  test.each(Array.from({length: 98}, (_, at) => at + 2))('%s', (n) => {
    for (const [counter, unit] of [
      ['명', 'person'],
      ['마리', 'animal'],
      ['곳', 'place'],
      ['번', 'occasion'],
    ] as const) {
      const text = `우리는 ${inNative(n)} ${counter} 보았다.`
      expect([text, figuresIn(text)]).toEqual([text, [`${n} ${unit}`]])
    }
  })

  test.each(particles)('명%s', (particle) => {
    for (const n of [2, 3, 4, 13, 20, 55]) {
      const text = `그곳에서 ${inNative(n)} 명${particle} 보았다.`
      expect([text, figuresIn(text)]).toEqual([text, [`${n} person`]])
    }
  })
})

/** What the paradigms share their syllables with. */
test.each([
  '이 조는 말이 없다.', '그 일 만 아니면 된다.', '열세에 몰렸다.', '열세인 상황이었다.', '백두대간을 걸었다.', '백두 대간을 걸었다.',
  '쉰다고 했다.', '백세주를 마셨다.', '네 차례야.', '네 편이 되겠다.', '구조조정이 끝났다.', '사조 참치를 샀다.', '천사백화점',
])('no figure: %s', (text) => expect(figuresIn(text)).toEqual([])) // prettier-ignore

/** Spans of days in one word: with their bounds, and in pairs. */
test.each([
  ['열흘 남짓 머물렀다', ['10 day']], ['사나흘 안에 끝난다', ['3 day']], ['이틀이나 걸렸다', ['2 day']],
  ['하루 이틀 사이에', ['1 day']], ['3박 4일 일정', ['3 one', '4 day']], ['제조일로부터 30일이다', ['30 day']],
  ['만료 30일 전까지 알린다', ['30 day']], ['두 분이 오셨다', ['2 person']], ['서른 분이 오셨다', ['30 person']], ['서른분', ['30 minute']], ['십 분 걸린다', ['10 minute']],
  ['20여억 원을 썼다', ['2000000000 KRW']], ['수천여만 원', ['10000000 KRW']], ['세 곱절로 늘었다', ['3 times']],
  ['5에서 7백만 명', ['5000000 person']], ['12㎿를 쓴다', ['12 mw']], ['금 삼백만 원정', ['3000000 KRW']],
] as const)('%s', (text, figures) => expect(figuresIn(text)).toEqual(figures)) // prettier-ignore
