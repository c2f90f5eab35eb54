import {describe, expect, test} from 'vitest'
import {type Language, languages} from '../language.ts'
import {recognize} from './index.ts'
import {tell} from './tell.ts'

/** The scores of a text alone. */
const scores = (text: string, language: Language): string =>
  recognize(text, language)
    .filter(({fact}) => fact.kind === 'quantity' && fact.sense === 'score')
    .map(({start, end, fact}) => `${text.slice(start, end)} = ${tell(fact)}`)
    .join('; ')

/** Scores, and what only looks like one. */
const sentences: Readonly<Record<Language, readonly (readonly [text: string, figures: string])[]>> = {
  en: [
    ['They won 2-1.', '2-1 = 2..1 point score'],
    ['a 2-1 lead', '2-1 = 2..1 point score'],
    ['a 1-2 count', ''],
    ['a 1-2 defeat', '1-2 = 1..2 point score'],
    ['a 2-2 count', ''],
    ['a 2-2 draw', '2-2 = 2 point score'],
    ['won 2:1 at home', '2:1 = 2..1 point score'],
    ['at 2:10 they won', ''],
    ['won 12:100 in all', '12:100 = 12..100 point score'],
    ['they won at 24:10 there', ''],
    ['won 2 - 1', '2 - 1 = 2..1 point score'],
    ['2 - 1 is one', ''],
    ['won 2 – 1 there', '2 – 1 = 2..1 point score'],
    ['won 2 -1', ''],
    ['won 3-5 days', ''],
    ['won 5-3 days', ''],
    ['5-3 days', ''],
    ['won 3 - 5 days', ''],
    ['3-5 people won', ''],
    ['won 1000-2 there', ''],
    ['won 100-99 there', '100-99 = 100..99 point score'],
    ['won 10-1000 there', ''],
    ['won 2-1-0 there', ''],
    ['won 0-2-1 there', ''],
    ['won 2-1/2 there', ''],
    ['won 2-1.5 there', ''],
    ['won 2-1. There', '2-1 = 2..1 point score'],
    ['won 2-1, there', '2-1 = 2..1 point score'],
    ['won 2-1% there', ''],
    ['won 2-1x there', ''],
    ['won $2-1 there', ''],
    ['won €2-1 there', ''],
    ['won 1/2-1 there', ''],
    ['won 3.2-1 there', ''],
    ['won :2-1 there', ''],
    ['2-1', '2-1 = 2..1 point score'],
    ['1-2', ''],
    ['21-19', '21-19 = 21..19 point score'],
    ['19-21, 21-15 in the final', '19-21 = 19..21 point score; 21-15 = 21..15 point score'],
    ['The vote was 5-4 against it', '5-4 = 5..4 point score'],
    ['page 5-4', '5-4 = 5..4 point score'],
    ['beaten 3-2 by them', '3-2 = 3..2 point score'],
    ['The 4-3 rout was complete', '4-3 = 4..3 point score'],
    ['won there, and many days later in a quite different place, at some time, 1-2 people', ''],
    ['won 5-10%', ''],
    ['won 2-1 in the 90th minute', '2-1 = 2..1 point score'],
    ['won 6-2 6-3', '6-2 = 6..2 point score; 6-3 = 6..3 point score'],
    ['rose 2-1st', ''],
    ['the 2-1nd win', ''],
  ],
  vi: [
    ['thắng 2-1', '2-1 = 2..1 point score'],
    ['thua 1-2', '1-2 = 1..2 point score'],
    ['hòa 2-2', '2-2 = 2 point score'],
    ['tỷ số 3:2', '3:2 = 3..2 point score'],
    ['lúc 3:20 thắng', ''],
    ['2-1', '2-1 = 2..1 point score'],
    ['1-2 người', ''],
    ['1-2', ''],
    ['thắng 3-5 người', ''],
    ['từ 5-3 người', ''],
    ['chung kết 3 - 2', '3 - 2 = 3..2 point score'],
    ['xtrận 1-2 x', ''],
    ['trận 1-2', '1-2 = 1..2 point score'],
  ],
  ko: [
    ['2대 1로 이겼다', '2대 1 = 2..1 point score'],
    ['2대1로 이겼다', '2대1 = 2..1 point score'],
    ['2 대 1로 이겼다', '2 대 1 = 2..1 point score'],
    ['1대 2로 졌다', '1대 2 = 1..2 point score'],
    ['1대 2 정도', ''],
    ['2대 1', '2대 1 = 2..1 point score'],
    ['3-2 승리', '3-2 = 3..2 point score'],
    ['1-2로 패했다', '1-2 = 1..2 point score'],
    ['1-2 정도', ''],
    ['100대 기업', ''],
    ['2대 1명', ''],
    ['0:2로 졌다', '0:2 = 0..2 point score'],
    ['2:30 경기', ''],
    ['경쟁률 3대 1', '3대 1 = 3..1 point score'],
    ['10대 3명', ''],
    ['10대 3', '10대 3 = 10..3 point score'],
    ['3대 2 위', ''],
    ['세트 스코어 3-0', '3-0 = 3..0 point score'],
    ['이긴 3-5일', ''],
    ['5-3일', ''],
    ['5-3 일 동안', ''],
  ],
} // prettier-ignore

describe.each(languages)('scores in %s', (language) => {
  test.each(sentences[language])('%s', (text, figures) => expect(scores(text, language)).toBe(figures))
})
