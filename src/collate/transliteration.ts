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
  let final = ''
  for (const letter of text) {
    const index = letter.charCodeAt(0) - firstSyllable
    if (index < 0 || index >= syllables) continue
    const initial = initials[Math.floor(index / (vowels * finals.length))] ?? ''
    // `ㄹㄹ` is one sound.
    sound += initial !== '' && final.endsWith(initial) ? '' : initial
    final = finals[index % finals.length] ?? ''
    sound += final
  }
  return sound
}

const latin: readonly (readonly [RegExp, string])[] = [
  [/ng(?![aeiouy])/g, 'N'],
  [/(?:ch|sh|th(?=[ei])|[cg](?=[eiy])|j|z|s)/g, 'S'],
  [/(?:ck|kh|qu|[gckq])/g, 'K'],
  [/x/g, 'KS'],
  [/(?:ph|[bpvf])/g, 'P'],
  [/(?:th|[td])/g, 'T'],
  [/n/g, 'N'],
  [/m/g, 'M'],
  // An `r` behind a vowel is not heard in Korean: `네이버`.
  [/(?:l|r(?=[aeiouy]))/g, 'R'],
  [/h(?=[aeiouy])/g, 'H'],
]

/** @returns the consonants of a name in Latin letters, in the classes of `soundOfHangul` */
export function soundOfLatin(name: string): string {
  const letters = name
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .toLowerCase()
  // "pp" is one sound.
  const single = letters.replaceAll(/([b-df-hj-np-tv-z])\1+/g, '$1')
  return latin.reduce((sound, [pattern, letter]) => sound.replaceAll(pattern, letter), single).replaceAll(/[^A-Z]/g, '')
}

/** A name of fewer consonants is found in many words. */
const fewest = 3

/** @returns whether a name in Latin letters stands in a Korean text, in whatever transliteration */
export function standsInHangul(name: string, text: string): boolean {
  const sound = soundOfLatin(name)
  return sound.length >= fewest && soundOfHangul(text).includes(sound)
}
