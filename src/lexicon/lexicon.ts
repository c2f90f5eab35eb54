import type {Bound, CalendarDate, Marker, Season} from '../fact/fact.ts'
import type {UnitId} from '../fact/unit.ts'

type Third = 'early' | 'mid' | 'late'

/**
 * What a lexicon's words may be, and what each role means. A role is a key; its value is the type of the meaning. A new
 * kind of word is a new key here and rows in each language that has it.
 */
export interface Meanings {
  /** Not a figure, though its letters look like one: `một số`, `이해`, `만일`. It swallows the words it covers. */
  never: string

  /** 0 to 9; in Korean the Sino-Korean ones. */
  digit: bigint
  /** Words that stand for a whole number below a hundred and take no digit: `eleven`. */
  teen: bigint
  /** Multiples of ten that a digit may follow: `twenty`, `mười`, `스물`. */
  tens: bigint
  /** Native Korean 1 to 9, before a counter: `한`, `두`. */
  native: bigint
  /** A pair of native digits that leaves open which: `한두`, `두세`. */
  pair: readonly [bigint, bigint]
  /** Multipliers inside a group: `hundred`, `trăm`, `mươi`, `십`, `백`, `천`. */
  step: bigint
  /** Multipliers of a whole group: `thousand`, `million`, `triệu`, `tỷ`, `만`, `억`, `조`. */
  scale: bigint
  /** Multipliers that stand right behind a figure only: `bn`, `k`, `tr`. */
  abbreviation: bigint
  /** `dozen`, `chục`, `couple`, `pair`: a number of things. */
  collective: bigint
  /** `a few`, `several`, `vài`, `몇`: some, and how many is not said. */
  vague: bigint
  /** `and`, `linh`, `lẻ`. */
  link: string
  /** The word of the decimal point: `point`, `phẩy`, `점`. */
  point: string
  /** `half` behind a figure: `and a half`, `rưỡi`, `반`. */
  half: string
  /** A fraction of one as numerator and denominator: `half`, `một nửa`, `½`. */
  fraction: readonly [bigint, bigint]
  /** Denominators: `third`, `quarters`. */
  denominator: bigint
  /** `phần`, `분의`: what joins the two parts of a fraction. */
  over: string
  /** `minus`, `âm`, `마이너스`. */
  negative: string
  /** A whole ordinal: `first`, `đầu tiên`, `첫`. */
  ordinal: bigint
  /**
   * What makes the number beside it an ordinal or rank, before it (`thứ`, `hạng`, `제`) or behind (`번째`, `위`). A label
   * (`Article`, `Room`, `điều`) numbers what it names, and only in digits with nothing counted behind them.
   */
  'ordinal-before': 'ordinal' | 'rank' | 'label'
  'ordinal-after': 'ordinal' | 'rank'
  /** A whole multiple: `double`, `tripled`, `twice`. */
  multiple: bigint
  /** `times`, `배`, `lần` behind a number; `gấp` before it. */
  'multiple-before': string
  /** Whole spans of days, the shortest and the longest that is meant: `이틀`, `열흘`, `사나흘`. */
  days: readonly [bigint, bigint]
  /** Systems of numerals, by their base: `hexadecimal`. */
  base: bigint
  /** The articles that may count: `a`, `an`, `một`, `한`. */
  article: bigint

  /** Bounds before and behind the figure. */
  'bound-before': Bound
  'bound-after': Bound
  /** `to`, `đến`, `–`, `~`: between the ends of a range. */
  'range-link': string
  /** `between`, `from`, `từ`: before a range. */
  'range-before': string
  /** `and`, `và`: between the ends of a range that `between` opened. */
  'range-and': string

  /** Units and counted nouns, behind a figure. */
  unit: UnitId
  /** What an age is told in, behind the figure: `years old`, `세`, `tuổi`. */
  age: UnitId
  /** Nouns whose number a counter beside them tells: `매개변수 2,360억 개`. */
  counted: UnitId
  /** Korean nouns right behind digits that begin as a counter does, by what they are counted in: `3원칙`, `4도어`. */
  'glued-noun': UnitId
  /** Units before a figure: `화씨`, `섭씨`. */
  'unit-before': UnitId
  /** ISO 4217 codes that a code or symbol may mean, most likely first; before or behind the amount. */
  currency: readonly string[]
  /** The same for a name, which stands behind the amount. */
  'currency-name': readonly string[]
  /**
   * Parts of a currency: `cent`, `xu`, `펜스`; what they are called, the currencies that they may belong to, and the power
   * of ten that makes one of the major unit if it is not a hundred of them.
   */
  subunit: {readonly name: string; readonly currencies: readonly string[]; readonly places?: number}

  /** 1 to 12. */
  month: number
  /** 1 is Monday, 7 is Sunday. */
  weekday: number
  /** `Fri`, `(금)`: names of weekdays that count only beside a date. */
  'short-weekday': number
  season: Season
  /** The first, middle or last third of a period: `early`, `đầu`; in Korean by what it is a third of. */
  third: Third
  'third-of-month': Third
  'third-of-year': Third
  'third-of-year-alone': Third
  'half-year': 1 | 2
  /** `nineties`: the last two digits of a decade. */
  'decade-name': number
  /** Ordinals and day numbers in words, 1 to 31. */
  nth: number
  'nth-quarter': 1 | 2 | 3 | 4
  'nth-half': 1 | 2
  /** Whole relative periods: `last month`, `năm ngoái`, `올해`. */
  relative: NonNullable<CalendarDate['relative']>
  /** `last`, `this`, `next` beside a weekday, month or season. */
  deixis: Deixis
  'deixis-after': Deixis
  /** Calendar units in `two weeks ago`. */
  span: NonNullable<CalendarDate['relative']>['unit']
  /** Words that may open a date: `ngày`, `Q` of `Q3`. */
  'date-word': string
  /** Words before which a doubtful writing is a date: `on`, `in`, `sáng`. */
  'before-date': string
  'article-before-date': string
  /** Words that make a date a limit: before it, or behind it in Korean. `as of` only looks like one. */
  limit: NonNullable<CalendarDate['limit']> | 'as-of'
  'limit-before': NonNullable<CalendarDate['limit']>
  /** `around`, `khoảng` before a date; `경` behind it. */
  'about-date': string
  /** Between the ends of a range of dates. */
  'date-range-link': string
  /** `am`, `sáng`, `오후`: which hours are meant; night and noon reach over both halves of the day. */
  'day-part': 'am' | 'pm' | 'night' | 'noon'
  /** `noon`, `자정`: hours with a name. */
  'hour-name': number
  /** Words before which `3 giờ` is a time of day rather than three hours. */
  'before-time': string
  /** Korean particles, which may follow a noun in its word. */
  particle: string
  /** Words that change what is claimed: `first`, `유일한`, `sẽ`. */
  claim: ClaimMeaning
  /** Names with figures that languages write differently; the meaning is the key of all of them. */
  name: string
  /** Words whose number behind them is part of a name: `Windows`, `Boeing`, `ISO`. */
  'name-before': string
  /** Words joined to a figure by a hyphen that are no name: `top-10`, `under-20`, `mid-2025`. */
  'no-name': string
}

/** How far from the day of speaking; `nearest` where the next or last such day is meant, in whatever week it lies. */
export interface Deixis {
  readonly offset: -1 | 0 | 1
  readonly nearest?: true
}

/** What a claim's word says: its marker and, for the most and the least, of what. */
export interface ClaimMeaning {
  readonly marker: Marker
  readonly of?: string
}

export type Role = keyof Meanings

/** A meaning and every form that has it. */
export type Row<Meaning> = readonly [meaning: Meaning, ...forms: readonly string[]]

/**
 * A language's words, by role. Forms are written as they are printed and found whatever their case; a blank in a form
 * stands for any white space. A sign before the form narrows it:
 *
 * - `=May` only with these capitals
 * - `~최초` also inside a Hangul word (others start at a word's edge, or right behind a figure or another word found)
 * - `^일부` only at the start of a word, never right behind a figure
 */
export type Lexicon = {readonly [R in Role]?: readonly Row<Meanings[R]>[]}

/** One meaning of a form. */
export type Sense = {readonly [R in Role]: {readonly role: R; readonly means: Meanings[R]}}[Role]
