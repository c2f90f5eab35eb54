/** Hangul stays composed: taken apart it would be letters, not syllables. */
const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3

/**
 * Letters without capitals and without marks: what a reader types who leaves the tones out.
 *
 * @param text composed letters (NFC)
 * @returns a text of the same length, so that offsets into one are offsets into the other
 * @example fold('Đối chiếu') //=> 'doi chieu'
 */
export function fold(text: string): string {
  let folded = ''
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (isHangul(code)) folded += text.charAt(i)
    else folded += code < 0xc0 ? text.charAt(i).toLowerCase() : plain(text.charAt(i))
  }
  return folded
}

function plain(letter: string): string {
  if (letter === 'đ' || letter === 'Đ') return 'd'
  const base = letter.normalize('NFD').charAt(0).toLowerCase()
  return base.length === 1 ? base : letter
}
