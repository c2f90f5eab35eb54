import type {Block} from '../document/edition.ts'
import type {Project} from '../document/work.ts'
import type {Language} from '../language.ts'
import {anchorOf, besidePath, workPath} from './addresses.ts'
import {titleOf} from './fact-view.ts'

const states = ['fresh', 'stale', 'new', 'missing'] as const

export type StatusCount = (typeof states)[number] | 'drifted'

/** In the order in which a translator looks. */
export const statusCounts = [...states, 'drifted'] as const satisfies readonly StatusCount[]

/** A block for which there is something to do. */
export interface OpenBlock {
  readonly state: (typeof states)[number]
  readonly drifted: boolean
  /** The source as it stands. */
  readonly text: string
  /** The block with the editions beside each other. */
  readonly href: string
  /** Where the translation stands, or, when it is missing, the source: relative to the content. */
  readonly file: string
  readonly line: number
}

/** How far one translation of a work follows its source. */
export interface TranslationView {
  readonly work: string
  readonly language: Language
  readonly title: string
  /** Its page; the source's while there is no translation. */
  readonly path: string
  /** The file to edit, relative to the content; the source's while there is no translation. */
  readonly file: string
  readonly counts: Readonly<Record<StatusCount, number>>
  readonly open: readonly OpenBlock[]
}

/** A translation as the project tells it. */
export interface Translation {
  readonly work: string
  readonly language: Language
  readonly source: {readonly language: Language; readonly file: string}
  readonly target?: {readonly file: string}
  readonly counts: TranslationView['counts']
  readonly blocks: readonly {
    readonly source: Block
    readonly state: (typeof states)[number]
    readonly drifted: boolean
    readonly target?: Block
  }[]
}

/** @returns the translations in the order given, with what is open in each */
export function statusView(
  project: Project,
  translations: readonly Translation[],
  language: Language,
): TranslationView[] {
  return translations.map(({work, language: to, source, target, blocks, counts}) => ({
    work,
    language: to,
    title: titleOf(project, work, language),
    path: workPath(target ? to : source.language, work),
    file: target?.file ?? source.file,
    counts,
    open: blocks
      .filter(({state, drifted}) => state !== 'fresh' || drifted)
      .map(({source: block, state, drifted, target: translated}) => ({
        state,
        drifted,
        text: block.text,
        href: `${besidePath(language, work)}#${anchorOf(block)}`,
        file: translated && target ? target.file : source.file,
        line: (translated ?? block).span.start.line,
      })),
  }))
}

/**
 * Draw a badge: how many of a language's blocks are fresh, in ink on paper; ochre when some are not.
 *
 * @param label what is counted, in the language of the badge
 * @returns an SVG of its own, 20 px high, without any font that it would have to bring
 */
export function statusBadge(translations: readonly TranslationView[], label: string): string {
  const sum = (name: StatusCount): number => translations.reduce((sum, {counts}) => sum + counts[name], 0)
  const all = states.reduce((total, state) => total + sum(state), 0)
  const [fresh, drifted] = [sum('fresh'), sum('drifted')]
  const good = fresh === all && drifted === 0
  const value = `${Math.max(fresh - drifted, 0)}/${all}`
  const [left, right] = [widthOf(label), widthOf(value)]
  const width = left + right
  const text = (at: number, words: string, fill: string): string =>
    `<text x="${at}" y="14" fill="${fill}" text-anchor="middle">${words}</text>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" role="img" aria-label="${label} ${value}">`,
    `<title>${label} ${value}</title>`,
    `<rect width="${left}" height="20" fill="#211f1b"/>`,
    `<rect x="${left}" width="${right}" height="20" fill="${good ? '#12695a' : '#8a4512'}"/>`,
    '<g font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">',
    text(left / 2, label, '#faf8f3'),
    text(left + right / 2, value, '#ffffff'),
    '</g></svg>',
    '',
  ].join('\n')
}

/** Of the font that most systems have at 11 px: Hangul takes a square, other letters about seven. */
const widthOf = (text: string): number =>
  Array.from(text.normalize('NFC')).reduce((sum, letter) => sum + (/\p{scx=Hang}/u.test(letter) ? 11 : 7), 12)
