import sharp from 'sharp'
import {expect, test} from 'vitest'
import {indexedPng} from './indexed-png.ts'

test('another reads each pixel as it was written', async () => {
  const png = await indexedPng({width: 3, height: 2}, Uint8Array.of(0, 1, 2, 2, 1, 0), [
    [250, 248, 243],
    [1, 2, 3],
    [18, 105, 90],
  ])
  const {data, info} = await sharp(png).raw().toBuffer({resolveWithObject: true})
  expect([info.width, info.height, info.channels]).toEqual([3, 2, 3])
  expect([...data]).toEqual([250, 248, 243, 1, 2, 3, 18, 105, 90, 18, 105, 90, 1, 2, 3, 250, 248, 243])
})
