import type {Chunk} from './chunk.ts'
import {lookBack} from './look-back.ts'
import type {Scan, Token} from './scan.ts'

/** `제5조`, `제 5조`: behind 제 and digits, 조 is an article of a law, not 10¹². */
const nth = /(?<![가-힣])제 ?(?:\d{1,3}조? ?[-–~∼] ?)?$/

/** What numbers its noun by the word that follows; the end of what is found ends the label. */
const numbering: readonly RegExp[] = [
  // Doors and flats: `103동 502호`, `3동 앞`.
  /^동(?= ?\d{1,4}호(?!선)| (?:앞|옆|뒤|입구|주민|경비실|엘리베이터|지하|\d{1,2}층))/,
  // Generations of products; households live and move in.
  /^세대(?= ?(?:[A-Z]|이동통신|통신|실손|아이돌|벤처|교포|이민자|반도체|고대역폭|전투기|프로세서|칩|플랫폼|배터리|디스플레이|원전|경영|창업|콘솔|모델|엔진|제품))/,
  // Teams of a class: `3조 학생들`.
  /^조(?= ?(?:학생|조원|조장|팀원|발표|선수|1위|2위|예선|편성|과제|회의))/,
  // Articles with their paragraphs: `3조 2항`.
  /^조(?= ?\d{1,2}항(?![가-힣]{2}))/,
  // Terms of office.
  /^대(?= ?(?:국회|총선|대선|대통령|총장|회장|국왕|황제|교황|총리|장관|임금|대표이사|사장|원장|의장))/,
]

/** `형법 250조`: no trillions, but an article. */
const law = /(?:[가-힣](?:법률?|시행령|시행규칙|조례|협약|약관|정관|규약|계약서)) $/
const lawArticle = /^조(?:의\d{1,2})?(?![\d천백십억만]| ?(?:원|달러|엔|유로|위안|규모)|[가-힣]?[여원대])/

/** `포트 3000번`, `채널 5번`: which of them, not how often. */
const named = /(?:포트|채널|번호|좌석|출구|게이트|등번호|버스|기호|문항|트랙|레인|사물함) ?$/

/** Years at school: `고3 학생`, `중2가`; behind 중 with a counter, some of them: `이 중 3명`. */
const atSchool = /(?<![가-힣])(?:초(?=[1-6]$)|[중고](?=[1-3]$))/
const pupil = /^(?:$|[^가-힣\d.,%-]|학생|수험생|생(?!명)|때|들|부터|까지|[이가은는을를의도에로와과인])/

/**
 * `제5조`, `제12조의2`, `103동 502호`, `6세대 OLED`, `3조 학생`, `고3`: the figure numbers, it does not count.
 *
 * @returns where the label starts and ends, or nothing if the figure is none
 */
export function koreanLabel({text}: Scan, {start, end, digits}: Token): Chunk | undefined {
  if (!digits) return undefined
  const behind = text.slice(end, end + 8)
  if (nth.test(lookBack(text, start, 10))) {
    const article = /^조(?:의\d{1,2})?(?![\d천백십억만])/.exec(behind)
    if (article) return {start, end: end + article[0].length}
  }
  if (law.test(lookBack(text, start, 7))) {
    const article = lawArticle.exec(behind)
    if (article) return {start, end: end + article[0].length}
  }
  if (/^번(?![가-힣]?[씩만쯤꼴째])/.test(behind) && named.test(lookBack(text, start, 5))) return {start, end: end + 1}
  if (end - start > 3) return undefined
  for (const noun of numbering) {
    const found = noun.exec(behind)
    if (found && !/[\d.,]/.test(text[start - 1] ?? '')) return {start, end: end + found[0].length}
  }
  const year = atSchool.exec(lookBack(text, end, 3))
  return year && end - start === 1 && pupil.test(behind) ? {start: start - 1, end} : undefined
}
