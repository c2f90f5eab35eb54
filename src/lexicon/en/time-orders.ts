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
    'quarter to <hour>[ {day-part}]{less=15}',
    '{behind-time-word}five past <hour>[ {day-part}]{minute=5}',
    '{behind-time-word}ten past <hour>[ {day-part}]{minute=10}',
    '{behind-time-word}twenty past <hour>[ {day-part}]{minute=20}',
    '{behind-time-word}five to <hour>[ {day-part}]{less=5}',
    '{behind-time-word}ten to <hour>[ {day-part}]{less=10}',
    '{behind-time-word}twenty to <hour>[ {day-part}]{less=20}',
    '{hour-name}',
  ],
}
