/** The languages of the explainer; the only place where they are counted. The first is the source here. */
export const languages = ['vi', 'ko', 'en'] as const

export type Language = (typeof languages)[number]

/**
 * @returns whether `value` is the code of a language that the project reads
 * @example isLanguage('ko') //=> true
 */
export function isLanguage(value: unknown): value is Language {
  return (languages as readonly unknown[]).includes(value)
}
