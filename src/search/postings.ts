/** @returns number and weight of each entry in a list of postings */
export function* unpack(list: readonly number[]): Generator<readonly [number, number]> {
  let number = 0
  for (let i = 0; i + 1 < list.length; i += 2) {
    number += list[i] ?? 0
    yield [number, list[i + 1] ?? 0]
  }
}
