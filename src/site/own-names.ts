import type {Language} from '../language.ts'

/** What each language calls itself. */
export const ownNames: Readonly<Record<Language, string>> = {vi: 'Tiếng Việt', ko: '한국어', en: 'English'}
