/** What XML 1.0 cannot hold, not even as a reference. */
const impossible = /[^\P{Cc}\t\n\r\u007F-\u009F]|\p{Cs}|[\uFFFE\uFFFF]/gu

const names: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}

/** A line end other than `\n` would not survive the reading of XML. */
const escaped = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (sign) => names[sign] ?? sign).replaceAll('\r', '&#13;')

/** @returns a text as the content of an element; what XML cannot hold becomes `<cp hex="…"/>`, as XLIFF has it */
export function xmlText(text: string): string {
  let written = ''
  let at = 0
  for (const {0: sign, index} of text.matchAll(impossible)) {
    const hex = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    written += `${escaped(text.slice(at, index))}<cp hex="${hex}"/>`
    at = index + sign.length
  }
  return written + escaped(text.slice(at))
}

/** @returns attributes with a space before each; those without a value are left out */
export function xmlAttributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${xmlAttribute(value)}"`]))
    .join('')
}

const xmlAttribute = (text: string): string =>
  escaped(text.replaceAll(impossible, '\uFFFD')).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')

export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n'
