import type {Calendar} from '../../fact/fact.ts'
import {roman} from '../roman.ts'

const weekdays = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật']
const seasons = {spring: 'mùa xuân', summer: 'mùa hè', autumn: 'mùa thu', winter: 'mùa đông'}
const parts = {early: 'đầu', mid: 'giữa', late: 'cuối'}
const halves = {1: 'nửa đầu', 2: 'nửa cuối'}

/**
 * @returns a day or period in Vietnamese
 * @example calendarVi({year: 2025, month: 8, day: 4}) //=> 'ngày 4 tháng 8 năm 2025'
 */
export function calendarVi(date: Calendar): string {
  const pieces: string[] = []
  if (date.part) pieces.push(parts[date.part])
  if (date.half) pieces.push(halves[date.half])
  if (date.quarter) pieces.push(`quý ${roman(date.quarter)}`)
  if (date.season) pieces.push(seasons[date.season])
  if (date.day) pieces.push(`ngày ${date.day}`)
  if (date.month) pieces.push(`tháng ${date.month}`)
  if (date.year !== undefined) pieces.push(`năm ${Math.abs(date.year)}`)
  if (date.decade !== undefined) pieces.push(`thập niên ${date.decade}`)
  if (date.century !== undefined) pieces.push(`thế kỷ ${Math.abs(date.century)}`)
  if ((date.century ?? date.year ?? 0) < 0) pieces.push('trước Công nguyên')
  const period = pieces.join(' ')
  const weekday = date.weekday ? weekdays[date.weekday - 1] : undefined
  return weekday ? (period ? `${weekday}, ${period}` : weekday) : period
}
