import sharp from 'sharp'
import {expect, test} from 'vitest'
import {languages} from '../../language.ts'
import {drawn} from './image.ts'

const titles = {
  vi: 'Hàn Quốc tự làm AI của mình',
  ko: '한국, 독자 AI를 만들다',
  en: 'South Korea builds an AI of its own',
}

test.each(languages)(
  'the picture in %s has the size that is declared, and the same bytes each time',
  async (language) => {
    const picture = await drawn({language, titles})
    expect(await sharp(picture).metadata()).toMatchObject({format: 'png', width: 1200, height: 630})
    expect(picture.length).toBeLessThan(60_000)
    expect((await drawn({language, titles})).equals(picture)).toBe(true)
  },
)

test('letters of each script are drawn, none as the box of a missing glyph', async () => {
  const blank = await drawn({language: 'ko', titles: {...titles, ko: '\u{10FFFE}\u{10FFFE}'}})
  const pictures = await Promise.all(
    ['각각', '뷁뷁', 'ệẫ', 'Hx'].map((ko) => drawn({language: 'ko', titles: {...titles, ko}})),
  )
  const all = [blank, ...pictures].map((picture) => picture.toString('base64'))
  expect(new Set(all).size).toBe(all.length)
})

test('a very long title is cut, and stays in the picture', async () => {
  const picture = await drawn({language: 'en', titles: {...titles, en: 'A very long title that goes on '.repeat(20)}})
  const {data, info} = await sharp(picture).greyscale().raw().toBuffer({resolveWithObject: true})
  const edge = Array.from({length: info.height}, (_, row) => data[row * info.width + info.width - 8] ?? 0)
  expect(Math.min(...edge)).toBeGreaterThan(240)
})
