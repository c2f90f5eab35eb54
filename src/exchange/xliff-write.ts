import {findFact, inWords} from '../check/label.ts'
import {termsIn} from '../check/terms.ts'
import {target} from '../document/plain-text.ts'
import type {Project, Work} from '../document/work.ts'
import type {Language} from '../language.ts'
import {addressOf, Codes, type Coded} from './codes.ts'
import type {CodeKind, Part} from './inline.ts'
import {xmlAttributes, xmlHead, xmlText} from './xml.ts'

/** A block, as a translator's program shows it. */
export interface Unit {
  /** The block's id in the source edition. */
  readonly name: string
  readonly kind: string
  readonly source: readonly Part[]
  /** None where nothing is translated. */
  readonly target?: readonly Part[]
  readonly state: 'initial' | 'translated' | 'final'
  /** Names the translation as it is, so that a later import sees whether somebody else changed it. */
  readonly fingerprint?: string
  /** What a translator should know: which words of the source changed. */
  readonly note?: string
}

/** A work on its way to a translator. */
export interface UnitFile {
  readonly work: Work
  /** The file of the source edition. */
  readonly original: string
  readonly units: readonly Unit[]
}

export const xliffNamespace = 'urn:oasis:names:tc:xliff:document:2.0'
export const fingerprintCategory = 'doichieu:translation'

/** @returns an XLIFF 2.0 document: one `file` a work, one `unit` a block */
export function writeXliff(files: readonly UnitFile[], project: Project, source: Language, target: Language): string {
  const head = xmlAttributes({xmlns: xliffNamespace, version: '2.0', srcLang: source, trgLang: target})
  const bodies = files.map((file, index) => {
    const attributes = xmlAttributes({id: `f${index + 1}`, original: file.original, canResegment: 'no'})
    const writer = new Writer(project, file.work, source, target)
    return `  <file${attributes}>\n${file.units.map((unit, i) => writer.unit(unit, i + 1)).join('')}  </file>\n`
  })
  return `${xmlHead}<xliff${head} xml:space="preserve">\n${bodies.join('')}</xliff>\n`
}

class Writer {
  readonly #project: Project
  readonly #work: Work
  readonly #source: Language
  readonly #target: Language
  #terms = 0

  constructor(project: Project, work: Work, source: Language, target: Language) {
    this.#project = project
    this.#work = work
    this.#source = source
    this.#target = target
  }

  unit({name, kind, source, target, state, fingerprint, note}: Unit, number: number): string {
    const codes = new Codes()
    this.#terms = 0
    const from = this.#parts(source, codes, 'source')
    const to = target && this.#parts(target, codes, 'target')
    const notes = [
      ...(fingerprint === undefined ? [] : [noteElement(fingerprintCategory, fingerprint)]),
      ...(note === undefined ? [] : [noteElement('doichieu:changed', note)]),
    ]
    const data = Array.from(
      codes.data,
      ([written, id]) => `        <data${xmlAttributes({id})}>${xmlText(written)}</data>\n`,
    )
    return [
      `    <unit${xmlAttributes({id: `u${number}`, name, type: `doichieu:${kind}`})}>\n`,
      notes.length > 0 ? `      <notes>\n${notes.join('')}      </notes>\n` : '',
      data.length > 0 ? `      <originalData>\n${data.join('')}      </originalData>\n` : '',
      `      <segment${xmlAttributes({id: 's1', state})}>\n`,
      `        <source>${from}</source>\n`,
      to === undefined ? '' : `        <target>${to}</target>\n`,
      '      </segment>\n    </unit>\n',
    ].join('')
  }

  #parts(parts: readonly Part[], codes: Codes, side: 'source' | 'target'): string {
    return parts.map((part) => this.#part(part, codes, side)).join('')
  }

  #part(part: Part, codes: Codes, side: 'source' | 'target'): string {
    if (part.kind === 'text') return side === 'source' ? this.#marked(part.text) : xmlText(part.text)
    const id = side === 'source' ? codes.ofSource(part) : codes.ofTarget(part)
    const {type, subType} = typeOf(part.is)
    const kept = isKept(part) ? 'no' : undefined
    if (part.kind === 'pair') {
      const [start, end] = [codes.dataRef(part.open), codes.dataRef(part.close)]
      const attributes = {id, type, subType, canDelete: kept, dataRefStart: start, dataRefEnd: end}
      return `<pc${xmlAttributes(attributes)}>${this.#parts(part.parts, codes, side)}</pc>`
    }
    const shown = this.#shown(part.is, part.data, side)
    const attributes = {id, type, subType, canDelete: kept, equiv: shown.equiv, disp: shown.disp}
    return `<ph${xmlAttributes({...attributes, dataRef: codes.dataRef(part.data)})}/>`
  }

  /** Names and terms: what both languages write alike stays; of the others the translation's form is told. */
  #marked(text: string): string {
    let written = ''
    let at = 0
    for (const {start, end, form, term, role} of termsIn(text, this.#source, this.#project.terms)) {
      if (role === 'forbidden' || role === 'context') continue
      const {preferred, allowed} = term.forms[this.#target]
      const same = form === preferred || allowed.includes(form)
      const attributes = {id: `m${++this.#terms}`, type: 'term', translate: same ? 'no' : undefined, value: preferred}
      written += `${xmlText(text.slice(at, start))}<mrk${xmlAttributes(attributes)}>${xmlText(text.slice(start, end))}</mrk>`
      at = end
    }
    return written + xmlText(text.slice(at))
  }

  #shown(is: CodeKind, data: string, side: 'source' | 'target'): {equiv: string; disp: string} {
    const both = (text: string) => ({equiv: text, disp: text})
    if (is === 'fact') {
      const label = data.slice(1, data.lastIndexOf(']('))
      const address = target(addressOf(data)).target
      const fact = label === '' ? findFact(address, this.#work, this.#project.works) : undefined
      return both(fact ? inWords(fact.value, side === 'source' ? this.#source : this.#target) : label || address)
    }
    if (is === 'source') return {equiv: '', disp: `[${addressOf(data).replace(/^source:/, '')}]`}
    if (is === 'break') return {equiv: ' ', disp: '⏎'}
    if (is === 'escape') return both(data.startsWith('\\') ? data.slice(1) : data)
    if (is === 'code') return both(data.replaceAll('`', '').trim())
    return {equiv: '', disp: data.length > 40 ? `${Array.from(data).slice(0, 40).join('')}…` : data}
  }
}

const noteElement = (category: string, text: string): string =>
  `        <note${xmlAttributes({category})}>${xmlText(text).replaceAll(/<cp [^<>]*>/g, '\uFFFD')}</note>\n`

/** What a translation may not leave out. */
const isKept = ({is}: Coded): boolean => is === 'fact' || is === 'source' || is === 'work' || is === 'code'

function typeOf(is: CodeKind): {type?: string; subType?: string} {
  switch (is) {
    case 'emphasis':
      return {type: 'fmt'}
    case 'break':
      return {type: 'fmt', subType: 'xlf:lb'}
    case 'link':
    case 'work':
      return {type: 'link', subType: `doichieu:${is}`}
    case 'image':
      return {type: 'image'}
    default:
      return {type: 'other', subType: `doichieu:${is}`}
  }
}
