import type {DateOrders} from '../calendar.ts'

export const orders: DateOrders = {
  parts: {
    hour: '({hour}|{hour-word})',
    part: '[ {day-part}]',
  },
  orders: [
    '{hour}:{two-minutes}[:{two-seconds}][ giờ]<part>',
    '{hour}[ ](h|g){two-minutes}<part>',
    '{hour}.{two-minutes} {day-part}',
    '{hour}(h|g) {day-part}',
    '{hour}h{before-day}',
    '{hour} giờ{before-day}',
    '{hour}h{before-clock}',
    '{behind-clock}{hour}h',
    '<hour> giờ rưỡi<part>{minute=30}',
    '<hour> rưỡi {day-part}{minute=30}',
    '{behind-time-word}<hour> rưỡi{minute=30}',
    '<hour> giờ {minute}[ phút[ {second} giây]] {day-part}',
    '<hour> giờ {day-part}',
    '{hour} giờ {two-minutes}',
    '{behind-time-word}<hour> giờ[ {minute}[ phút[ {second} giây]]]',
    '{behind-time-word}{hour}(h|g)',
    '<hour> giờ kém {less-minutes}[ phút]<part>',
    '{hour}h kém {less-minutes}[ phút]<part>',
    '{hour-name}',
  ],
}
