import {languages, type Language} from '../../language.ts'
import {explainReading} from '../../recognize/explain.ts'
import {exit} from '../exit.ts'
import {oneOf, UsageError, type Arguments} from '../options.ts'

/** Tell step by step how a text is read. */
export async function explain({values, positionals}: Arguments): Promise<number> {
  const text = positionals.join(' ')
  if (text.trim() === '') throw new UsageError("explain needs a text, as in: explain '5,300억 원' --language ko")
  const language = oneOf('language', values.language, languages) ?? likely(text)
  const readings = explainReading(text, language)
  if (readings.length === 0) process.stdout.write(`Nothing is read in it as ${names[language]}.\n`)
  for (const {text, start, end, meaning, steps} of readings)
    process.stdout.write(
      [`${text}  (${start}–${end})`, `  = ${meaning}`, ...steps.map((step) => `    ${step}`), ''].join('\n'),
    )
  return exit.clean
}

const names: Readonly<Record<Language, string>> = {vi: 'Vietnamese', ko: 'Korean', en: 'English'}

/** Where no language is named, the letters tell it. */
function likely(text: string): Language {
  if (/\p{Script=Hangul}/u.test(text)) return 'ko'
  return /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu.test(text.normalize('NFC')) ? 'vi' : 'en'
}
