/** Identifier of a unit or of what is counted; the table `units` defines each. */
export type UnitId = string

/** A unit of measure, or a noun whose things are counted. */
export interface Unit {
  /** Units of one dimension convert into each other; a counted noun is a dimension of its own. */
  readonly dimension: string
  /** How many base units of the dimension one such unit is, exactly. */
  readonly factor: Factor
  /** Added after the factor has been applied, in base units: Fahrenheit to Celsius. */
  readonly offset?: Factor
  /** The noun or unit that this one is a kind of: a household is no person, but a degree Celsius is a degree. */
  readonly within?: UnitId
  /** A counter that does not say what it counts: `개`, `cái`, "items". */
  readonly generic?: true
}

export interface Factor {
  readonly numerator: bigint
  readonly denominator: bigint
}

const of = (dimension: string, numerator: bigint, denominator = 1n): Unit => ({
  dimension,
  factor: {numerator, denominator},
})

const counted = (id: UnitId): Unit => of(`count:${id}`, 1n)

const generic = (): Unit => ({...of('count', 1n), generic: true})

const nouns = [
  'person', 'household', 'company', 'team', 'consortium', 'university', 'school', 'hospital', 'country', 'city',
  'region', 'model', 'language', 'stage', 'parameter', 'token', 'gpu', 'server', 'document', 'page', 'word',
  'occasion', 'vehicle', 'building', 'room', 'seat', 'vote', 'goal', 'game', 'job', 'project', 'product', 'service',
  'share', 'book', 'photo', 'death', 'case', 'animal', 'department', 'data-center',
  'benchmark', 'layer', 'expert', 'domain', 'patent', 'contract', 'floor', 'type', 'step', 'reason',
  'way', 'question', 'example', 'exercise', 'lesson', 'chapter', 'file', 'line', 'core', 'node',
] as const // prettier-ignore

/** Every unit; factors are definitions, not measurements. Conventional lengths of month and year are Gregorian means. */
export const units: Readonly<Record<UnitId, Unit>> = {
  one: generic(),
  item: generic(),
  /** `곳`, `군데` and `nơi` count whatever has a place: shops, firms, towns. */
  place: generic(),
  ...Object.fromEntries(nouns.map((id) => [id, counted(id)])),

  percent: of('percent', 1n),
  'per-mille': of('percent', 1n, 10n),
  /** `3할`: a tenth of the whole. */
  tenth: of('percent', 10n),
  ppm: of('percent', 1n, 10_000n),
  ppb: of('percent', 1n, 10_000_000n),
  'percentage-point': of('percentage-point', 1n),
  'basis-point': of('percentage-point', 1n, 100n),
  times: of('times', 1n),
  /** The base of a system of numerals: hexadecimal is 16. */
  base: of('base', 1n),
  rank: of('rank', 1n),
  point: of('point', 1n),

  nanosecond: of('time', 1n, 1_000_000_000n),
  microsecond: of('time', 1n, 1_000_000n),
  millisecond: of('time', 1n, 1000n),
  second: of('time', 1n),
  minute: of('time', 60n),
  hour: of('time', 3600n),
  day: of('time', 86_400n),
  week: of('time', 604_800n),
  fortnight: of('time', 1_209_600n),
  month: of('time', 2_629_746n),
  quarter: of('time', 7_889_238n),
  year: of('time', 31_556_952n),
  decade: of('time', 315_569_520n),
  century: of('time', 3_155_695_200n),

  nm: of('length', 1n, 1_000_000_000n),
  micrometre: of('length', 1n, 1_000_000n),
  mm: of('length', 1n, 1000n),
  cm: of('length', 1n, 100n),
  decimetre: of('length', 1n, 10n),
  metre: of('length', 1n),
  km: of('length', 1000n),
  inch: of('length', 254n, 10_000n),
  foot: of('length', 3048n, 10_000n),
  yard: of('length', 9144n, 10_000n),
  mile: of('length', 1_609_344n, 1000n),
  'nautical-mile': of('length', 1852n),
  'light-year': of('length', 9_460_730_472_580_800n),

  mm2: of('area', 1n, 1_000_000n),
  cm2: of('area', 1n, 10_000n),
  m2: of('area', 1n),
  km2: of('area', 1_000_000n),
  hectare: of('area', 10_000n),
  acre: of('area', 40_468_564_224n, 10_000_000n),
  'square-inch': of('area', 64_516n, 100_000_000n),
  'square-foot': of('area', 9_290_304n, 100_000_000n),
  'square-yard': of('area', 83_612_736n, 100_000_000n),
  'square-mile': of('area', 2_589_988_110_336n, 1_000_000n),
  pyeong: of('area', 400n, 121n),

  ml: of('volume', 1n, 1_000_000n),
  centilitre: of('volume', 1n, 100_000n),
  decilitre: of('volume', 1n, 10_000n),
  litre: of('volume', 1n, 1000n),
  hectolitre: of('volume', 1n, 10n),
  cm3: of('volume', 1n, 1_000_000n),
  m3: of('volume', 1n),
  km3: of('volume', 1_000_000_000n),
  'cubic-inch': of('volume', 16_387_064n, 1_000_000_000_000n),
  'cubic-foot': of('volume', 28_316_846_592n, 1_000_000_000_000n),
  'cubic-yard': of('volume', 764_554_857_984n, 1_000_000_000_000n),
  teaspoon: of('volume', 492_892_159_375n, 100_000_000_000_000_000n),
  tablespoon: of('volume', 1_478_676_478_125n, 100_000_000_000_000_000n),
  'fluid-ounce': of('volume', 295_735_295_625n, 10_000_000_000_000_000n),
  cup: of('volume', 2_365_882_365n, 10_000_000_000_000n),
  pint: of('volume', 473_176_473n, 1_000_000_000_000n),
  quart: of('volume', 946_352_946n, 1_000_000_000_000n),
  gallon: of('volume', 3_785_411_784n, 1_000_000_000_000n),
  barrel: of('volume', 158_987_294_928n, 1_000_000_000_000n),

  microgram: of('mass', 1n, 1_000_000_000n),
  mg: of('mass', 1n, 1_000_000n),
  g: of('mass', 1n, 1000n),
  hectogram: of('mass', 1n, 10n),
  kg: of('mass', 1n),
  quintal: of('mass', 100n),
  tonne: of('mass', 1000n),
  /** Which ton is meant is not said; the metric one is nearest to all of them. */
  ton: of('mass', 1000n),
  ounce: of('mass', 28_349_523_125n, 1_000_000_000_000n),
  pound: of('mass', 45_359_237n, 100_000_000n),
  stone: of('mass', 635_029_318n, 100_000_000n),

  'metre-per-second': of('speed', 1n),
  'km-per-second': of('speed', 1000n),
  'metre-per-minute': of('speed', 1n, 60n),
  'metre-per-millisecond': of('speed', 1000n),
  'cm-per-millisecond': of('speed', 10n),
  'km-per-millisecond': of('speed', 1_000_000n),
  'km-per-minute': of('speed', 1000n, 60n),
  'km-per-hour': of('speed', 1000n, 3600n),
  'mile-per-hour': of('speed', 1_609_344n, 3_600_000n),
  'mile-per-second': of('speed', 1_609_344n, 1000n),
  'foot-per-second': of('speed', 3048n, 10_000n),
  knot: of('speed', 1852n, 3600n),

  degree: of('degree', 1n),
  C: {...of('temperature', 1n), within: 'degree'},
  F: {...of('temperature', 5n, 9n), offset: {numerator: -160n, denominator: 9n}, within: 'degree'},
  kelvin: {...of('temperature', 1n), offset: {numerator: -27_315n, denominator: 100n}},
  radian: of('radian', 1n),
  turn: of('turn', 1n),

  joule: of('energy', 1n),
  kj: of('energy', 1000n),
  mj: of('energy', 1_000_000n),
  calorie: of('energy', 4184n, 1000n),
  kcal: of('energy', 4184n),
  wh: of('energy', 3600n),
  kwh: of('energy', 3_600_000n),
  mwh: of('energy', 3_600_000_000n),
  gwh: of('energy', 3_600_000_000_000n),
  twh: of('energy', 3_600_000_000_000_000n),

  watt: of('power', 1n),
  kw: of('power', 1000n),
  mw: of('power', 1_000_000n),
  gw: of('power', 1_000_000_000n),
  tw: of('power', 1_000_000_000_000n),
  horsepower: of('power', 745_699_871_582n, 1_000_000_000n),

  volt: of('voltage', 1n),
  kv: of('voltage', 1000n),
  ampere: of('current', 1n),
  hertz: of('frequency', 1n),
  khz: of('frequency', 1000n),
  mhz: of('frequency', 1_000_000n),
  ghz: of('frequency', 1_000_000_000n),
  decibel: of('decibel', 1n),
  pascal: of('pressure', 1n),
  hpa: of('pressure', 100n),
  kpa: of('pressure', 1000n),
  mpa: of('pressure', 1_000_000n),
  bar: of('pressure', 100_000n),
  psi: of('pressure', 44_482_216_152_605n, 6_451_600_000n),
  'newton-metre': of('torque', 1n),
  'milliampere-hour': of('charge', 1n),
  'ampere-hour': of('charge', 1000n),
  ma: of('current', 1n, 1000n),
  mv: of('voltage', 1n, 1000n),
  fps: of('frame-rate', 1n),

  bit: of('data', 1n, 8n),
  byte: of('data', 1n),
  kb: of('data', 1000n),
  mb: of('data', 1_000_000n),
  gb: of('data', 1_000_000_000n),
  tb: of('data', 1_000_000_000_000n),
  pb: of('data', 1_000_000_000_000_000n),
  eb: of('data', 1_000_000_000_000_000_000n),
  zb: of('data', 1_000_000_000_000_000_000_000n),
  kib: of('data', 1024n),
  mib: of('data', 1_048_576n),
  gib: of('data', 1_073_741_824n),
  tib: of('data', 1_099_511_627_776n),
  kbps: of('data-rate', 1000n, 8n),
  mbps: of('data-rate', 1_000_000n, 8n),
  gbps: of('data-rate', 1_000_000_000n, 8n),
  tbps: of('data-rate', 1_000_000_000_000n, 8n),
  'mb-per-second': of('data-rate', 1_000_000n),
  'gb-per-second': of('data-rate', 1_000_000_000n),
  'tb-per-second': of('data-rate', 1_000_000_000_000n),
  tflops: of('flops', 1_000_000_000_000n),
  pflops: of('flops', 1_000_000_000_000_000n),
  eflops: of('flops', 1_000_000_000_000_000_000n),
  pixel: of('pixel', 1n),
  megapixel: of('pixel', 1_000_000n),
}
