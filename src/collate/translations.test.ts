import {describe, expect, test} from 'vitest'
import {paragraphSlips, paragraphs} from '../corpus/paragraphs.ts'
import {slips, translations} from '../corpus/translations.ts'
import {languages, type Language} from '../language.ts'
import {answerSegment} from './segment.ts'

function findings(from: Language, source: string, to: Language, target: string): readonly unknown[] {
  const line = JSON.stringify({id: 1, source: {lang: from, text: source}, target: {lang: to, text: target}})
  const answer = answerSegment(line)
  if (answer.id === null) throw new Error(answer.error)
  return answer.findings
}

const texts = [...translations, ...paragraphs]

const others = (language: Language) => languages.filter((other) => other !== language)

describe('a careful translation is told nothing', () => {
  test.each(texts)('$en', (row) => {
    for (const to of languages)
      for (const from of others(to)) expect(findings(from, row[from], to, row[to]), `${from} → ${to}`).toEqual([])
  })
})

describe('a slip is told, whichever edition is the source', () => {
  test.each([...slips, ...paragraphSlips])('%s: %s → %s', (language, right, wrong) => {
    const row = texts.find((translation) => translation[language].includes(right))
    if (!row) throw new Error(`No translation says ${right}`)
    const slipped = row[language].replace(right, wrong)
    for (const from of others(language))
      expect(findings(from, row[from], language, slipped), `from ${from}`).not.toEqual([])
  })
})
