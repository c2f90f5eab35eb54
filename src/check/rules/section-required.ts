import {requiredSections} from '../../document/schema/sections.ts'
import {defineRule, startOf} from '../rule.ts'

export const sectionRequired = defineRule({
  id: 'section-required',
  why: 'Pages of one kind answer the same questions, so that readers can compare them.',
  mend: 'Write the section that pages of this kind have.',
  examples: [
    {
      work: 'companies/example',
      facts: '',
      vi: '## Nhìn nhanh {#at-a-glance}\n\n## Mô hình {#model}\n\n## Chiến lược {#strategy}\n\n## Thế mạnh {#strengths}\n\n## Hạ tầng {#infrastructure}\n\n## Trong chương trình {#in-the-programme}\n\n## Chỗ các nguồn vênh nhau {#sources-disagree}',
      ko: '## 한눈에 보기 {#at-a-glance}\n\n## 모델 {#model}\n\n## 전략 {#strategy}\n\n## 강점 {#strengths}\n\n## 인프라 {#infrastructure}\n\n## 사업에서 {#in-the-programme}\n\n## 출처가 엇갈리는 곳 {#sources-disagree}',
      en: '## At a glance {#at-a-glance}\n\n## Model {#model}\n\n## Strategy {#strategy}\n\n## Strengths {#strengths}\n\n## Infrastructure {#infrastructure}\n\n## In the programme {#in-the-programme}\n\n## Where sources disagree {#sources-disagree}',
      findings: [],
    },
    {
      work: 'companies/example',
      facts: '',
      vi: '## Nhìn nhanh {#at-a-glance}\n\n## Mô hình {#model}\n\n## Chiến lược {#strategy}\n\n## Hạ tầng {#infrastructure}\n\n## Trong chương trình {#in-the-programme}\n\n## Chỗ các nguồn vênh nhau {#sources-disagree}',
      ko: '## 한눈에 보기 {#at-a-glance}\n\n## 모델 {#model}\n\n## 전략 {#strategy}\n\n## 인프라 {#infrastructure}\n\n## 사업에서 {#in-the-programme}\n\n## 출처가 엇갈리는 곳 {#sources-disagree}',
      en: '## At a glance {#at-a-glance}\n\n## Model {#model}\n\n## Strategy {#strategy}\n\n## Infrastructure {#infrastructure}\n\n## In the programme {#in-the-programme}\n\n## Where sources disagree {#sources-disagree}',
      findings: ['vi 1:1-1:1'],
    },
  ],
  *check({project, editions, work}) {
    const [source] = editions
    if (!project.declares || !source) return
    for (const id of requiredSections(work.id))
      if (!editions.some(({sections}) => sections.some((section) => section.id === id)))
        yield {values: {id}, expected: [`{#${id}}`], actual: '', places: [startOf(source)]}
  },
})
