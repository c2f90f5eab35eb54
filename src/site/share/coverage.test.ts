import {expect, test} from 'vitest'
import {coverage} from './coverage.ts'

const drawn = (outline: string, width: number, height: number): number[] =>
  Array.from(coverage(outline, width, height).pixels)

test.each([
  ['a square', 'M1 0L3 0L3 1L1 1Z', [0, 255, 255, 0]],
  ['half a pixel', 'M1.5 0L2 0L2 1L1.5 1Z', [0, 128, 0, 0]],
  ['a triangle', 'M0 0L4 0L0 1Z', [223, 159, 96, 32]],
  ['the same the other way round', 'M0 0L0 1L4 0Z', [223, 159, 96, 32]],
  ['a hole', 'M0 0L4 0L4 1L0 1ZM1 0L1 1L3 1L3 0Z', [255, 0, 0, 255]],
  ['what overlaps is not twice as dark', 'M0 0L2 0L2 1L0 1ZM1 0L3 0L3 1L1 1Z', [255, 255, 255, 0]],
  ['an outline that is left open', 'M1 0L3 0L3 1L1 1', [0, 255, 255, 0]],
  ['what begins left of the box', 'M-9 0L2 0L2 1L-9 1Z', [255, 255, 0, 0]],
  ['what ends right of it', 'M3 0L9 0L9 1L3 1Z', [0, 0, 0, 255]],
  [
    'what lies beside it, or above and below',
    'M5 0L9 0L9 1L5 1ZM-5 0L-1 0L-1 1L-5 1ZM0 -2L4 -2L4 -1L0 -1ZM0 2L4 2L4 3Z',
    [0, 0, 0, 0],
  ],
  ['nothing', '', [0, 0, 0, 0]],
])('%s', (_, outline, pixels) => expect(drawn(outline, 4, 1)).toEqual(pixels))

test.each([
  ['quadratic', 'M0 100Q0 0 100 0L100 100Z', 2 / 3 + 1 / 6],
  ['cubic', 'M0 100C0 44.77 44.77 0 100 0L100 100Z', Math.PI / 4],
])('a %s curve bends', (_, outline, share) => {
  const sum = drawn(outline, 100, 100).reduce((all, pixel) => all + pixel, 0)
  expect(sum / 255 / 10_000).toBeCloseTo(share, 2)
})

test('what letters are not made of is refused', () => {
  expect(() => coverage('M0 0A1 1 0 0 0 2 2Z', 4, 4)).toThrow('has no command A')
})
