import {defineRule} from '../rule.ts'

export const factReviewDue = defineRule({
  id: 'fact-review-due',
  why: 'A count of users that was right two years ago is wrong today, in every language at once.',
  mend: 'Look the fact up again: give it its new value and `asOf` date, or only the date if it still holds. How long a kind of fact holds is the setting `review`, in days.',
  examples: [
    {
      facts: 'users: {kind: quantity, value: 10000000, unit: person, asOf: "2025-08-04"}',
      review: {today: '2026-11-23', days: {quantity: 365}},
      vi: 'Dịch vụ có [10 triệu người](fact:users).',
      ko: '서비스 이용자는 [1,000만 명](fact:users)이다.',
      en: 'The service has [10 million people](fact:users).',
      findings: ['facts.yaml 2:3-13:17'],
    },
    {
      facts: 'users: {kind: quantity, value: 10000000, unit: person, asOf: "2025"}',
      review: {today: '2026-11-23', days: {quantity: 365}},
      vi: 'Dịch vụ có [10 triệu người](fact:users).',
      ko: '서비스 이용자는 [1,000만 명](fact:users)이다.',
      en: 'The service has [10 million people](fact:users).',
      findings: [],
    },
    {
      facts: 'chosen: {kind: date, value: "2025-08-04", asOf: "2025-08-04"}',
      review: {today: '2026-11-23', days: {quantity: 365}},
      vi: 'Đội được chọn [ngày 4 tháng 8 năm 2025](fact:chosen).',
      findings: [],
    },
  ],
  *check({project: {review}, work}) {
    if (!review) return
    const holds: Readonly<Partial<Record<string, number>>> = review.days
    for (const {id, value, asOf, label, file, span} of work.facts.values()) {
      const days = holds[value.kind]
      const due = days === undefined ? undefined : dayAfter(asOf, days)
      if (due === undefined || due >= review.today) continue
      const labels = Object.fromEntries(Object.entries(label).map(([language, words]) => [`label.${language}`, words]))
      yield {values: {id, asOf, due, ...labels}, expected: [], actual: asOf, places: [{file, ...span}]}
    }
  },
})

/**
 * @param asOf `2025-08-04`, `2025-08` or `2025`: of a month or year the last day counts
 * @example dayAfter('2025-02', 1) //=> '2025-03-01'
 */
function dayAfter(asOf: string, days: number): string {
  const [year = 0, month, day] = asOf.split('-').map(Number)
  const last = day ?? new Date(Date.UTC(year, month ?? 12, 0)).getUTCDate()
  return new Date(Date.UTC(year, (month ?? 12) - 1, last + days)).toISOString().slice(0, 10)
}
