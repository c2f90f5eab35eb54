/** Letters that a terminal draws two columns wide: Hangul, Han, kana, full-width forms, most emoji. */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u
/** Drawn over the letter before: marks, joiners, and the vowels and finals of decomposed Hangul. */
const none = /[\p{Mn}\p{Me}\u200B-\u200F\u2060\uFEFF\u1160-\u11FF\uD7B0-\uD7FB]/u

/** @returns how many columns a terminal takes for the text */
export function columns(text: string): number {
  let count = 0
  for (const letter of text) count += none.test(letter) ? 0 : wide.test(letter) ? 2 : 1
  return count
}

const control = '\u001B'
/** Tells a terminal how to draw what follows, and takes no column. */
const drawing = new RegExp(`${control}\\[[\\d;]*m`, 'g')

/**
 * Break a text between its words, so that it fits a terminal; a word that is too long stands alone.
 *
 * @param hang what begins every line but the first
 * @example wrap('한국 최초의 모델', 12, '  ') //=> '한국 최초의\n  모델'
 */
export function wrap(text: string, width: number, hang = ''): string {
  const lines: string[] = []
  const [first = '', ...words] = text.split(' ')
  let line = first
  for (const word of words) {
    const longer = `${line} ${word}`
    const before = lines.length > 0 ? hang : ''
    const isBlank = line.trim() === ''
    if (isBlank || columns((before + longer).replaceAll(drawing, '')) <= width) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line].join(`\n${hang}`)
}

/**
 * Cut a line so that what stands between two offsets is seen.
 *
 * @param width columns to fill
 * @returns the piece to show, and where in it the span lies, in columns
 */
export function excerpt(
  line: string,
  start: number,
  end: number,
  width: number,
): {text: string; at: number; length: number} {
  const letters = Array.from(line.replaceAll('\t', ' '))
  const offsets = [0]
  for (const letter of letters) offsets.push((offsets.at(-1) ?? 0) + letter.length)
  const first = Math.max(
    0,
    offsets.findLastIndex((offset) => offset <= start),
  )
  const behind = offsets.findIndex((offset) => offset >= end)
  const last = Math.max(first, behind < 0 ? letters.length : behind)
  let [from, to] = [first, first]
  let used = 0
  const room = (letter: string | undefined): boolean => letter !== undefined && used + columns(letter) <= width
  const take = (letter: string | undefined): void => {
    used += columns(letter ?? '')
  }
  while (to < last && room(letters[to])) take(letters[to++])
  const length = Math.max(1, used)
  // Half as much before the span as behind it: the beginning of a sentence tells less than the figure's noun.
  for (let grew = true; grew;) {
    grew = false
    for (const before of [true, false, false]) {
      if (!room(before ? letters[from - 1] : letters[to])) continue
      take(before ? letters[--from] : letters[to++])
      grew = true
    }
  }
  const head = from > 0 ? '…' : ''
  const tail = to < letters.length ? '…' : ''
  return {
    text: head + letters.slice(from, to).join('') + tail,
    at: head.length + columns(letters.slice(from, first).join('')),
    length,
  }
}
