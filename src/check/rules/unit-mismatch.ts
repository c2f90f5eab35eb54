import {mismatches} from '../figures.ts'
import {defineRule} from '../rule.ts'

export const unitMismatch = defineRule({
  id: 'unit-mismatch',
  why: 'A length, weight or span of time that differs between editions is false in one of them; so is the same figure in another unit.',
  mend: 'Write the measure of the source edition, in its unit or rightly converted.',
  examples: [
    {vi: 'Quãng đường dài 50 km.', ko: '거리는 50킬로미터다.', en: 'The distance is 50 kilometres.', findings: []},
    {
      vi: 'Quãng đường dài 50 km.',
      ko: '거리는 50마일이다.',
      en: 'The distance is 50 miles.',
      findings: ['en 1:17-1:25', 'ko 1:5-1:9'],
    },
  ],
  check: (context) => mismatches(context, ['unit']),
})
