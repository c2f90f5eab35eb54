import type {DateOrders} from '../calendar.ts'

export const orders: DateOrders = {
  parts: {
    hour: '({hour}|{hour-word})',
    part: '[{day-part}[ ]]',
  },
  orders: [
    '<part><hour> 시[ {minute}분[ {second}초]]',
    '<part><hour> 시 {minute-word} 분',
    '<part><hour> 시 반{minute=30}',
    '<part><hour> 시 {less-minutes} 분 전{word-end}',
    '<part>{hour}{before-hours}',
    '<part>{hour}:{two-minutes}[:{two-seconds}]',
    '{day-part} {hour}.{two-minutes}',
    '{hour}[:{two-minutes}][ ]{day-part}',
    '{hour-name}',
  ],
}
