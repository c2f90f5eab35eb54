/** Pairs of Korean particles: the form behind a consonant, then the one behind a vowel. */
export type ParticlePair = '은/는' | '이/가' | '을/를' | '과/와' | '으로/로' | '이라/라' | '이다/다' | '이어야/여야'

/** How a spoken word ends, as far as particles care. ㄹ takes 로, yet 은, 이 and 을. */
type Ending = 'vowel' | 'ㄹ' | 'consonant'

/** 영 일 이 삼 사 오 육 칠 팔 구. */
const digits: readonly Ending[] = [
  'consonant', 'ㄹ', 'vowel', 'consonant', 'vowel', 'vowel', 'consonant', 'ㄹ', 'ㄹ', 'vowel',
] // prettier-ignore

/** Names of the Latin letters that end in a consonant: 엘 엠 엔 알. */
const letterNames: Readonly<Record<string, Ending>> = {L: 'ㄹ', M: 'consonant', N: 'consonant', R: 'ㄹ'}

/** Symbols and written units, by how they are read: 퍼센트, 도, 킬로그램. */
const readings: readonly (readonly [RegExp, Ending])[] = [
  [/(?:%|‰|℃|°C|°F|°)$/, 'vowel'],
  [/(?:%p|%P|bp)$/, 'vowel'],
  [/\d ?(?:kg|mg|g)$/, 'consonant'],
  [/\d ?(?:km|cm|mm|m)$/, 'vowel'],
]

/** Latin word endings that Korean spells with a final consonant: Solar·Sol → ㄹ, Seoul, Cam, Nation, King. */
const latinEndings: readonly (readonly [RegExp, Ending])[] = [
  [/l[el]?$/, 'ㄹ'],
  [/(?:m|n|me|ne|ng|[aeiou][ktp]|ck|ap|ip|op|up)$/, 'consonant'],
]

/**
 * @param written what stands before the particle: Hangul, digits, Latin letters or symbols, in any mixture
 * @returns how it ends when read aloud
 * @example ending('5,300') //=> 'consonant' (삼백)
 */
function ending(written: string): Ending {
  const text = withoutBrackets(written).replace(/(?<![\s"'”’»*_`)\]])[\s"'”’»*_`)\]]+$/u, '')
  const reading = readings.find(([pattern]) => pattern.test(text))
  if (reading) return reading[1]
  const last = text.at(-1) ?? ''
  const code = last.charCodeAt(0)
  if (code >= 0xac00 && code <= 0xd7a3) return hangulEnding((code - 0xac00) % 28)
  if (last >= '0' && last <= '9') return digitsEnding(text)
  if (/[A-Z]/.test(last)) return letterNames[last] ?? 'vowel'
  if (/[a-z]/.test(last)) return latinEndings.find(([pattern]) => pattern.test(text.toLowerCase()))?.[1] ?? 'vowel'
  return 'vowel'
}

/** A gloss in brackets is not read: `GPU(그래픽처리장치)는` follows 유. */
function withoutBrackets(text: string): string {
  if (!text.endsWith(')')) return text
  const open = text.lastIndexOf('(')
  return open > 0 ? text.slice(0, open) : text
}

const hangulEnding = (final: number): Ending => (final === 0 ? 'vowel' : final === 8 ? 'ㄹ' : 'consonant')

/** 십, 백, 천 and 만 end in consonants, 조 and 경 apart; behind a decimal point each digit is read by itself. */
function digitsEnding(text: string): Ending {
  let start = text.length
  while (start > 0 && /[\d,.]/.test(text.charAt(start - 1))) start--
  const figure = text.slice(start)
  const last = Number(figure.at(-1))
  if (figure.includes('.') || last !== 0) return digits[last] ?? 'vowel'
  const zeros = /(?<!0)0+$/.exec(figure.replaceAll(',', ''))?.[0].length ?? 0
  // 조 alone ends in a vowel: 1,000,000,000,000 is 일조.
  return zeros >= 12 && zeros < 16 ? 'vowel' : 'consonant'
}

/**
 * Choose the form of a Korean particle by the sound before it.
 *
 * @param written the words before the particle
 * @param pair both forms, the one behind a consonant first
 * @example particle('5,300억 원', '을/를') //=> '을'
 * @example particle('GPT-4', '으로/로') //=> '로'
 */
export function particle(written: string, pair: ParticlePair): string {
  const [behindConsonant = '', behindVowel = ''] = pair.split('/')
  const end = ending(written)
  if (end === 'vowel' || (end === 'ㄹ' && pair === '으로/로')) return behindVowel
  return behindConsonant
}

/**
 * @returns the words with the particle that fits them
 * @example withParticle('2027년 2월', '으로/로') //=> '2027년 2월로'
 */
export const withParticle = (written: string, pair: ParticlePair): string => written + particle(written, pair)
