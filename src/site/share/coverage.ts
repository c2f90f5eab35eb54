/** How much of each pixel of a rectangle is covered, from 0 to 255, row by row. */
export interface Coverage {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

type Point = readonly [x: number, y: number]

/**
 * Fill an outline: each edge adds the area to its right to the pixels that it crosses, and a sum along the rows says how
 * much of a pixel lies within. The drawing library does the same in three times as long, since it reads a document first.
 *
 * @param outline data of an SVG path, of which letters are made: absolute `M`, `L`, `Q`, `C` and `Z`
 * @returns what lies in the rectangle from the origin; the rest is cut off
 * @throws on any other command
 * @example coverage('M1 0L3 0L3 1L1 1Z', 4, 1).pixels //=> Uint8Array [0, 255, 255, 0]
 */
export function coverage(outline: string, width: number, height: number): Coverage {
  const canvas = new Canvas(width, height)
  let [start, pen]: [Point, Point] = [
    [0, 0],
    [0, 0],
  ]
  for (const step of outline.match(/[A-Za-z][^A-Za-z]*/g) ?? []) {
    const command = step.charAt(0)
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = step.slice(1).trim().split(/[ ,]/, 6).map(Number)
    switch (command) {
      case 'M':
        canvas.line(pen, start)
        start = pen = [a, b]
        break
      case 'L':
        canvas.line(pen, [a, b])
        pen = [a, b]
        break
      case 'Q': {
        // The same curve as one with two control points.
        const [x, y] = pen
        const towards = (from: number, to: number): number => from + ((to - from) * 2) / 3
        canvas.curve(pen, [towards(x, a), towards(y, b)], [towards(c, a), towards(d, b)], [c, d])
        pen = [c, d]
        break
      }
      case 'C':
        canvas.curve(pen, [a, b], [c, d], [e, f])
        pen = [e, f]
        break
      case 'Z':
        canvas.line(pen, start)
        pen = start
        break
      default:
        throw new RangeError(`An outline of letters has no command ${command}`)
    }
  }
  canvas.line(pen, start)
  return {width, height, pixels: canvas.pixels()}
}

/** One after the other is drawn on it: so many numbers take long to ask for. */
let slate = new Float64Array(0)

class Canvas {
  readonly #width: number
  readonly #height: number
  /** What is added to the coverage at each pixel, with one pixel more to the right of each row. */
  readonly #added: Float64Array

  constructor(width: number, height: number) {
    this.#width = width
    this.#height = height
    const size = (width + 2) * height
    if (slate.length < size) slate = new Float64Array(size)
    this.#added = slate.fill(0, 0, size)
  }

  curve([x0, y0]: Point, [x1, y1]: Point, [x2, y2]: Point, [x3, y3]: Point): void {
    const length = Math.abs(x1 - x0) + Math.abs(x2 - x1) + Math.abs(x3 - x2) + Math.abs(y1 - y0) + Math.abs(y3 - y2)
    const steps = Math.min(32, 2 + Math.ceil(length / 6))
    let last: Point = [x0, y0]
    for (let step = 1; step <= steps; step++) {
      const t = step / steps
      const u = 1 - t
      const [p, q, r, s] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t]
      const next: Point = [p * x0 + q * x1 + r * x2 + s * x3, p * y0 + q * y1 + r * y2 + s * y3]
      this.line(last, next)
      last = next
    }
  }

  line(from: Point, to: Point): void {
    if (from[1] === to[1]) return
    const direction = from[1] < to[1] ? 1 : -1
    const [[x0, y0], [x1, y1]] = direction === 1 ? [from, to] : [to, from]
    const slope = (x1 - x0) / (y1 - y0)
    const last = Math.min(this.#height, Math.ceil(y1))
    for (let row = Math.max(0, Math.floor(y0)); row < last; row++) {
      const top = Math.max(y0, row)
      const bottom = Math.min(y1, row + 1)
      const [a, b] = [x0 + (top - y0) * slope, x0 + (bottom - y0) * slope]
      this.#edge(row, Math.min(a, b), Math.max(a, b), (bottom - top) * direction)
    }
  }

  /** An edge within a row, from `left` to `right`, as high as `weight` says. */
  #edge(row: number, left: number, right: number, weight: number): void {
    const start = row * (this.#width + 2)
    const first = Math.max(0, Math.min(this.#width, Math.floor(left)))
    const last = Math.max(0, Math.min(this.#width, Math.floor(right)))
    let before = 0
    for (let column = first; column <= last; column++) {
      // How much of the row up to the end of this pixel lies to the right of the edge.
      const now = weight * (areaRightOf(left, right, column + 1) - areaRightOf(left, right, column))
      this.#add(start + column, now - before)
      before = now
    }
    this.#add(start + last + 1, weight - before)
  }

  #add(index: number, value: number): void {
    this.#added[index] = (this.#added[index] ?? 0) + value
  }

  pixels(): Uint8Array {
    const [width, height, added] = [this.#width, this.#height, this.#added]
    const pixels = new Uint8Array(width * height)
    for (let row = 0; row < height; row++) {
      let sum = 0
      for (let column = 0, at = row * (width + 2); column < width; column++, at++) {
        sum += added[at] ?? 0
        if (sum > 0.001 || sum < -0.001) pixels[row * width + column] = Math.round(Math.min(1, Math.abs(sum)) * 255)
      }
    }
    return pixels
  }
}

/** @returns the area between an edge from `left` to `right`, one high, and a line at `x` to its right */
function areaRightOf(left: number, right: number, x: number): number {
  if (x <= left) return 0
  if (x >= right) return x - (left + right) / 2
  return (x - left) ** 2 / (2 * (right - left))
}
