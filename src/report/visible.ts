const pictures = 0x2400
const pictureOfDelete = '\u2421'
const replacement = '\uFFFD'

/**
 * Make control characters visible, so that no file name and no text can tell a terminal what to do.
 *
 * @returns the text with a sign of the same length for each of them, but for tabs and line feeds
 * @example visible('a\u001B[31m') //=> 'a␛[31m'
 */
export function visible(text: string): string {
  return text.replaceAll(/(?![\t\n])\p{Cc}/gu, (letter) => {
    const code = letter.charCodeAt(0)
    if (code < 0x20) return String.fromCharCode(pictures + code)
    return letter === '\u007F' ? pictureOfDelete : replacement
  })
}
