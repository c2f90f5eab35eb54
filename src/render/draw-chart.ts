import {barX, dot, plot, ruleX, text, type Markish} from '@observablehq/plot'
import {parseHTML} from 'linkedom'
import {lettersWide} from './letters-wide.ts'

/** A declared value, and what it is called in the data. */
export interface Piece {
  readonly key: string
  /** Plain digits. */
  readonly value: string
}

export interface DrawnRow {
  readonly name: string
  readonly detail: string
  /** The value in words, behind its bar. */
  readonly words: string
  /** How far it can be relied on: told as a fact, disputed, or still to come. */
  readonly state: 'told' | 'disputed' | 'planned'
  readonly pieces: readonly Piece[]
  /** How many of the marks fell out. */
  readonly less?: Piece
}

interface Placed extends Piece {
  readonly row: number
  readonly from: number
  readonly to: number
  readonly state: DrawnRow['state'] | 'lost'
}

const {document} = parseHTML('<!doctype html><html><body></body></html>')

/** Under this width the words of a row stand above its bar. */
const narrow = 480
const side = 304
const letter = 7.6

/**
 * @param width in the unit of the drawing, which a page shows at about one CSS pixel
 * @returns an SVG of one bar for each row, on one scale from zero; colors and faces are for the style sheet
 */
export function drawBars(rows: readonly DrawnRow[], width: number): string {
  const placed = rows.flatMap(({pieces, state}, row) => {
    let at = 0
    return pieces.map((piece): Placed => {
      const from = at
      at += Number(piece.value)
      return {...piece, row, from, to: at, state}
    })
  })
  const ends = rows.map((_, row) => Math.max(...placed.filter((piece) => piece.row === row).map(({to}) => to)))
  const layout = layoutOf(rows, width)
  const scale = (layout.end - layout.start) / Math.max(...ends)
  const at = (value: number): number => layout.start + value * scale
  return draw(
    rows,
    layout,
    [
      ...states.map((state) =>
        barX(
          placed.filter((piece) => piece.state === state),
          {
            x1: ({from}: Placed) => at(from),
            x2: ({to}: Placed) => at(to),
            y: 'row',
            ...layout.bar,
            className: `bar ${state}`,
          },
        ),
      ),
      text(rows, {
        x: (_: DrawnRow, row: number) => at(ends[row] ?? 0),
        y: rowOf,
        text: 'words',
        textAnchor: 'start',
        dx: 8,
        dy: layout.middle,
        className: 'words',
      }),
    ],
    placed,
    'rect',
  )
}

/**
 * @param width in the unit of the drawing
 * @returns an SVG of as many marks in each row as are counted; those that fell out are crossed
 */
export function drawMarks(rows: readonly DrawnRow[], width: number): string {
  const layout = layoutOf(rows, width)
  const most = Math.max(...rows.map(({pieces}) => Number(pieces[0]?.value ?? 0)))
  const step = Math.min(18, (layout.end - layout.start) / most)
  const placed = rows.flatMap(({pieces: [piece], less, state}, row): Placed[] => {
    const all = Number(piece?.value ?? 0)
    const kept = all - Number(less?.value ?? 0)
    return Array.from({length: all}, (_, index) => ({
      ...(index < kept || !less ? (piece ?? {key: '', value: '0'}) : less),
      row,
      from: layout.start + step * (index + 0.5),
      to: index,
      state: index < kept ? state : 'lost',
    }))
  })
  return draw(
    rows,
    layout,
    [
      ...[...states, 'lost' as const].map((state) =>
        dot(
          placed.filter((piece) => piece.state === state),
          {
            x: 'from',
            y: 'row',
            r: step * 0.36,
            dy: layout.middle,
            symbol: state === 'lost' ? 'times' : 'circle',
            className: `mark ${state}`,
          },
        ),
      ),
      text(rows, {
        x: ({pieces}: DrawnRow) => layout.start + step * Number(pieces[0]?.value ?? 0),
        y: rowOf,
        text: 'words',
        textAnchor: 'start',
        dx: 6,
        dy: layout.middle,
        className: 'words',
      }),
    ],
    placed,
    'path, circle',
  )
}

const states = ['told', 'disputed', 'planned'] as const

const rowOf = (_: DrawnRow, row: number): number => row

interface Layout {
  readonly width: number
  readonly height: number
  /** Where the drawing starts and ends, between the names and the values. */
  readonly start: number
  readonly end: number
  /** How far below the middle of a row its bar lies. */
  readonly middle: number
  readonly bar: {readonly insetTop: number; readonly insetBottom: number}
  readonly names: number
  readonly details: number
}

function layoutOf(rows: readonly DrawnRow[], width: number): Layout {
  const isNarrow = width < narrow
  const row = isNarrow ? 66 : 48
  const words = Math.max(...rows.map((one) => widthOf(one.words))) + 12
  return {
    width,
    height: rows.length * row,
    start: isNarrow ? 1 : side,
    end: width - words,
    middle: isNarrow ? 17 : 0,
    bar: isNarrow ? {insetTop: 43, insetBottom: 9} : {insetTop: 16, insetBottom: 16},
    names: isNarrow ? -19 : -8,
    details: isNarrow ? -2 : 9,
  }
}

const widthOf = (words: string): number => lettersWide(words) * letter

/** Names longer than their column end in an ellipsis; the table has them whole. */
function fitted(words: string, width: number): string {
  if (widthOf(words) <= width) return words
  const kept = [...words]
  while (kept.length > 1 && widthOf(`${kept.join('')}…`) > width) kept.pop()
  return `${kept.join('').trimEnd()}…`
}

function draw(
  rows: readonly DrawnRow[],
  layout: Layout,
  marks: Markish[],
  placed: readonly Placed[],
  shape: string,
): string {
  const {width, height, start, names, details} = layout
  const room = width < narrow ? width : side - 16
  const label = (key: 'name' | 'detail', dy: number): Markish =>
    text(rows, {
      x: 0,
      y: rowOf,
      text: (row: DrawnRow) => fitted(row[key], room),
      textAnchor: 'start',
      dy,
      className: key,
    })
  const svg = plot({
    document,
    width,
    height,
    margin: 0,
    x: {type: 'identity', axis: null},
    y: {type: 'band', domain: rows.map((_, row) => row), axis: null, padding: 0},
    marks: [label('name', names), label('detail', details), ...marks, ruleX([start], {className: 'zero'})],
  })
  return cleaned(svg, placed, shape)
}

/** Only what the style sheet cannot say stays; each shape keeps the exact value that it stands for. */
function cleaned(svg: Element, placed: readonly Placed[], shape: string): string {
  svg.querySelector('style')?.remove()
  for (const name of ['class', 'fill', 'font-family', 'font-size', 'text-anchor', 'width', 'height'])
    svg.removeAttribute(name)
  for (const group of svg.querySelectorAll('g')) {
    group.removeAttribute('aria-label')
    for (const name of ['fill', 'stroke', 'stroke-width']) group.removeAttribute(name)
  }
  for (const state of [...states, 'lost'] as const) {
    const shapes = [...svg.querySelectorAll(`g.${state}`)].flatMap((group) => [...group.querySelectorAll(shape)])
    const pieces = placed.filter((piece) => piece.state === state)
    for (const [index, {key, value}] of pieces.entries()) {
      shapes[index]?.setAttribute('data-fact', key)
      shapes[index]?.setAttribute('data-value', value)
    }
  }
  return svg.outerHTML.replaceAll(/(\.\d\d)\d+/g, '$1').replaceAll(' />', '/>')
}
