import type {Candidate} from './candidate.ts'
import {lookBack} from './look-back.ts'
import type {Scan, Token} from './scan.ts'

/** Cases before a court: the year, the kind of case, its number. */
const lawsuit =
  /^(?:19|20)\d\d(?:[가나다라마바사아자차카타]합|[가나다라마]단|[가나]소|카[단합기]|고[단합약정]|초[기재보]?|구[단합]|헌[가나다라마바사]|드[단합]|느[단합]|전[고노도]|회[단합]|하[단합]|개회|타[경채]|차전|[나다라마노도로모두루무누])\d{1,7}(?![\d.,]|[가-힣]*명)/

/** Letters of number plates; those that are counters too need a vehicle near by. */
const plate =
  /^\d{2,3}(?:[가나다라마거너더러머버어저고노로모소오구누두루우바사아자허하]|([서보조도무부수주호배])) ?\d{4}(?![\d.,%]| ?[가-힣]?[만억원명개건])/
const vehicle =
  /(?:차|차량|번호판|번호|택시|버스|트럭|승용차|서울|경기|인천|부산|대구|대전|광주|울산|세종|강원|충북|충남|전북|전남|경북|경남|제주)(?:는|은|인|가|이)? ?[:(]? ?$/

/** `386세대`, `2030세대`: those of an age, by the numbers that name them; no so many households. */
const cohort =
  /^(?:386|486|586|686|88만 ?원|X|[1-7]0[2-8]0)세대(?!.?.? ?(?:입주|규모|아파트|가구|모집|분양|주택|단지|공급))/

/** `중2병`: the mood of an age. */
const mood = /(?<![가-힣])중2(?=병)/

/** `2인 1조`: in teams of two; that those are one team is no figure of its own. */
const team = /^1조(?!\d| ?[\d원]|[가-힣]?[\d만억원])/
const membersBefore = /\d인 ?$/

/** `1대1 상담`, `3대3 농구`: one with one, no score. */
const facing =
  /^(\d)대\1(?= ?(?:상담|문의|면담|과외|지도|교육|대화|면접|농구|대결|매칭|맞춤|회담|수업|PT|멘토링|코칭|채팅|레슨|미팅|관리|컨설팅|강습|교습|방문|질문|피드백|결투|축구|토론))/

/** `119에 신고했다`, `112 신고`: whom one calls; numbers of residents and of lots of land. */
const called =
  /^(?:112|113|117|119|120|122|125|129|182|1[38]\d\d)(?:(?=(?:에|로|으로|번으로|번에|번) (?:신고|전화|연락|문의|제보))| ?(?:구급|신고|안전센터|소방|상황실|종합상황실|대원|콜센터))/
const registered = /^(?:\d{6}-[1-4]\d{6}(?!\d)|\d{1,4}-\d{1,4}(?=번지))/

/** @returns what in Korean keeps a figure from being read: number plates, cases before courts, names of cohorts */
export function guardKorean({language, text}: Scan, {start}: Token): Candidate | undefined {
  if (language !== 'ko') return undefined
  const written = text.slice(start, start + 24)
  const plated = plate.exec(written)
  const found =
    lawsuit.exec(written) ??
    (plated && (plated[1] === undefined || vehicle.test(lookBack(text, start, 6))) ? plated : undefined) ??
    cohort.exec(written) ??
    called.exec(written) ??
    registered.exec(written) ??
    facing.exec(written)
  if (found) return {start, end: start + found[0].length, fact: undefined}
  if (team.test(written) && membersBefore.test(lookBack(text, start, 3)))
    return {start, end: start + 2, fact: undefined}
  return mood.test(text.slice(start - 1, start + 2)) ? {start: start - 1, end: start + 2, fact: undefined} : undefined
}
