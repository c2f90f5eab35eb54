const control = '\u001B['
const codes = {bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, cyan: 36} as const

export type Style = keyof typeof codes

/** Draws a piece of text in some styles, or leaves it as it is. */
export type Paint = (text: string, ...styles: readonly Style[]) => string

/** @returns what draws text for a terminal that shows colours, and leaves it plain for others */
export const painter =
  (colour: boolean): Paint =>
  (text, ...styles) =>
    colour ? `${control}${styles.map((style) => codes[style]).join(';')}m${text}${control}0m` : text
