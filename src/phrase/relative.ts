import type {CalendarDate} from '../fact/fact.ts'
import type {Language} from '../language.ts'

type Relative = NonNullable<CalendarDate['relative']>
type Unit = Relative['unit']

/** The unit's name where a number of them is counted, and the words for one back, none and one ahead. */
interface RelativeWords {
  readonly past: string
  readonly now: string
  readonly next: string
  /** `#` is how many. */
  readonly ago: string
  readonly ahead: string
}

const vi = (noun: string, past = `${noun} trước`): RelativeWords => ({
  past,
  now: `${noun} này`,
  next: `${noun} tới`,
  ago: `# ${noun} trước`,
  ahead: `# ${noun} nữa`,
})

const en = (noun: string): RelativeWords => ({
  past: `last ${noun}`,
  now: `this ${noun}`,
  next: `next ${noun}`,
  ago: `# ${noun}s ago`,
  ahead: `# ${noun}s from now`,
})

const ko = (past: string, now: string, next: string, counted: string): RelativeWords => ({
  past,
  now,
  next,
  ago: `#${counted} 전`,
  ahead: `#${counted} 뒤`,
})

const words: Readonly<Record<Language, Readonly<Record<Unit, RelativeWords>>>> = {
  vi: {
    day: {...vi('ngày'), past: 'hôm qua', now: 'hôm nay', next: 'ngày mai'},
    week: vi('tuần'),
    month: vi('tháng'),
    quarter: vi('quý'),
    half: vi('nửa năm'),
    year: {...vi('năm', 'năm ngoái'), now: 'năm nay'},
    decade: vi('thập niên'),
    century: vi('thế kỷ'),
  },
  ko: {
    day: ko('어제', '오늘', '내일', '일'),
    week: ko('지난주', '이번 주', '다음 주', '주'),
    month: ko('지난달', '이번 달', '다음 달', '개월'),
    quarter: ko('지난 분기', '이번 분기', '다음 분기', '분기'),
    half: ko('지난 반기', '이번 반기', '다음 반기', '반기'),
    year: ko('지난해', '올해', '내년', '년'),
    decade: ko('지난 10년대', '이번 10년대', '다음 10년대', '0년'),
    century: ko('지난 세기', '이번 세기', '다음 세기', '세기'),
  },
  en: {
    day: {...en('day'), past: 'yesterday', now: 'today', next: 'tomorrow'},
    week: en('week'),
    month: en('month'),
    quarter: en('quarter'),
    half: en('half'),
    year: en('year'),
    decade: en('decade'),
    century: {...en('century'), ago: '# centuries ago', ahead: '# centuries from now'},
  },
}

/**
 * @returns how far from the day of speaking: `last month`, `3 weeks ago`
 * @example phraseRelative({unit: 'month', offset: -1}, 'ko') //=> '지난달'
 */
export function phraseRelative({unit, offset}: Relative, language: Language): string {
  const {past, now, next, ago, ahead} = words[language][unit]
  if (offset === -1) return past
  if (offset === 0) return now
  if (offset === 1) return next
  return (offset < 0 ? ago : ahead).replace('#', String(Math.abs(offset)))
}
