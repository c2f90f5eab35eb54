import {promisify} from 'node:util'
import {crc32, deflate} from 'node:zlib'

export type Rgb = readonly [red: number, green: number, blue: number]

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const pack = promisify(deflate)

/**
 * Write a picture whose colors are known beforehand: a byte a pixel, where a library would write three, or go and look
 * for the colors.
 *
 * @param pixels the number of a color for each pixel, row by row
 * @param palette at most 256 colors
 * @returns a PNG
 */
export async function indexedPng(
  {width, height}: {readonly width: number; readonly height: number},
  pixels: Uint8Array,
  palette: readonly Rgb[],
): Promise<Buffer> {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  // Each row says first how it was changed to pack better: not at all.
  const rows = Buffer.alloc((width + 1) * height)
  for (let row = 0; row < height; row++)
    rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1)
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', await pack(rows, {level: 5})),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}
