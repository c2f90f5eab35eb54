import type {Finding} from './finding.ts'

/** Letters have one order everywhere: that of their codes. */
const order = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0)

type Placed = Pick<Finding, 'work' | 'ruleId' | 'actual' | 'expected' | 'places'>

/** The order in which findings are told: by work, file and place. */
export function byPlace(a: Placed, b: Placed): number {
  const [x, y] = [a.places[0], b.places[0]]
  return (
    order(a.work, b.work) ||
    order(x?.file ?? '', y?.file ?? '') ||
    order(x?.start.offset ?? 0, y?.start.offset ?? 0) ||
    order(x?.end.offset ?? 0, y?.end.offset ?? 0) ||
    order(a.ruleId, b.ruleId) ||
    order(a.actual, b.actual) ||
    order(a.expected.join('\n'), b.expected.join('\n')) ||
    order(placesOf(a), placesOf(b))
  )
}

const placesOf = ({places}: Placed): string =>
  places.map(({file, start, end}) => `${file} ${start.offset} ${end.offset}`).join('\n')
