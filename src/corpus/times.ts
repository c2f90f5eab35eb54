import type {ClockTime} from '../fact/fact.ts'
import type {Row} from './row.ts'

const time = (hour: number, minute?: number, rest: Partial<ClockTime> = {}): ClockTime => ({
  kind: 'time',
  hour,
  ...(minute !== undefined && {minute}),
  bound: 'exact',
  ...rest,
})

/** Times of day; where the half of the day is open, the fact says so. */
export const times: readonly Row<ClockTime>[] = [
  {
    fact: time(15, 30),
    vi: ['15:30', '15h30', '15 giờ 30 phút chiều', '3 giờ 30 phút chiều', '3:30 chiều', '3h30 chiều'],
    ko: ['오후 3시 30분', '오후 3시 반', '15시 30분', '15:30', '오후 3:30'],
    en: ['3:30 pm', '3:30 p.m.', '15:30', '3.30pm', '3:30 in the afternoon'],
  },
  {fact: time(9), vi: ['lúc 09 giờ', '9 giờ sáng', '9h sáng'], ko: ['오전 9시', '아침 9시'], en: ['9 am', '9 a.m.', '9am', '9 in the morning']},
  {fact: time(22), vi: ['lúc 22 giờ', '10 giờ tối', '10 giờ đêm'], ko: ['오후 10시', '밤 10시', '저녁 10시'], en: ['10 pm', '10 at night']},
  {fact: time(2), vi: ['lúc 02 giờ', '2 giờ sáng'], ko: ['오전 2시', '새벽 2시', '새벽 두 시'], en: ['2 am']},
  {fact: time(0), vi: ['lúc 00 giờ', 'nửa đêm'], ko: ['오전 0시', '자정'], en: ['12 am', 'midnight']},
  {fact: time(12), vi: ['lúc 12 giờ trưa', '12 giờ trưa', 'giữa trưa'], ko: ['오후 12시', '정오', '낮 12시'], en: ['12 pm', 'noon']},
  {fact: time(3, undefined, {ambiguous: true}), vi: ['lúc 3 giờ', 'lúc ba giờ'], ko: ['3시', '세 시'], en: ["3 o'clock", 'three o’clock']},
  {fact: time(3, 30, {ambiguous: true}), vi: ['3:30', '3h30', 'lúc 3 giờ 30', '3 giờ rưỡi'], ko: ['3시 30분', '3시 반', '3:30'], en: ['3:30', 'half past three']},
  {fact: time(15, undefined, {bound: 'about'}), vi: ['khoảng lúc 15 giờ', 'khoảng 3 giờ chiều'], ko: ['오후 3시쯤', '오후 3시경', '오후 3시 경'], en: ['around 3 pm', 'about 3 pm']},
  {fact: time(15, 30, {second: 15}), vi: ['15:30:15'], ko: ['오후 3시 30분 15초', '15:30:15'], en: ['3:30:15 pm', '15:30:15']},
] // prettier-ignore
