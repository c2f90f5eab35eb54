/**
 * @returns the items of `a` that `b` has fewer of, in order; an item that stands twice in `a` and once in `b` counts once
 * @example without(['x', 'x', 'y'], ['x']) //=> ['x', 'y']
 */
export function without<T>(a: readonly T[], b: readonly T[], key: (item: T) => unknown = (item) => item): T[] {
  const left = new Map<unknown, number>()
  for (const item of b) left.set(key(item), (left.get(key(item)) ?? 0) + 1)
  return a.filter((item) => {
    const count = left.get(key(item)) ?? 0
    if (count > 0) left.set(key(item), count - 1)
    return count === 0
  })
}
