/**
 * About how wide words are, in Latin letters: a Korean syllable is a square, other letters about half of one.
 *
 * @example lettersWide('5,300억') //=> 6.75
 */
export const lettersWide = (words: string): number =>
  [...words].reduce((sum, char) => sum + (/\p{Script=Hangul}/u.test(char) ? 1.75 : 1), 0)
