import type {DateOrders} from '../calendar.ts'

export const orders: DateOrders = {
  parts: {
    hour: '({hour}|{hour-word})',
  },
  orders: [
    '{hour}:{two-minutes}[:{two-seconds}][ {day-part}]',
    '{hour}.{two-minutes}[ ]{day-part}',
    '{hour}h{two-minutes}',
    '<hour>[ ]{day-part}',
    "<hour> (o'clock|o’clock)[ {day-part}]",
    'half past <hour>[ {day-part}]{minute=30}',
    'quarter past <hour>[ {day-part}]{minute=15}',
    '{hour-name}',
  ],
}
