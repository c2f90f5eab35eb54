import {defineRule, placeIn} from '../rule.ts'

export const htmlRaw = defineRule({
  id: 'html-raw',
  why: 'Raw HTML is neither checked nor shown: what stands in it is lost to readers.',
  mend: 'Write it as Markdown.',
  examples: [
    {
      facts: '',
      vi: 'Một <b>hai</b>.',
      ko: '<div>하나</div>',
      en: 'One **two**.',
      findings: ['vi 1:1-1:16', 'ko 1:1-1:14'],
    },
    {facts: '', vi: 'Một **hai**.', ko: '하나 **둘**.', en: 'One **two**.', findings: []},
    {vi: 'Một <b>hai</b>.', ko: '<div>하나</div>', findings: []},
  ],
  *check({project, editions}) {
    if (!project.declares) return
    for (const edition of editions)
      for (const {html, span} of edition.blocks) {
        const actual = html.find((written) => !written.startsWith('<!--'))
        if (actual !== undefined) yield {values: {actual}, expected: [], actual, places: [placeIn(edition, span)]}
      }
  },
})
