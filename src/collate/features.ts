import type {Block, BlockKind} from '../document/edition.ts'
import type {Language} from '../language.ts'

/** What of a block outlives translation. */
export interface Features {
  readonly kind: BlockKind
  readonly depth: number
  /** Links, inline code, images and code, each reduced to what editions share. */
  readonly fixed: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
  readonly words: ReadonlySet<string>
  /** Length as it would be in English. */
  readonly length: number
}

/** How many letters English needs for one of the language: Hangul is dense. */
const density: Readonly<Record<Language, number>> = {en: 1, vi: 0.95, ko: 1.8}
/** Of a longer block the rest adds nothing that alignment needs. */
const enough = 4000

const known = new WeakMap<Block, Features>()

/** @returns what of a block outlives translation; linear in its length, with a limit; worked out once for a block */
export function features(block: Block, language: Language): Features {
  const found = known.get(block) ?? featuresOf(block, language)
  known.set(block, found)
  return found
}

function featuresOf(block: Block, language: Language): Features {
  const text = block.text.slice(0, enough)
  const code = block.kind === 'code' ? identifiers(block.code[0] ?? '') : block.code.map((piece) => `\`${piece}`)
  return {
    kind: block.kind,
    depth: block.depth ?? 0,
    fixed: new Set([
      ...code,
      ...block.links.flatMap((link) => (link.target.startsWith('#') ? [] : [`[${addressKey(link.target)}`])),
      ...block.images.map((image) => `!${addressKey(image.url).split('.')[0]}`),
    ]),
    numbers: new Set(text.match(/\d+/g) ?? []),
    words: new Set((text.match(/[A-Za-z][A-Za-z0-9]{3,}/g) ?? []).slice(0, 40).map((word) => word.toLowerCase())),
    length: lengthOf(block, language),
  }
}

/** @returns the length of a block as it would be in English */
export const lengthOf = ({kind, code, text}: Block, language: Language): number =>
  (kind === 'code' ? (code[0] ?? '').length : text.length) * density[language]

function identifiers(code: string): string[] {
  return (code.slice(0, enough).match(/[A-Za-z_][A-Za-z0-9_]{2,}|\d+/g) ?? []).slice(0, 200)
}

const locale = /^(?:en|ko|vi)(?:[-_](?:us|gb|kr|vn))?$/i

/**
 * @returns what two editions share of an address: its last step, without the language that hosts and paths name
 * @example addressKey('https://learn.microsoft.com/ko-kr/azure/x.md#y') //=> 'x'
 */
function addressKey(address: string): string {
  const bare = address.split(/[?#]/, 1)[0] ?? ''
  const steps = bare.split('/').filter((step) => step !== '' && !locale.test(step))
  const last = steps.at(-1) ?? ''
  return last.replace(/\.mdx?$/, '').replace(/\.(?:en|ko|vi)$/, '')
}
