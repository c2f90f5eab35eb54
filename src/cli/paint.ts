const control = '\u001B['
const styles = {bold: 1, dim: 2, red: 31, green: 32, yellow: 33} as const

/** Colours a piece of text, or leaves it as it is. */
export type Paint = (text: string, style: keyof typeof styles) => string

/** @returns what colours text for a terminal that shows colours, and leaves it plain for others */
export const painter =
  (colour: boolean): Paint =>
  (text, style) =>
    colour ? `${control}${styles[style]}m${text}${control}0m` : text
