/**
 * FNV-1a of 64 bits over UTF-16 code units: a name for a text, the same on every machine and in a browser.
 *
 * @returns 16 hexadecimal digits
 */
export function hash(text: string): string {
  let value = 0xcbf29ce484222325n
  for (let i = 0; i < text.length; i++)
    value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n)
  return value.toString(16).padStart(16, '0')
}
