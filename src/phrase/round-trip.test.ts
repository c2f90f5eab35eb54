import {describe, expect, test} from 'vitest'
import {languages} from '../language.ts'
import {recognize} from '../recognize/index.ts'
import {phrase} from './index.ts'
import {isReadRight} from './intl-reading.ts'
import {randomWriting} from './intl-writings.ts'
import {randomFact, seeded} from './random-fact.ts'
import {isSameReading} from './same-reading.ts'

const figures = (text: string, language: (typeof languages)[number]) =>
  recognize(text, language).filter(({fact}) => fact.kind !== 'claim')

describe.each(languages)('in %s', (language) => {
  test('what is phrased is read back as the same fact', () => {
    const random = seeded(20_250_804)
    const lost: string[] = []
    for (let i = 0; i < 7000; i += 1) {
      const fact = randomFact(random)
      const words = phrase(fact, language)
      const read = figures(words, language)
      if (read.length !== 1 || !isSameReading(fact, read[0]?.fact)) lost.push(words)
    }
    expect(lost).toEqual([])
  })

  test('what the platform writes is read as it was meant', () => {
    const random = seeded(20_260_115)
    const lost: string[] = []
    for (let i = 0; i < 7000; i += 1) {
      const writing = randomWriting(random, language)
      if (!isReadRight(writing, figures(writing.text, language))) lost.push(writing.text)
    }
    expect(lost).toEqual([])
  })
})
