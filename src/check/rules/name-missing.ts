import {omissions} from '../figures.ts'
import {defineRule} from '../rule.ts'

export const nameMissing = defineRule({
  id: 'name-missing',
  why: 'A version or model that one edition names and another does not makes the other say something wider.',
  mend: 'Name the version where it is missing, or take it out where the source does not have it.',
  examples: [
    {vi: 'Công cụ chạy trên RHEL 10.', ko: '도구는 RHEL 10에서 돈다.', en: 'The tool runs on RHEL 10.', findings: []},
    {
      vi: 'Công cụ chạy trên RHEL 10.',
      ko: '도구는 리눅스에서 돈다.',
      en: 'The tool runs on RHEL 10.',
      findings: ['ko 1:1-1:14'],
    },
  ],
  check: (context) => omissions(context, ['name']),
})
