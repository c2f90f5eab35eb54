/**
 * Names as they sound: `네이버` and "Naver" have the same consonants in the same order, once those that Korean does not
 * tell apart are one. Vowels are left out, since every writer hears them otherwise. Only good for finding a name again
 * that must be there; two words of a language sound alike too easily.
 */

const initials = ['K', 'K', 'N', 'T', 'T', 'R', 'M', 'P', 'P', 'S', 'S', '', 'S', 'S', 'S', 'K', 'T', 'P', 'H'] as const
const finals = [
  '', 'K', 'K', 'KS', 'N', 'NS', 'N', 'T', 'R', 'RK', 'RM', 'RP', 'RS', 'RT', 'RP', 'R', 'M', 'P', 'PS', 'T', 'T', 'N',
  'T', 'T', 'K', 'T', 'P', 'T',
] as const // prettier-ignore

const firstSyllable = 0xac00
const syllables = 11172
const vowels = 21

/** @returns the consonants of a text in hangul, in classes; other letters are passed over */
export function soundOfHangul(text: string): string {
  let sound = ''
  for (const letter of text) {
    const index = letter.charCodeAt(0) - firstSyllable
    if (index < 0 || index >= syllables) continue
    sound += initials[Math.floor(index / (vowels * finals.length))] ?? ''
    sound += finals[index % finals.length] ?? ''
  }
  return once(sound)
}

const latin: readonly (readonly [RegExp, string])[] = [
  [/(?:ch|sh|th(?=[ei])|[cg](?=[eiy])|j|z|s)/g, 'S'],
  [/(?:ck|kh|qu|[gckq])/g, 'K'],
  [/x/g, 'KS'],
  [/(?:ph|[bpvf])/g, 'P'],
  [/(?:th|[td])/g, 'T'],
  [/ng(?![aeiou])/g, 'N'],
  [/n/g, 'N'],
  [/m/g, 'M'],
  [/(?:l|r(?=[aeiouy]))/g, 'R'],
  [/h(?=[aeiouy])/g, 'H'],
]

/** @returns the consonants of a name in Latin letters, in the classes of `soundOfHangul` */
export function soundOfLatin(name: string): string {
  let sound = name
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .toLowerCase()
  // An `r` behind a vowel is not heard in Korean: `네이버`.
  sound = sound.replaceAll(/ng(?![aeiouy])/g, 'N')
  for (const [pattern, letter] of latin) sound = sound.replaceAll(pattern, letter)
  return once(sound.replaceAll(/[^A-Z]/g, ''))
}

/** `ㄹㄹ` is one sound, and so is "pp". */
const once = (sound: string): string => sound.replaceAll(/(.)\1+/g, '$1')

/** A name of fewer consonants is found in many words. */
const fewest = 3

/** @returns whether a name in Latin letters stands in a Korean text, in whatever transliteration */
export function standsInHangul(name: string, text: string): boolean {
  const sound = soundOfLatin(name)
  return sound.length >= fewest && soundOfHangul(text).includes(sound)
}
