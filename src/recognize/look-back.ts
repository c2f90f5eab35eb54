/** @returns the last `length` units of a text before a place, or fewer at its start */
export const lookBack = (text: string, at: number, length: number): string => text.slice(Math.max(0, at - length), at)
