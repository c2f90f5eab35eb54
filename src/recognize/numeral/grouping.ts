/** `1,250,000`, `1,250.5`: commas that can only group. */
const commas = /(?<![\d.,])\d{1,3}(?:(?:,\d{3}){2,}|(?:,\d{3})+\.\d)(?!\d|,\d)/

/** `1.250.000`, `1.250,5`, `2,5`, `0,125`: points that can only group, or a comma that can only be the decimal mark. */
const points = /(?<![\d.,])(?:\d{1,3}(?:(?:\.\d{3}){2,}|(?:\.\d{3})+,\d)|\d+,\d{1,2}|0,\d+)(?!\d|[.,]\d)/

/**
 * What a text tells of its own grouping: beside `1,250,000 USD`, the comma of `226,000` groups too.
 *
 * @returns whether commas group in the text, and nothing in it says otherwise
 */
export const groupsByComma = (text: string): boolean => /\d,\d{3}/.test(text) && commas.test(text) && !points.test(text)
