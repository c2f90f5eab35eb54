import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import satori, {type Font} from 'satori'
import type {Language} from '../../language.ts'
import {coverage, type Coverage} from './coverage.ts'

/** Words that are set in a box. */
export interface Lettering {
  readonly language: Language
  readonly words: string
  readonly width: number
  readonly height: number
  /** Whether the words stand in the middle of the height; else at the top. */
  readonly isCentered?: boolean
  readonly style: Readonly<Record<string, string | number>>
}

const serif = 'Doichieu Serif'
const gothic = 'Noto Sans KR'

const remembered = new Map<string, Promise<Coverage>>()

/** Some words stand in three pictures that are drawn one after the other. */
const most = 64

/** @returns where there is ink, the same for the same words */
export function lettering(one: Lettering): Promise<Coverage> {
  const key = JSON.stringify(one)
  const known = remembered.get(key)
  if (known) return known
  const [oldest] = remembered.keys()
  if (oldest !== undefined && remembered.size >= most) remembered.delete(oldest)
  const set = inked(one)
  remembered.set(key, set)
  return set
}

async function inked({language, words, width, height, isCentered, style}: Lettering): Promise<Coverage> {
  const text = {
    type: 'div',
    props: {
      lang: language,
      style: {
        display: 'block',
        fontFamily: language === 'ko' ? `${gothic}, ${serif}` : `${serif}, ${gothic}`,
        wordBreak: language === 'ko' ? 'keep-all' : 'normal',
        ...style,
      },
      children: [words],
    },
  }
  const box = {
    type: 'div',
    props: {
      style: {
        display: 'flex',
        flexDirection: 'column',
        justifyContent: isCentered ? 'center' : 'flex-start',
        width,
        height,
      },
      children: [text],
    },
  }
  // The library asks for a node of React, whose shape this has.
  const svg = await satori(box as unknown as Parameters<typeof satori>[0], {width, height, fonts: fonts()})
  const outlines = Array.from(svg.matchAll(/<path [^>]*?\bd="([^"]*)"/g), ([, outline = '']) => outline)
  return coverage(outlines.join(''), width, height)
}

let loaded: Font[] | undefined

/** Our own face, and a Korean one whose letters end as outlines in the picture. */
function fonts(): Font[] {
  const {resolve} = createRequire(import.meta.url)
  loaded ??= [
    {name: serif, weight: 400, data: readFileSync('src/site/face/doichieu-serif.woff')},
    ...([400, 600] as const).flatMap((weight) =>
      ['korean', 'latin'].map((part) => ({
        name: gothic,
        weight,
        data: readFileSync(resolve(`@fontsource/noto-sans-kr/files/noto-sans-kr-${part}-${weight}-normal.woff`)),
      })),
    ),
  ]
  return loaded
}
