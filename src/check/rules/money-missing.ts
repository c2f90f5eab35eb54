import {omissions} from '../figures.ts'
import {defineRule} from '../rule.ts'

export const moneyMissing = defineRule({
  id: 'money-missing',
  why: 'An amount that one edition tells and another does not is lost on the readers of the other, or has been made up for them.',
  mend: 'Add the amount where it is missing, or take it out where the source does not have it.',
  examples: [
    {
      vi: 'Dự án nhận 530 tỷ won từ nhà nước.',
      ko: '사업은 국가에서 5,300억 원을 받는다.',
      en: 'The project receives 530 billion won from the state.',
      findings: [],
    },
    {
      vi: 'Dự án nhận 530 tỷ won từ nhà nước.',
      ko: '사업은 국가에서 돈을 받는다.',
      en: 'The project receives 530 billion won from the state.',
      findings: ['ko 1:1-1:17'],
    },
  ],
  check: (context) => omissions(context, ['money']),
})
