import {readdirSync, readFileSync} from 'node:fs'
import {languages, type Language} from '../../language.ts'
import {ownNames} from '../own-names.ts'
import {remembered} from '../remembered.ts'
import type {Coverage} from './coverage.ts'
import {indexedPng, type Rgb} from './indexed-png.ts'
import {lettering} from './lettering.ts'
import {shareSize} from './pages.ts'

/** What the picture of a page says. */
export interface ShareText {
  readonly language: Language
  /** What the page is called in each language. */
  readonly titles: Readonly<Record<Language, string>>
}

const paper: Rgb = [0xfa, 0xf8, 0xf3]
const inks = {ink: [0x21, 0x1f, 0x1b], soft: [0x5b, 0x56, 0x4d]} as const satisfies Record<string, Rgb>

/** In how many steps letters pass into the paper at their edges. */
const steps = 32

/** The paper, the two inks in their steps, and the colors of lines. */
const palette: readonly Rgb[] = [paper, ...ramp(inks.ink), ...ramp(inks.soft), [0xdc, 0xd6, 0xc8], [0x12, 0x69, 0x5a]]
const colors = {ink: steps, rule: 2 * steps + 1, celadon: 2 * steps + 2} as const
const before = {ink: 0, soft: steps} as const

function ramp(ink: Rgb): Rgb[] {
  const between = (step: number, part: 0 | 1 | 2): number =>
    Math.round(paper[part] + ((ink[part] - paper[part]) * step) / steps)
  return Array.from({length: steps}, (_, index) => [
    between(index + 1, 0),
    between(index + 1, 1),
    between(index + 1, 2),
  ])
}

const folder = 'src/site/share'

/** The files that draw: a picture that was drawn by other ones is drawn again. */
let design: readonly Buffer[] | undefined

/**
 * The picture that stands for a page where it is shared: its title, and the three titles in three columns through which
 * one line runs, as on the site.
 *
 * @returns where it lies: a PNG, the same bytes for the same words
 */
export async function keptImage(text: ShareText): Promise<string> {
  design ??= readdirSync(folder)
    .sort()
    .map((file) => readFileSync(`${folder}/${file}`))
  return remembered([JSON.stringify(text), ...design], () => drawn(text))
}

/** Edge of the page's text, and of its three columns. */
const [left, top, columns, column] = [72, 56, 416, 352]

/** @returns the picture, made anew */
export async function drawn({language, titles}: ShareText): Promise<Buffer> {
  const sheet = new Sheet()
  mark(sheet)
  const brand = {language: 'vi', words: 'Đối chiếu', width: 400, height: 48, isCentered: true} as const
  sheet.print(left + 62, top, await lettering({...brand, style: {fontSize: 34}}), 'ink')
  const title = {language, words: titles[language], width: 3 * column, height: columns - top - 48, isCentered: true}
  sheet.print(left, top + 48, await lettering({...title, style: titleStyle(language, titles[language])}), 'ink')
  for (const [index, other] of languages.entries())
    await printColumn(sheet, left + column * index, other, titles[other], other === language)
  sheet.fill(left + 3 * column, columns, 2, 150, 'rule')
  return indexedPng(shareSize, sheet.pixels, palette)
}

const titleStyle = (language: Language, title: string): Readonly<Record<string, string | number>> => ({
  fontSize: title.length > 44 ? 60 : 76,
  lineHeight: language === 'en' ? 1.2 : 1.32,
  fontWeight: language === 'ko' ? 600 : 400,
  lineClamp: 3,
  textWrap: 'balance',
})

async function printColumn(sheet: Sheet, x: number, language: Language, words: string, isOwn: boolean): Promise<void> {
  sheet.fill(x, columns, 2, 150, 'rule')
  sheet.fill(x + 2, columns + (isOwn ? 44 : 46), column - 2, isOwn ? 8 : 4, 'celadon')
  const box = {language, width: column - 42, style: {lineHeight: 1.4, fontSize: 22}}
  sheet.print(x + 22, columns, await lettering({...box, words: ownNames[language], height: 44}), 'soft')
  const title = await lettering({...box, words, height: 84, style: {lineHeight: 1.4, fontSize: 25, lineClamp: 2}})
  sheet.print(x + 22, columns + 66, title, isOwn ? 'ink' : 'soft')
}

/** Three texts side by side, and the one line in which they say the same. */
function mark(sheet: Sheet): void {
  for (const x of [left, left + 16, left + 32]) {
    sheet.fill(x + 5, top, 3, 48, 'ink')
    sheet.fill(x, top + 26, 12, 6, 'celadon')
  }
}

class Sheet {
  readonly pixels = new Uint8Array(shareSize.width * shareSize.height)

  fill(x: number, y: number, width: number, height: number, color: keyof typeof colors): void {
    for (let row = y; row < y + height; row++) {
      const start = row * shareSize.width + x
      this.pixels.fill(colors[color], start, start + width)
    }
  }

  /** Letters on the paper; where they leave it blank, what is there stays. */
  print(x: number, y: number, {width, height, pixels}: Coverage, ink: keyof typeof inks): void {
    const sheet = this.pixels
    for (let row = 0, at = 0; row < height; row++) {
      const start = (y + row) * shareSize.width + x
      for (let column = 0; column < width; column++, at++) {
        const covered = pixels[at]
        // A trace of ink that is less than half a step is none.
        if (covered && covered * steps >= 128) sheet[start + column] = before[ink] + Math.round((covered * steps) / 255)
      }
    }
  }
}
