import type {CodeKind, Part} from './inline.ts'

/** A code or pair of the source, and the number by which the translation's counterpart is known. */
interface Known {
  readonly key: string
  readonly id: string
  taken: boolean
}

export type Coded = Exclude<Part, {kind: 'text'}>

/** Numbers the codes of a unit: those of the translation that stand for one of the source have its number. */
export class Codes {
  readonly #data = new Map<string, string>()
  readonly #known: Known[] = []
  #added = 0

  /** Marks as they are written, by their ids. */
  get data(): ReadonlyMap<string, string> {
    return this.#data
  }

  dataRef(written: string): string {
    const known = this.#data.get(written) ?? `d${this.#data.size + 1}`
    this.#data.set(written, known)
    return known
  }

  ofSource(part: Coded): string {
    const id = String(this.#known.length + 1)
    this.#known.push({key: keyOf(part), id, taken: false})
    return id
  }

  ofTarget(part: Coded): string {
    const key = keyOf(part)
    const known = this.#known.find((one) => !one.taken && one.key === key)
    if (!known) return `t${++this.#added}`
    known.taken = true
    return known.id
  }
}

const linked: ReadonlySet<CodeKind> = new Set(['fact', 'source', 'work', 'link', 'image'])

/** @returns what is the same in all languages of a code: where it leads, or how it is written */
function keyOf(part: Coded): string {
  const data = part.kind === 'code' ? part.data : part.close
  if (linked.has(part.is)) return `${part.is} ${addressOf(data)}`
  return part.kind === 'code' ? `${part.is} ${data}` : `${part.is} ${part.open} ${part.close}`
}

/** @returns where a link leads, as it is written */
export function addressOf(data: string): string {
  const at = data.lastIndexOf('](')
  return at < 0 ? data : data.slice(at + 2, -1)
}
