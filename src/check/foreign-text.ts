import type {Language} from '../language.ts'

/** Words that every English sentence has and that neither Vietnamese nor romanized Korean writes so. */
const english = new Set(
  'the of and to in is that for it with as are this be on by from your you can will not which their have has was were an or at we if when use using how what'.split(
    ' ',
  ),
)
const vietnamese = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i
const hangul = /[\uAC00-\uD7A3]/g

/**
 * Tell whether a text is plainly written in another language than its edition's.
 *
 * @returns the language that it is written in; nothing when it is in its own, or too short to tell
 */
export function foreignLanguage(text: string, language: Language): Language | undefined {
  const sample = text.slice(0, 4000)
  if (isPlainlyOwn(sample, language)) return undefined
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < 20) return undefined
  const korean = (sample.match(hangul) ?? []).length / letters
  if (language !== 'ko' && korean > 0.5) return 'ko'
  if (korean > 0) return undefined
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const marked = words.filter((word) => vietnamese.test(word)).length / words.length
  if (language !== 'vi' && marked > 0.3) return 'vi'
  const common = words.filter((word) => english.has(word)).length
  return language !== 'en' && marked === 0 && words.length >= 6 && common >= 2 && common / words.length > 0.15
    ? 'en'
    : undefined
}

/** One letter of its own script is enough, and most blocks have one: they are not read any further. */
function isPlainlyOwn(text: string, language: Language): boolean {
  if (language === 'ko') return anyHangul.test(text)
  return language === 'vi' && vietnamese.test(text)
}

const anyHangul = /[\uAC00-\uD7A3]/
