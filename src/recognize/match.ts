import type {Lexicon, Role, Sense} from '../lexicon/lexicon.ts'
import {isDigit, isLatin, isSpace} from './letters.ts'

/** A form found: where it ends, and all that it may mean. */
export interface Match {
  readonly end: number
  readonly senses: readonly Sense[]
}

/** Where a match may start: at a word's start, right behind a figure or a found word, or inside a Hangul word. */
export type Footing = 'word' | 'edge' | 'inside'

interface Form {
  readonly senses: Sense[]
  readonly at: Footing
  /** The capitals that it must have. */
  readonly exact?: string
}

interface Node {
  readonly next: Map<number, Node>
  forms?: Form[]
}

const blank = 32
const longestBlank = 4

/** Finds the longest form of a lexicon at a place. Compiled once; matching costs the length of what is found. */
export class Matcher {
  /** For each UTF-16 unit: 0 if no form starts with it, 1 if only at edges, 2 if one may start inside a word. */
  readonly starts = new Uint8Array(0x10000)
  readonly #root: Node = {next: new Map()}

  /**
   * @param lexicons searched as one
   * @param roles taken from them; all if not given
   * @param foldForm what folding does to the text, done to the forms
   */
  constructor(lexicons: readonly Lexicon[], roles?: readonly Role[], foldForm: (form: string) => string = lowerCase) {
    for (const lexicon of lexicons)
      for (const role of Object.keys(lexicon) as Role[]) {
        if (roles && !roles.includes(role)) continue
        for (const [means, ...forms] of lexicon[role] ?? [])
          // A row of a role holds meanings of that role; the pair is taken apart above.
          for (const form of forms) this.#add(form, {role, means} as Sense, foldForm)
      }
  }

  #add(written: string, sense: Sense, foldForm: (form: string) => string): void {
    const sign = /^[=~^]/.test(written) && written.length > 1 ? written[0] : undefined
    const form = sign ? written.slice(1) : written
    const at = sign === '~' ? 'inside' : sign === '^' ? 'word' : 'edge'
    const folded = foldForm(form)
    const first = folded.charCodeAt(0)
    this.starts[first] = Math.max(this.starts[first] ?? 0, at === 'inside' ? 2 : 1)
    let node = this.#root
    for (let i = 0; i < folded.length; i += 1) {
      const unit = folded.charCodeAt(i)
      const child = node.next.get(unit) ?? {next: new Map()}
      node.next.set(unit, child)
      node = child
    }
    node.forms ??= []
    const exact = sign === '=' ? form : undefined
    const same = node.forms.find((other) => other.at === at && other.exact === exact)
    if (!same) node.forms.push(exact === undefined ? {senses: [sense], at} : {senses: [sense], at, exact})
    else if (!same.senses.some(({role, means}) => role === sense.role && means === sense.means)) same.senses.push(sense)
  }

  /**
   * @param text folded text with its capitals
   * @param lower the same in lower case
   * @param start where the form must start
   * @param footing what stands before it
   * @returns the longest form there that ends at a word's edge, or nothing
   */
  match(text: string, lower: string, start: number, footing: Footing = 'edge'): Match | undefined {
    let node: Node | undefined = this.#root.next.get(lower.charCodeAt(start))
    let found: Match | undefined
    let i = start + 1
    while (node) {
      if (node.forms && endsWord(lower, i)) {
        const senses = fitting(node.forms, footing, text, start, i)
        if (senses.length > 0) found = {end: i, senses}
      }
      const unit = lower.charCodeAt(i)
      if (isSpace(unit)) {
        node = node.next.get(blank)
        const limit = i + longestBlank
        do i += 1
        while (i < limit && isSpace(lower.charCodeAt(i)))
      } else {
        node = node.next.get(unit)
        i += 1
      }
    }
    return found
  }
}

const lowerCase = (form: string) => form.toLowerCase()

/** A Latin word ends where no Latin letter follows; a Hangul one may be followed by its particles. */
const endsWord = (lower: string, end: number) => {
  const next = lower.charCodeAt(end)
  const last = lower.charCodeAt(end - 1)
  return !(isLatin(next) && isLatin(last)) && !(isDigit(next) && isDigit(last))
}

const footings: Readonly<Record<Footing, readonly Footing[]>> = {
  word: ['word', 'edge', 'inside'],
  edge: ['edge', 'inside'],
  inside: ['inside'],
}

const none: readonly Sense[] = []

function fitting(forms: readonly Form[], footing: Footing, text: string, start: number, end: number): readonly Sense[] {
  const allowed = footings[footing]
  const [only] = forms
  if (only && forms.length === 1)
    return allowed.includes(only.at) && (only.exact === undefined || text.slice(start, end) === only.exact)
      ? only.senses
      : none
  const fit = forms.filter(
    ({at, exact}) => allowed.includes(at) && (exact === undefined || text.slice(start, end) === exact),
  )
  return fit.length === 1 && fit[0] ? fit[0].senses : fit.flatMap(({senses}) => senses)
}
