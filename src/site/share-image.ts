import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import satori, {type Font} from 'satori'
import sharp from 'sharp'
import {languages, type Language} from '../language.ts'
import {ownNames} from './own-names.ts'
import {remembered} from './remembered.ts'
import {shareSize} from './share-pages.ts'

/** What the picture of a page says. */
export interface ShareText {
  readonly language: Language
  /** What the page is called in each language. */
  readonly titles: Readonly<Record<Language, string>>
}

const ink = '#211f1b'
const soft = '#5b564d'
const paper = '#faf8f3'
const rule = '#dcd6c8'
const celadon = '#12695a'

const serif = 'Doichieu Serif'
const gothic = 'Noto Sans KR'

const faceOf = (language: Language): string => (language === 'ko' ? `${gothic}, ${serif}` : `${serif}, ${gothic}`)

/**
 * The picture that stands for a page where it is shared: its title, and the three titles in three columns through which
 * one line runs, as on the site.
 *
 * @returns where it lies: a PNG, the same bytes for the same words
 */
export async function keptImage(text: ShareText): Promise<string> {
  return remembered([JSON.stringify(text), readFileSync(design)], () => drawn(text))
}

/** This file: a picture that was drawn by another version of it is drawn again. */
const design = 'src/site/share-image.ts'

/** @returns the picture, made anew; the last two levels of compression take four times as long for a tenth of its size */
export async function drawn(text: ShareText): Promise<Buffer> {
  const svg = await satori(picture(text) as Parameters<typeof satori>[0], {...shareSize, fonts: fonts()})
  return sharp(Buffer.from(svg)).removeAlpha().png({compressionLevel: 7}).toBuffer()
}

interface Node {
  readonly type: string
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>
    readonly children?: readonly (Node | string)[]
    readonly lang?: string
  }
}

const box = (style: Node['props']['style'], children: readonly Node[] = []): Node => ({
  type: 'div',
  props: {style: {display: 'flex', ...style}, children},
})

const words = (language: Language, style: Node['props']['style'], said: string): Node => ({
  type: 'div',
  props: {
    lang: language,
    style: {
      display: 'block',
      fontFamily: faceOf(language),
      wordBreak: language === 'ko' ? 'keep-all' : 'normal',
      ...style,
    },
    children: [said],
  },
})

function picture({language, titles}: ShareText): Node {
  const title = titles[language]
  return box(
    {
      boxSizing: 'border-box',
      ...shareSize,
      flexDirection: 'column',
      justifyContent: 'space-between',
      background: paper,
      color: ink,
      padding: '56px 72px 64px',
    },
    [
      box({alignItems: 'center'}, [mark(), words('vi', {fontSize: 34, marginLeft: 18}, 'Đối chiếu')]),
      words(
        language,
        {
          fontSize: title.length > 44 ? 60 : 76,
          lineHeight: language === 'en' ? 1.2 : 1.32,
          fontWeight: language === 'ko' ? 600 : 400,
          lineClamp: 3,
          textWrap: 'balance',
        },
        title,
      ),
      box({width: '100%', position: 'relative'}, [
        ...languages.map((other) => column(other, titles[other], other === language)),
        line({right: -2}),
      ]),
    ],
  )
}

const column = (language: Language, title: string, isOwn: boolean): Node =>
  box({flexDirection: 'column', width: 352, height: 150, paddingLeft: 2, position: 'relative'}, [
    line({left: 0}),
    words(language, {height: 44, fontSize: 22, lineHeight: 1.4, color: soft, padding: '0 20px'}, ownNames[language]),
    box({height: isOwn ? 8 : 4, marginTop: isOwn ? 0 : 2, marginBottom: isOwn ? 0 : 2, background: celadon}),
    words(
      language,
      {fontSize: 25, lineHeight: 1.4, padding: '14px 20px 0', lineClamp: 2, color: isOwn ? ink : soft},
      title,
    ),
  ])

/** The edge of a column: a box of its own, since what a border is cut out by takes longer to draw than the letters. */
const line = (side: {readonly left: number} | {readonly right: number}): Node =>
  box({position: 'absolute', top: 0, width: 2, height: 150, background: rule, ...side})

/** Three texts side by side, and the one line in which they say the same. */
const mark = (): Node =>
  box(
    {width: 44, height: 48, justifyContent: 'space-between'},
    languages.map(() =>
      box({width: 12, height: 48, position: 'relative'}, [
        box({position: 'absolute', left: 5, top: 0, width: 3, height: 48, background: ink}),
        box({position: 'absolute', left: 0, top: 26, width: 12, height: 6, background: celadon}),
      ]),
    ),
  )

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
