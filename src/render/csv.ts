/** @returns the lines as RFC 4180 has them, with a byte-order mark for spreadsheets */
export function csv(lines: readonly (readonly string[])[]): string {
  return `\uFEFF${lines.map((line) => line.map(quote).join(',')).join('\r\n')}\r\n`
}

/** A cell that begins like a formula is given an apostrophe, so that no spreadsheet runs it. */
const quote = (cell: string): string => {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
