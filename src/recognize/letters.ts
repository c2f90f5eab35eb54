/** @returns whether a UTF-16 unit is an ASCII digit */
export const isDigit = (unit: number) => unit >= 48 && unit <= 57

/** @returns whether a UTF-16 unit is a composed Hangul syllable */
export const isHangul = (unit: number) => unit >= 0xac00 && unit <= 0xd7a3

/** @returns whether a UTF-16 unit is a Latin letter, Vietnamese ones included */
export const isLatin = (unit: number) =>
  (unit >= 97 && unit <= 122) ||
  (unit >= 65 && unit <= 90) ||
  (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7) ||
  (unit >= 0x1e00 && unit <= 0x1eff)

/** @returns whether a UTF-16 unit is white space in folded text */
export const isSpace = (unit: number) => unit === 32 || unit === 10 || unit === 9 || unit === 13
