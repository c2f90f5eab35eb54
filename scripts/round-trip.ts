/**
 * Phrase random facts in every language, read them back, and tell each difference.
 *
 * `npm run round-trip -- 100000 7`: how many facts, and the seed.
 */
import {languages} from '../src/language.ts'
import {phrase} from '../src/phrase/index.ts'
import {randomFact, seeded} from '../src/phrase/random-fact.ts'
import {isSameReading} from '../src/phrase/same-reading.ts'
import {recognize} from '../src/recognize/index.ts'

const facts = Number(process.argv[2] ?? 100_000)
const random = seeded(Number(process.argv[3] ?? 7))
const mostTold = 60

let differences = 0
for (let i = 0; i < facts; i += 1) {
  const fact = randomFact(random)
  for (const language of languages) {
    const words = phrase(fact, language)
    const read = recognize(words, language).filter((mention) => mention.fact.kind !== 'claim')
    if (read.length === 1 && isSameReading(fact, read[0]?.fact)) continue
    differences += 1
    if (differences <= mostTold)
      console.log(`${language}  ${words}\n    ${told([fact])}\n    ${told(read.map((m) => m.fact))}`)
  }
}
console.log(`${facts} facts in ${languages.length} languages: ${differences} differences`)
if (differences > 0) process.exitCode = 1

function told(values: readonly object[]): string {
  return (
    values
      .map((value) => JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? Number(part) : part)))
      .join(' | ') || 'nothing'
  )
}
