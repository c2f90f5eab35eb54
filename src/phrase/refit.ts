import {particle, type ParticlePair} from './particle.ts'

/** Particles whose two forms exclude each other, each with what may follow it in its word; none for nothing. */
const pairs: readonly (readonly [ParticlePair, readonly string[]])[] = [
  ['은/는', ['', '커녕']],
  ['이/가', ['']],
  ['을/를', ['']],
  ['과/와', ['', '의', '는', '도', '만', '도의']],
  [
    '으로/로',
    ['', '부터', '부터는', '부터의', '는', '도', '만', '만도', '서', '서는', '서도', '서의', '써', '의', '까지'],
  ],
]

/** Behind a consonant these begin with 이, or with 이었 and 이에 where they begin with 였 and 예. */
const copulas: ReadonlySet<string> = new Set([
  ...['다', '며', '고', '나', '라', '라는', '라고', '라고는', '라도', '라서', '란', '든', '자', '지만', '므로', '랑'],
  ...['였다', '였고', '였으며', '였으나', '였지만', '였던', '예요'],
])

/**
 * Fit the particle behind a word that was replaced to the new word.
 *
 * @param run the letters right behind the word, up to the next space or mark
 * @param before the word that stood there
 * @param after the word that stands there now
 * @returns the letters as they should be; nothing when they are right, or are no particle
 * @example refit('를', '5,300만 달러', '5,300억 원') //=> '을'
 * @example refit('로부터', '530억 달러', '5,300억 원') //=> '으로부터'
 */
export function refit(run: string, before: string, after: string): string | undefined {
  for (const [pair, tails] of pairs) {
    for (const form of pair.split('/')) {
      if (!run.startsWith(form) || !tails.includes(run.slice(form.length))) continue
      const fitting = particle(after, pair)
      // A form that did not fit the old word either is corrected only where the new word leaves no doubt of its sound.
      if (fitting === form || (particle(before, pair) !== form && !isSure(after))) return undefined
      return fitting + run.slice(form.length)
    }
  }
  const endsInVowel = (word: string): boolean => particle(word, '이/가') === '가'
  if (!copulas.has(run) || !endsInVowel(before) || endsInVowel(after)) return undefined
  if (run.startsWith('였')) return `이었${run.slice(1)}`
  return run === '예요' ? '이에요' : `이${run}`
}

/** How Hangul, digits and the percent sign are read is beyond doubt; of Latin letters it is guessed. */
const isSure = (word: string): boolean => /[가-힣\d%]$/.test(word)
