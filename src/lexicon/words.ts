/**
 * @param first what they all begin with
 * @param rests how each goes on, with a blank between two
 * @returns the words
 * @example words('^일', '부 단') //=> ['^일부', '^일단']
 */
export const words = (first: string, rests: string): string[] => rests.split(' ').map((rest) => first + rest)
