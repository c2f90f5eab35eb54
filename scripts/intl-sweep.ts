/**
 * Read numbers as the platform writes them in every language and style, and tell each one that is misread.
 *
 * `npm run intl-sweep -- 1000000 7`: how many, and the seed.
 */
import {languages} from '../src/language.ts'
import {isReadRight} from '../src/phrase/intl-reading.ts'
import {randomWriting} from '../src/phrase/intl-writings.ts'
import {seeded} from '../src/phrase/random-fact.ts'
import {recognize} from '../src/recognize/index.ts'

const values = Number(process.argv[2] ?? 1_000_000)
const random = seeded(Number(process.argv[3] ?? 7))
const mostTold = 80

let misread = 0
for (let i = 0; i < values; i += 1) {
  const language = languages[i % languages.length] ?? 'en'
  const writing = randomWriting(random, language)
  const read = recognize(writing.text, language).filter(({fact}) => fact.kind !== 'claim')
  if (isReadRight(writing, read)) continue
  misread += 1
  if (misread <= mostTold) console.log(`${language}  ${writing.text}    ${told([writing])}  read as  ${told(read)}`)
}
console.log(`${values} values in ${languages.length} languages: ${misread} misread`)
if (misread > 0) process.exitCode = 1

function told(parts: readonly object[]): string {
  return (
    parts
      .map((part) => JSON.stringify(part, (_, value) => (typeof value === 'bigint' ? Number(value) : value)))
      .join(' | ') || 'nothing'
  )
}
