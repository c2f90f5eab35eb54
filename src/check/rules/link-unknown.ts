import {defineRule, linksOf, placeIn} from '../rule.ts'

/** What a browser follows from a page; an address without a scheme stays on the site. */
const followed = /^(?:https?:|mailto:|(?![a-z][a-z\d+.-]*:))/i

/** Told by another rule, in stronger words. */
const unsafe = /^(?:javascript|vbscript|data):/i

export const linkUnknown = defineRule({
  id: 'link-unknown',
  why: 'A link of a kind that nobody knows leads nowhere, and what it should have proved goes unchecked.',
  mend: 'Write `fact:`, `source:` or `work:` and an id, or a web address; a term needs no link, for what `terms.yaml` defines opens by itself.',
  examples: [
    {
      facts: '',
      vi: 'Xem [ở đây](https://example.com), [dưới](#money) hay [thư](mailto:a@example.com).',
      ko: '[여기](https://example.com), [아래](#money)나 [편지](mailto:a@example.com)를 보라.',
      en: 'See [here](https://example.com), [below](#money) or [mail](mailto:a@example.com).',
      findings: [],
    },
    {
      facts: '',
      vi: 'Một [mô hình](term:nothing) có [tham số](facts:pledge).',
      ko: '[모델](term:nothing)에는 [매개변수](facts:pledge)가 있다.',
      en: 'A [model](term:nothing) has [parameters](facts:pledge).',
      findings: ['vi 1:5-1:28', 'vi 1:32-1:55', 'ko 1:1-1:19', 'ko 1:22-1:42', 'en 1:3-1:24', 'en 1:29-1:55'],
    },
  ],
  *check({editions, project}) {
    if (!project.declares) return
    for (const edition of editions)
      for (const {link} of linksOf(edition, 'other'))
        if (!followed.test(link.target) && !unsafe.test(link.target))
          yield {
            values: {actual: link.target},
            expected: [],
            actual: link.target,
            places: [placeIn(edition, link.span)],
          }
  },
})
