/** Shapes of words that hold digits: what is a name, what is only an identifier, and where a model's size stands. */

/** @returns whether it is a version or address that is neither name nor figure: `v1.2`, `1.2.3`, `10.0.0.1` */
export function isVersion(chunk: string): boolean {
  if (/^v\d+(?:\.\d+)*$/i.test(chunk)) return true
  if (!/^\d+(?:\.\d+){2,}$/.test(chunk)) return false
  const groups = chunk.split('.')
  const [first = '', second = '', third = ''] = groups
  // `1.250.000` is a figure grouped in thousands, `13.5.2015` a date.
  if (groups.slice(1).every((group) => group.length === 3) && first.length <= 3) return false
  return !(groups.length === 3 && isDate(first, second, third))
}

const isDate = (a: string, b: string, c: string) =>
  (a.length === 4 && inRange(b, 12) && inRange(c, 31)) || (inRange(a, 31) && inRange(b, 12) && c.length === 4)

const inRange = (digits: string, most: number) => digits.length <= 2 && Number(digits) >= 1 && Number(digits) <= most

/** @returns whether it is a key, hash or other identifier that nobody reads aloud */
export function isIdentifier(chunk: string): boolean {
  if (
    chunk.includes('_') ||
    /^[A-Z]-\d+-\d+$/.test(chunk) ||
    /^0x[0-9a-f]+$/i.test(chunk) ||
    // A class at school: `10A1`.
    /^\d{1,2}[A-E]\d{1,2}$/.test(chunk) ||
    /^\d{2}[A-Z]\d?-\d{3}\.?\d{2}$/.test(chunk)
  )
    return true
  const letters = chunk.replace(/[^a-z]/gi, '').length
  const changes = chunk.match(/\d[a-z]|[a-z]\d/gi)?.length ?? 0
  return (chunk.length >= 12 && letters > 0 && changes >= 4) || (/^[0-9a-f]{7,}$/.test(chunk) && changes >= 2)
}

/**
 * Digits joined by hyphens, long enough to be dialled: with three groups, or two that are no range.
 *
 * @example isPhone('1588-0000') //=> true
 */
export function isPhone(chunk: string): boolean {
  const [, first = '', second = ''] = /^(\d{3,4})-(\d{4})$/.exec(chunk) ?? []
  if (second !== '')
    return second.startsWith('0') || Number(first) >= Number(second) || (first.startsWith('1') && Number(second) > 2100)
  if (!/^\+?\d+(?:-\d+){2,}$/.test(chunk)) return false
  const groups = chunk.replace('+', '').split('-')
  const digits = groups.join('').length
  if (digits < 9) return false
  return !(groups.length === 3 && groups[0]?.length === 4 && inRange(groups[1] ?? '', 12))
}

/** The letters that a name starts with, up to its first digit and without the hyphen: `GPT` of `GPT-4o`. */
export function leadOf(chunk: string): string {
  return /^[A-Za-z][A-Za-z.&'-]*/.exec(chunk)?.[0].replace(/(?<![-.])[-.]+$/, '') ?? ''
}

/** Where a model's size stands in a name: `72B` of `Qwen2.5-72B`. */
export function sizeIn(
  chunk: string,
): {readonly at: number; readonly digits: string; readonly power: number} | undefined {
  const found = /(?:^|[-_])(\d+(?:\.\d+)?)([BMT])(?![A-Za-z0-9])/.exec(chunk)
  if (!found?.[1]) return undefined
  const at = found.index + found[0].length - found[1].length - 1
  return {at, digits: found[1], power: found[2] === 'T' ? 12 : found[2] === 'B' ? 9 : 6}
}

/** @returns whether a Latin word looks like a name by its capitals: `EXAONE`, `iPhone`, `A.X`, `HyperCLOVA` */
export function isMarkedWord(word: string): boolean {
  return /^[A-Za-z][A-Za-z0-9.&'-]*$/.test(word) && /[A-Z].*[A-Z]|[a-z][A-Z]/.test(word)
}

/** @returns the spelling folded for comparison: case, blanks and hyphens do not count */
export function nameKey(written: string): string {
  return written.toLowerCase().replace(/[\s\-‐‑–_]+/g, '')
}
