import type {Calendar} from '../../fact/fact.ts'

const weekdays = ['월요일', '화요일', '수요일', '목요일', '금요일', '토요일', '일요일']
const seasons = {spring: '봄', summer: '여름', autumn: '가을', winter: '겨울'}
const partsOfMonth = {early: '초', mid: '중순', late: '말'}
const partsOfLonger = {early: '초', mid: '중반', late: '말'}
const halves = {1: '상반기', 2: '하반기'}

/**
 * @returns a day or period in Korean
 * @example calendarKo({year: 2025, month: 8, part: 'early'}) //=> '2025년 8월 초'
 */
export function calendarKo(date: Calendar): string {
  const pieces: string[] = []
  if ((date.century ?? date.year ?? 0) < 0) pieces.push('기원전')
  if (date.century !== undefined) pieces.push(`${Math.abs(date.century)}세기`)
  if (date.decade !== undefined) pieces.push(`${date.decade}년대`)
  if (date.year !== undefined) pieces.push(`${Math.abs(date.year)}년`)
  if (date.half) pieces.push(halves[date.half])
  if (date.quarter) pieces.push(`${date.quarter}분기`)
  if (date.season) pieces.push(seasons[date.season])
  if (date.month) pieces.push(`${date.month}월`)
  if (date.day) pieces.push(`${date.day}일`)
  if (date.part) pieces.push((date.month ? partsOfMonth : partsOfLonger)[date.part])
  const weekday = date.weekday ? weekdays[date.weekday - 1] : undefined
  if (weekday) pieces.push(weekday)
  return pieces.join(' ')
}
