import type {Language} from '../../src/language.ts'
import type {Random} from './random.ts'

/** A slip of the pen: `before` at `at` becomes `after`. */
export interface Slip {
  readonly at: number
  readonly before: string
  readonly after: string
}

/** One way of going wrong: every place of a text where it can happen, with what would stand there. */
export interface Kind {
  readonly name: string
  readonly slips: (text: string, language: Language, random: Random) => Slip[]
}

const swaps: Readonly<Record<Language, Readonly<Record<string, readonly (readonly [RegExp, string])[]>>>> = {
  vi: {
    scale: [
      [/nghìn tỷ/g, 'tỷ'],
      [/(?<!nghìn )tỷ/g, 'triệu'],
      [/triệu/g, 'tỷ'],
    ],
    currency: [
      [/(?<=tỷ )won/g, 'USD'],
      [/(?<=triệu )USD/g, 'won'],
    ],
    percent: [[/(?<=\d)%/g, ' điểm phần trăm']],
    bound: [
      [/khoảng (?=\d)/g, ''],
      [/khoảng (?=\d)/g, 'ít nhất '],
      [/hơn (?=\d)/g, 'dưới '],
      [/tối đa (?=\d)/g, 'ít nhất '],
    ],
    unit: [
      [/(?<=\d )đội/g, 'công ty'],
      [/(?<=\d )GPU/g, 'máy chủ'],
      [/(?<=tỷ )tham số/g, 'token'],
      [/(?<=\d )người/g, 'công ty'],
      [/(?<=\d )điểm/g, 'người'],
    ],
  },
  ko: {
    scale: [
      [/조(?= [\d약]|\s?원| 개)/g, '억'],
      [/(?<=\d)억/g, '만'],
      [/(?<=\d)만/g, '억'],
    ],
    currency: [
      [/(?<=억 )원/g, '달러'],
      [/(?<=만 )달러/g, '원'],
    ],
    percent: [[/(?<=\d)%/g, '%p']],
    bound: [
      [/약 (?=\d)/g, ''],
      [/약 (?=\d)/g, '최소 '],
      [/(?<=[명개] ?)(?:이|가) 넘는/g, '에 못 미치는'],
      [/최대 (?=\d)/g, '최소 '],
    ],
    unit: [
      [/(?<=\d개 )팀/g, '회사'],
      [/GPU (?=[\d약])/g, '서버 '],
      [/매개변수 (?=[\d약])/g, '토큰 '],
      [/(?<=\d)명/g, '개 회사'],
      [/(?<=\d)점/g, '명'],
    ],
  },
  en: {
    scale: [
      [/trillion/g, 'billion'],
      [/billion/g, 'million'],
      [/million/g, 'billion'],
    ],
    currency: [
      [/(?<=[bmtr]illion )won/g, 'US dollars'],
      [/US dollars/g, 'won'],
    ],
    percent: [[/(?<=\d)%/g, ' percentage points']],
    bound: [
      [/about (?=\d)/g, ''],
      [/about (?=\d)/g, 'at least '],
      [/more than (?=\d)/g, 'less than '],
      [/up to (?=\d)/g, 'at least '],
    ],
    unit: [
      [/(?<=\b(?:\d+|two|three|four|five) )teams/g, 'companies'],
      [/(?<=\d )GPUs/g, 'servers'],
      [/(?<=illion )parameters/g, 'tokens'],
      [/(?<=\d )people/g, 'companies'],
      [/(?<=\d )points/g, 'people'],
    ],
  },
}

const exchange = (name: string): Kind => ({
  name,
  slips: (text, language) =>
    (swaps[language][name] ?? []).flatMap(([pattern, after]) =>
      Array.from(text.matchAll(pattern), ({0: before, index}) => ({at: index, before, after})),
    ),
})

const number = /(?<![\p{L}\d.,-])\d+(?:[.,]\d+)*(?![\p{Script=Latin}\d])/gu
const label = /\[(?<words>[^\]]+)\]\(fact:[^)]+\)/g

/** Changes each match of `pattern`; nothing where `change` makes no other text. */
const each = (name: string, pattern: RegExp, change: (found: string, random: Random) => string | undefined): Kind => ({
  name,
  slips: (text, _, random) =>
    Array.from(text.matchAll(pattern)).flatMap(({0: before, index}) => {
      const after = change(before, random)
      return after === undefined || after === before ? [] : [{at: index, before, after}]
    }),
})

function otherDigit(found: string, random: Random): string {
  const digits = Array.from(found.matchAll(/\d/g), ({index}) => index)
  const at = digits[random.below(digits.length)] ?? 0
  const old = Number(found[at])
  const first = at === 0 && digits.length > 0 ? 1 : 0
  const next = first + ((old - first + 1 + random.below(8)) % (10 - first))
  return found.slice(0, at) + String(next) + found.slice(at + 1)
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] // prettier-ignore

const monthAfter = (month: number): number => (month % 12) + 1

/** A month later, as each language writes months. */
const month: Kind = {
  name: 'month',
  slips: (text, language) => {
    const patterns = {
      vi: /(?<=tháng )\d{1,2}/g,
      ko: /\d{1,2}(?=월)/g,
      en: new RegExp(`\\b(?:${months.join('|')})\\b(?= \\d{4})`, 'g'),
    }
    return Array.from(text.matchAll(patterns[language]), ({0: before, index}) => ({
      at: index,
      before,
      after:
        language === 'en'
          ? (months[monthAfter(months.indexOf(before) + 1) - 1] ?? '')
          : String(monthAfter(Number(before))),
    }))
  },
}

/** Two figures of one line change places. */
const swap: Kind = {
  name: 'swap',
  slips: (text) =>
    linesOf(text).flatMap(({line, at}) => {
      const labels = Array.from(line.matchAll(label))
      return labels.slice(1).flatMap((second, i) => {
        const first = labels[i]
        const [a, b] = [first?.groups?.words, second.groups?.words]
        if (!first || a === undefined || b === undefined || a === b || shape(a) !== shape(b)) return []
        const before = line.slice(first.index, second.index + second[0].length)
        const between = line.slice(first.index + first[0].length, second.index)
        const after = first[0].replace(a, () => b) + between + second[0].replace(b, () => a)
        return [{at: at + first.index, before, after}]
      })
    }),
}

const shape = (words: string): string => words.replaceAll(/[\d.,]+/g, '0')

const linesOf = (text: string): {line: string; at: number}[] => {
  let at = 0
  return text.split('\n').map((line) => {
    const found = {line, at}
    at += line.length + 1
    return found
  })
}

/** Whole lines that are prose: each is one paragraph, list item or table row. */
const lost = (name: string, wanted: (line: string) => boolean): Kind => ({
  name,
  slips: (text) => {
    const body = text.indexOf('\n---\n') + 5
    return linesOf(text)
      .filter(({line, at}) => at >= body && wanted(line))
      .map(({line, at}) => ({at, before: `${line}\n`, after: ''}))
  },
})

const isRow = (line: string): boolean => line.startsWith('| ')
const isProse = (line: string): boolean => line !== '' && !/^[|#]/.test(line)

/** What goes wrong in an edition. */
export const kinds: readonly Kind[] = [
  each('digit', number, otherDigit),
  each('digit in a label', /(?<=\[)[^\]]*\d[^\]]*(?=\]\(fact:)/g, otherDigit),
  each('digit lost', number, (found) => (found.replaceAll(/\D/g, '').length > 1 ? found.slice(0, -1) : undefined)),
  each('zero added', /(?<=\[)[^\]]*\d[^\]]*(?=\]\(fact:)/g, (found) =>
    /\d{4}|[.,]|\d[가-힣]? ?[월일년]/.test(found) ? undefined : found.replace(/\d+/, '$&0'),
  ),
  each('year', /\b20[12]\d(?=년|\b)/g, (found) => String(Number(found) + 1)),
  month,
  exchange('scale'),
  exchange('currency'),
  exchange('percent'),
  exchange('bound'),
  exchange('unit'),
  swap,
  each('figure dropped', /\[[^\]]+\]\(fact:[^)]+\)/g, () => ''),
  each('figure unlinked', /\[[^\]]+\]\(fact:[^)]+\)/g, (found) => found.slice(1, found.indexOf(']'))),
  each('fact id', /(?<=\]\(fact:)[^)]+/g, (found) => `${found}x`),
  each('source id', /(?<=\]\(source:)[^)]+/g, (found) => found.slice(0, -1)),
  each('source dropped', /\[\]\(source:[^)]+\)/g, () => ''),
  each('work id', /(?<=\]\(work:)[^)]+/g, (found) => `${found}-x`),
  each('work unlinked', /\[[^\]]+\]\(work:[^)]+\)/g, (found) => found.slice(1, found.indexOf(']'))),
  each('section id', /(?<=\{#)[^}]+/g, (found) => `${found}s`),
  each('heading dropped', /^#+ .+\n/gm, () => ''),
  each('section dropped', /^## .+\n(?:(?!## ).*\n)*/gm, () => ''),
  lost('paragraph dropped', isProse),
  lost('row dropped', isRow),
  each('updated', /(?<=^updated: )\S+/gm, (found) => found.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10))),
]
