/**
 * @returns a quarter's number as Vietnamese writes it
 * @example roman(3) //=> 'III'
 */
export const roman = (n: 1 | 2 | 3 | 4): string => ['I', 'II', 'III', 'IV'][n - 1] ?? ''
