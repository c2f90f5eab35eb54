import {decimal, one} from '../fact/decimal.ts'
import type {Bound, Money, Quantity} from '../fact/fact.ts'
import type {UnitId} from '../fact/unit.ts'
import type {Row} from './row.ts'

const money = (currency: string, digits: number, power = 0, bound: Bound = 'exact'): Money => {
  const value = decimal(digits, power)
  return {kind: 'money', low: value, high: value, step: one, currencies: [currency], bound}
}

const count = (
  unit: UnitId,
  digits: number,
  power = 0,
  bound: Bound = 'exact',
  sense: Quantity['sense'] = 'amount',
): Quantity => {
  const value = decimal(digits, power)
  return {kind: 'quantity', low: value, high: value, step: one, unit, bound, sense}
}

const range = (fact: Quantity, digits: number, power = 0): Quantity => ({...fact, high: decimal(digits, power)})

/** Amounts of money: the sums that the explainer names, and the ways to write them. */
export const moneys: readonly Row<Money>[] = [
  {
    fact: money('KRW', 53, 10),
    vi: ['530 tỷ won', '530 tỷ Won', '530 tỉ won', '530.000.000.000 won', '0,53 nghìn tỷ won'],
    ko: ['5,300억 원', '5300억원', '5천3백억 원', '오천삼백억 원'],
    en: ['530 billion won', '₩530 billion', 'KRW 530 billion', '530bn won', '0.53 trillion won'],
  },
  {
    fact: money('KRW', 146, 10, 'about'),
    vi: ['khoảng 1,46 nghìn tỷ won', 'xấp xỉ 1.460 tỷ won'],
    ko: ['약 1조 4,600억 원', '1조 4600억 원가량', '대략 1조4천6백억 원'],
    en: ['about 1.46 trillion won', 'around 1.46 trillion won', 'roughly ₩1.46 trillion'],
  },
  {
    fact: money('USD', 39, 7),
    vi: ['390 triệu USD', '390 triệu đô la Mỹ'],
    ko: ['3억 9,000만 달러', '3억9천만 달러', '3억9000만 미국 달러'],
    en: ['390 million US dollars', 'US$390 million', 'US$390m', 'USD 390 million'],
  },
  {
    fact: money('VND', 12, 7),
    vi: ['120 triệu đồng', '120.000.000 đồng'],
    ko: ['1억 2,000만 동'],
    en: ['120 million dong', 'VND 120 million'],
  },
  {
    fact: money('KRW', 3, 9, 'more-than'),
    vi: ['hơn 3 tỷ won', 'trên 3 tỷ won'],
    ko: ['30억 원 초과', '30억 원이 넘는'],
    en: ['more than 3 billion won', 'over 3 billion won'],
  },
]

/** Counts, measures, shares, ranks, multiples and ages. */
export const quantities: readonly Row<Quantity>[] = [
  {
    fact: count('parameter', 236, 9),
    vi: ['236 tỷ tham số'],
    ko: ['매개변수 2,360억 개', '2360억 개의 매개변수', '파라미터 2,360억 개'],
    en: ['236 billion parameters', '236B parameters'],
  },
  {fact: count('parameter', 1026, 8), vi: ['102,6 tỷ tham số'], ko: ['매개변수 1,026억 개'], en: ['102.6 billion parameters']},
  {fact: count('gpu', 13136), vi: ['13.136 GPU'], ko: ['GPU 1만 3,136장', 'GPU 13,136장', 'GPU 1만3136장'], en: ['13,136 GPUs']},
  {fact: count('gpu', 512, 0, 'at-least'), vi: ['ít nhất 512 GPU', 'tối thiểu 512 GPU'], ko: ['GPU 512장 이상'], en: ['at least 512 GPUs', '512 GPUs or more']},
  {fact: count('person', 10, 6, 'more-than'), vi: ['hơn 10 triệu người'], ko: ['1,000만 명 초과', '1,000만 명이 넘는'], en: ['more than 10 million people', 'over ten million people']},
  {fact: count('person', 49), vi: ['49 người', 'bốn mươi chín người'], ko: ['49명', '마흔아홉 명', '사십구 명'], en: ['49 people', 'forty-nine people']},
  {fact: count('team', 5), vi: ['5 đội', 'năm đội'], ko: ['5개 팀', '다섯 팀', '5팀'], en: ['5 teams', 'five teams']},
  {fact: count('model', 5), vi: ['5 mô hình', 'năm mô hình'], ko: ['5개 모델', '모델 5개'], en: ['5 models', 'five models']},
  {fact: count('consortium', 15), vi: ['15 liên danh'], ko: ['15개 컨소시엄'], en: ['15 consortia', 'fifteen consortia']},
  {fact: count('percent', 95), vi: ['95%', '95 phần trăm', '95 %'], ko: ['95%', '95퍼센트', '95 퍼센트'], en: ['95%', '95 percent', '95 per cent', 'ninety-five percent']},
  {fact: count('percentage-point', 5), vi: ['5 điểm phần trăm'], ko: ['5%포인트', '5%p', '5퍼센트포인트'], en: ['5 percentage points']},
  {fact: count('point', 902, -1), vi: ['90,2 điểm'], ko: ['90.2점'], en: ['90.2 points']},
  {fact: count('times', 3, 0, 'exact', 'multiple'), vi: ['gấp 3 lần', 'gấp ba'], ko: ['3배', '세 배'], en: ['3 times', 'three times', 'threefold']},
  {fact: count('rank', 11, 0, 'exact', 'ordinal'), vi: ['hạng 11', 'thứ 11'], ko: ['11위'], en: ['11th', 'eleventh']},
  {fact: count('year', 35, 0, 'exact', 'age'), vi: ['35 tuổi'], ko: ['35세', '35살'], en: ['35 years old']},
  {fact: count('month', 6), vi: ['6 tháng', 'sáu tháng'], ko: ['6개월', '여섯 달'], en: ['6 months', 'six months']},
  {fact: count('mw', 60), vi: ['60 MW', '60 megawatt'], ko: ['60MW', '60메가와트'], en: ['60 MW', '60 megawatts']},
  {
    fact: range(count('percent', 10), 20),
    vi: ['10 đến 20%', '10–20%', 'từ 10% đến 20%'],
    ko: ['10~20%', '10%에서 20%', '10%~20%'],
    en: ['10 to 20%', '10–20%', 'between 10 and 20 percent'],
  },
] // prettier-ignore
