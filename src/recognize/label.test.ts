import {describe, expect, test} from 'vitest'
import {type Language, languages} from '../language.ts'
import {recognize} from './index.ts'
import {tell} from './tell.ts'

/** The ranks of a text alone. */
const ranks = (text: string, language: Language): string =>
  recognize(text, language)
    .filter(({fact}) => fact.kind === 'quantity' && fact.sense === 'ordinal')
    .map(({start, end, fact}) => `${text.slice(start, end)} = ${tell(fact)}`)
    .join('; ')

/** Ranks, articles and numbers of houses; what counts is none of them. */
const sentences: Readonly<Record<Language, readonly (readonly [text: string, figures: string])[]>> = {
  en: [
    ['221B Baker Street', '221B = 221 rank ordinal'],
    ['at 12 High Holborn Road today', '12 = 12 rank ordinal'],
    ['at 12345 Baker Street', ''],
    ['5 Wall Street banks', ''],
    ['5 Main Street was closed', '5 = 5 rank ordinal'],
    ['5 Main Street houses stood', '5 = 5 rank ordinal'],
    ['in 5 Main Streets', ''],
    ['H 5A Baker Street', '5A = 5 rank ordinal'],
    ['at 22 Baker St', '22 = 22 rank ordinal'],
    ['221J Baker Street', ''],
    ['221Bx Baker Street', ''],
    ['제5조', ''],
    ['Article 5% of it', ''],
    ['Article 5,000 of it', 'Article 5,000 = 5000 rank ordinal'],
    ['Article 5. It', 'Article 5 = 5 rank ordinal'],
    ['Article 5, and', 'Article 5 = 5 rank ordinal'],
    ['Room 12345 and Room 123456', 'Room 12345 = 12345 rank ordinal'],
    ['Article 5-fold', ''],
    ['Article 5–7', 'Article 5–7 = 5..7 rank ordinal'],
    ['Article 5 percent', ''],
    ['Stage 2–1', ''],
    ['No. 1.5 is odd', ''],
    ['No. 3', 'No. 3 = 3 rank ordinal'],
    ['No.  3 in the world', 'No.  3 = 3 rank ordinal'],
    ['ranked about 11th', 'about 11th = 11 rank ordinal about'],
    ['the 11th', '11th = 11 rank ordinal'],
    ['under Article 5', 'Article 5 = 5 rank ordinal'],
    ['up to Article 5', 'Article 5 = 5 rank ordinal'],
    ['number 5', 'number 5 = 5 rank ordinal'],
  ],
  vi: [
    ['most people', ''],
    ['số 221B phố Baker', 'số 221B = 221 rank ordinal'],
    ['số 221 phố Baker', 'số 221 = 221 rank ordinal'],
    ['số nhà 12A', '12A = 12 rank ordinal'],
    ['nhà số 12A ở đây', 'số 12A = 12 rank ordinal'],
    ['phòng 12A', 'phòng 12A = 12 rank ordinal'],
    ['số ghế là 12A', ''],
    ['phòng có 12A', ''],
    ['12A và số nhà của tôi', ''],
    ['12A phố Huế', '12A = 12 rank ordinal'],
    ['12 phố Huế', ''],
    ['12A đường Láng', '12A = 12 rank ordinal'],
    ['12A đại lộ Hùng Vương', '12A = 12 rank ordinal'],
    ['12A người', ''],
    ['Điều 5', 'Điều 5 = 5 rank ordinal'],
    ['Điều 5,5', ''],
    ['thứ 5.5', ''],
    ['hạng 11', 'hạng 11 = 11 rank ordinal'],
    ['hạng mười một', 'hạng mười một = 11 rank ordinal'],
    ['số 5 người', ''],
    ['số 5', 'số 5 = 5 rank ordinal'],
    ['Doanh số 226 chiếc', ''],
    ['hạng 5 người', 'hạng 5 người = 5 rank ordinal'],
    ['thứ 5 người', 'thứ 5 người = 5 rank ordinal'],
    ['dưới Điều 5', 'Điều 5 = 5 rank ordinal'],
    ['hơn hạng 5', 'hơn hạng 5 = 5 rank ordinal more-than'],
    ['hạng vài', ''],
    ['chương 5', 'chương 5 = 5 rank ordinal'],
    ['chương V', ''],
    ['phòng 5 người', ''],
    ['hạng $5', ''],
  ],
  ko: [
    ['베이커 스트리트 221B', '221B = 221 rank ordinal'],
    ['테헤란로 12A', '12A = 12 rank ordinal'],
    ['테헤란로 12', ''],
    ['12번지', '12번지 = 12 rank ordinal'],
    ['12A번지', '12A = 12 rank ordinal'],
    ['12B호', '12B = 12 rank ordinal'],
    ['제5조', '제5조 = 5 rank ordinal'],
    ['제5조와 제6조', '제5조 = 5 rank ordinal; 제6조 = 6 rank ordinal'],
    ['제5조 원', '제5조 = 5 rank ordinal'],
    ['제5조천억', '제5조천억 = 5100000000000 rank ordinal'],
    ['제 5조', '제 5조 = 5 rank ordinal'],
    ['5조', ''],
    ['제15조', '제15조 = 15 rank ordinal'],
    ['제12345조', '제12345조 = 12345 rank ordinal'],
    ['제오조', ''],
    ['제2차 회의', '제2차 = 2 rank ordinal'],
    ['제3 한강교', '제3 = 3 rank ordinal'],
    ['제 삼 자', ''],
    ['제 3자', '제 3자 = 3 rank ordinal'],
    ['제1.5장', ''],
    ['제2 번', '제2 번 = 2 rank ordinal'],
    ['과제 5조 원', ''],
    ['과제5조 원', ''],
    ['제 5조에', '제 5조 = 5 rank ordinal'],
  ],
} // prettier-ignore

describe.each(languages)('labels in %s', (language) => {
  test.each(sentences[language])('%s', (text, figures) => expect(ranks(text, language)).toBe(figures))
})
