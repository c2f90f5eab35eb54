import {describe, expect, test} from 'vitest'
import {plainValue} from '../corpus/look-alikes/plain-value.ts'
import {recognize} from './index.ts'

/** A figure of each kind, what it means, and the particles that its last syllable takes: 을 and 이, or 를 and 가. */
const figures = [
  ['120', '120 one', '를가'], ['3만 5천', '35000 one', '을이'], ['120명', '120 person', '을이'], ['스무 명', '20 person', '을이'],
  ['백이십 명', '120 person', '을이'], ['5,300억 원', '530000000000 KRW', '을이'], ['오천 원', '5000 KRW', '을이'], ['$300', '300 USD', '를가'],
  ['300달러', '300 USD', '를가'], ['30%', '30 percent', '를가'], ['0.3%포인트', '0.3 percentage-point', '를가'], ['15㎞', '15 km', '를가'],
  ['섭씨 30도', '30 C', '를가'], ['다섯 개', '5 item', '를가'], ['3년', '3 year', '을이'], ['세 달', '3 month', '을이'], ['6개월', '6 month', '을이'],
  ['두 시간', '2 hour', '을이'], ['2시간 30분', '150 minute', '을이'], ['사흘', '3 day', '을이'], ['두 배', '2 times', '를가'], ['65세', '65 year', '를가'],
  ['예순 살', '60 year', '을이'], ['절반', '0.5 one', '을이'], ['3분의 1', '1/3 one', '을이'], ['10~20명', '10..20 person', '을이'],
  ['수십 명', '10..90 person', '을이'], ['10위', '10 rank', '를가'], ['4천만 토큰', '40000000 token', '을이'], ['33평', '33 pyeong', '을이'],
] as const // prettier-ignore

/** Words that bound `X`, whatever figure it is; `를` and `가` take the form that fits it. */
const frames = {
  about: [
    '약 X', '대략 X', '얼추 X', '어림잡아 X', '줄잡아 X', '~X', '±X', 'X 남짓', 'X가량', 'X 가량', 'X쯤', 'X 정도', 'X정도', 'X 안팎', 'X 내외', 'X내외',
  ],
  nearly: ['거의 X', '근 X', 'X에 육박한', 'X 가까이', 'X에 가까운'],
  'at-least': ['X 이상', 'X이상', '최소 X', '최소한 X', '적어도 X', '적게는 X', '못해도 X', '≥X', '≥ X', 'X보다 적지 않은'],
  'at-most': [
    'X 이하', 'X이하', '최대 X', '많아야 X', '기껏해야 X', '고작해야 X', 'X 이내', '≤X', '≤ X', 'X를 넘지 않는', 'X를 초과하지 않는', 'X보다 많지 않은',
  ],
  'more-than': [
    'X 초과', 'X를 넘는', 'X를 넘은', 'X가 넘는', 'X를 넘어선', 'X 넘게', 'X를 웃도는', 'X를 웃돈', 'X를 상회하는', 'X를 돌파한', 'X를 뛰어넘은', '>X', 'X보다 많은', 'X보다 큰', 'X보다 높은',
  ],
  'less-than': [
    'X 미만', 'X미만', 'X를 밑도는', 'X를 밑돈', 'X를 하회하는', 'X에 못 미치는', 'X에도 못 미치는', 'X에 미치지 못하는', 'X가 안 되는', 'X도 안 되는', 'X가 채 안 되는', 'X가 되지 않는', '<X', 'X보다 적은', 'X보다 낮은',
  ],
} as const // prettier-ignore

const filled = (frame: string, figure: string, [object, subject]: readonly (string | undefined)[]) =>
  frame.replace('X를', `X${object}`).replace('X가 ', `X${subject} `).replace('X', figure)

describe.each(Object.entries(frames))('%s', (bound, ways) => {
  test.each(ways)('%s', (frame) => {
    for (const [figure, value, particles] of figures) {
      const text = `그곳은 ${filled(frame, figure, [...particles])} 규모다.`
      const read = recognize(text, 'ko').flatMap(({fact}) =>
        fact.kind === 'claim' ? [] : [`${plainValue(fact)} ${'bound' in fact ? fact.bound : ''}`],
      )
      expect([text, read]).toEqual([text, [`${value} ${bound}`]])
    }
  })
})
