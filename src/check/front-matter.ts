import type {Edition} from '../document/edition.ts'

/** A value that the editions have otherwise; of a list how many items it has. */
export interface HeadDifference {
  readonly key: string
  readonly expected: string
  readonly actual: string
}

/** What each edition may say of itself: how long it takes to read, which version it is, when it was revised. */
const ofEdition =
  /read|word|minute|duration|estimat|translat|revis|review|version|updat|modif|lastmod|generat|count|hash/i

/** Lists of which each item stands for one of the source. */
const lists = ['tags', 'categories', 'authors']

const number = /^-?\d+(?:\.\d+)?$/
const day = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/

/** @returns figures, days and lists in which two front matters differ where no translator may differ */
export function headDifferences(source: Edition, target: Edition): HeadDifference[] {
  const [mine, theirs] = [source.frontmatter, target.frontmatter]
  return Object.keys(mine).flatMap((key) => {
    if (ofEdition.test(key) || !Object.hasOwn(theirs, key)) return []
    const [expected, actual] = [textOf(key, mine[key]), textOf(key, theirs[key])]
    if (expected === undefined || actual === undefined || !isSlip(expected, actual)) return []
    return [{key, expected, actual}]
  })
}

/** What is compared of a value: a figure and a day as written, of a list how long it is. */
function textOf(key: string, value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return number.test(value) || day.test(value) ? value : undefined
  return Array.isArray(value) && lists.includes(key) ? String(value.length) : undefined
}

function isSlip(expected: string, actual: string): boolean {
  const [one, other] = [day.exec(expected), day.exec(actual)]
  if (one && other) return isSlipOfDay(one.slice(1, 4), other.slice(1, 4))
  return number.test(expected) && number.test(actual) && Number(expected) !== Number(actual)
}

/** A translation may carry the day on which it came out; it came out neither before the text nor to the day a year later. */
function isSlipOfDay(expected: readonly string[], actual: readonly string[]): boolean {
  const odd = expected.filter((part, index) => part !== actual[index]).length
  if (odd === 0) return false
  return actual.join('') < expected.join('') || (odd === 1 && expected[2] === actual[2])
}
